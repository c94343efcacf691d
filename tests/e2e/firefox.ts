import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAMS = [process.env['FIREFOX_PATH'] ?? '', 'firefox-esr', 'firefox'];

/** The Firefox of this machine: FIREFOX_PATH where it is set, else Debian's or another; nothing where there is none. */
export const firefoxProgram = (): string | undefined =>
  PROGRAMS.find((program) => program !== '' && spawnSync(program, ['--version']).status === 0);

/** An ordinary profile, but that it asks nobody anything; the rule for files is set as it is by default, for a remote control loosens it. */
const PREFERENCES = `
user_pref("remote.prefs.recommended", false);
user_pref("security.fileuri.strict_origin_policy", true);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("toolkit.startup.max_resumed_crashes", -1);
`;

type Message = Record<string, unknown>;

/** A page of a headless Firefox, driven through WebDriver BiDi. */
export class Firefox {
  /** Addresses asked for, and what the console complained of. */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  private readonly waiting = new Map<number, { resolve(result: Message): void; reject(error: Error): void }>();
  private number = 0;
  private context = '';

  private readonly program: ChildProcess;
  private readonly profile: string;
  private readonly socket: WebSocket;

  private constructor(program: ChildProcess, profile: string, socket: WebSocket) {
    this.program = program;
    this.profile = profile;
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data)) as Message));
  }

  static async start(program: string): Promise<Firefox> {
    const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
    writeFileSync(path.join(profile, 'user.js'), PREFERENCES);
    const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
    const child = spawn(program, options, {
      env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stderr?.on('data', (text: Buffer) => {
        printed += text.toString();
        const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(printed) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error(`Firefox ended before it listened: ${printed.slice(-500)}`)));
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('Firefox does not answer.')));
    });
    const firefox = new Firefox(child, profile, socket);
    await firefox.send('session.new', { capabilities: {} });
    await firefox.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
    const { contexts } = (await firefox.send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    firefox.context = contexts[0]?.context ?? '';
    return firefox;
  }

  /** Goes to an address and waits until it is loaded. */
  async goto(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** The value of an expression in the page, as JSON has it; a promise is waited for. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer['type'] !== 'success') throw new Error(String((answer['exceptionDetails'] as Message)['text']));
    return JSON.parse((answer['result'] as { value: string }).value) as T;
  }

  /** Waits until an expression is true in the page; an error after a minute says which. */
  async until(expression: string): Promise<void> {
    for (const start = Date.now(); Date.now() - start < 60_000; await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`)) return;
    }
    throw new Error(`In Firefox this did not come true: ${expression}`);
  }

  /** A picture of what is in view, as a PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('browsingContext.captureScreenshot', { context: this.context })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.program.once('exit', resolve));
    this.socket.close();
    this.program.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  private send(method: string, params: Message): Promise<Message> {
    const id = ++this.number;
    const answer = new Promise<Message>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.socket.send(JSON.stringify({ id, method, params }));
    return answer;
  }

  private receive(message: Message): void {
    const waiting = this.waiting.get(message['id'] as number);
    if (waiting) {
      this.waiting.delete(message['id'] as number);
      if (message['type'] === 'success') waiting.resolve(message['result'] as Message);
      else waiting.reject(new Error(`${String(message['error'])}: ${String(message['message'])}`));
      return;
    }
    const params = message['params'] as Message;
    if (message['method'] === 'network.beforeRequestSent') this.requests.push((params['request'] as { url: string }).url);
    if (message['method'] === 'log.entryAdded' && params['level'] === 'error') this.complaints.push(String(params['text']));
  }
}
