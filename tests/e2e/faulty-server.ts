import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentType } from '../../src/worker/content-type.ts';

/** What becomes of a request instead of its answer; nothing where it is answered well. */
export type Fault = (
  address: string,
  count: number,
) => 'drop' | 'half' | { status: number } | { body: string | Buffer; type?: string } | undefined;

/** A static host that fails as it is told, and that can be given another folder while it runs. */
export class FaultyServer {
  /** Where it listens, without a slash at its end. */
  readonly address: string;
  /** Every address asked for, in order, as it came. */
  readonly asked: string[] = [];
  /** Sent in bodies, in bytes. */
  sent = 0;
  folder: string;
  fault: Fault = () => undefined;
  /** Milliseconds before each answer. */
  delay = 0;
  readonly #server;

  private constructor(folder: string, server: ReturnType<typeof createServer>) {
    this.folder = folder;
    this.#server = server;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.#answer(request, response));
  }

  static async start(folder: string): Promise<FaultyServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FaultyServer(folder, server);
  }

  /** Cuts the line: open connections end, new ones are refused. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The line is back, at the same address. */
  async restart(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(Number(new URL(this.address).port), '127.0.0.1', resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.address);
    this.asked.push(pathname);
    const fault = this.fault(pathname, this.asked.length);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (fault === 'drop') return void request.socket.destroy();
    if (typeof fault === 'object' && 'status' in fault)
      return void response.writeHead(fault.status, { 'Content-Type': 'text/html' }).end('<h1>Error</h1>');
    if (typeof fault === 'object') return void response.writeHead(200, { 'Content-Type': fault.type ?? 'text/html' }).end(fault.body);
    const file = path.join(this.folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>');
    const { size } = statSync(file);
    response.writeHead(200, { 'Content-Type': contentType(file), 'Content-Length': size, 'Cache-Control': 'no-store' });
    if (fault === 'half') {
      response.write(readFileSync(file).subarray(0, size / 2));
      return void setTimeout(() => request.socket.destroy(), 20);
    }
    this.sent += size;
    createReadStream(file).pipe(response);
  }
}
