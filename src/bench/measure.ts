import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Measured {
  seconds: number;
  /** Highest resident memory of the process itself, in MB, where the system tells (Linux). */
  megabytes: number | undefined;
  status: number;
  output: string;
}

/** Runs a script of the project in a process of its own, in `folder`, and measures it from start to end. */
export function measureScript(script: string, words: readonly string[], folder: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let megabytes: number | undefined;
  const watch = setInterval(() => (megabytes = peakOf(child.pid) ?? megabytes), 50);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes, status: code ?? 1, output });
    });
  });
}

function peakOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  try {
    const kilobytes = /^VmHWM:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    // The process has ended between the question and the answer.
    return undefined;
  }
}
