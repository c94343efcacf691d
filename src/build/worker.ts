import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WORKER_FILE } from '../offline/edition-file.ts';
import { bundle } from './bundle.ts';

/** Beside the worker stands the one that removes it: a publisher serves it in its place when a worker turns out to be bad. */
const RETIRE_FILE = '/offline/retire-worker.js';

/** Writes the service worker and its kill switch below `folder`. Their addresses stay the same for ever: browsers ask for them there. */
export async function buildWorker(root: string, folder: string): Promise<void> {
  mkdirSync(path.join(folder, 'offline'), { recursive: true });
  writeFileSync(path.join(folder, WORKER_FILE), await bundle(path.join(root, 'src', 'worker', 'worker.ts')));
  writeFileSync(path.join(folder, RETIRE_FILE), await bundle(path.join(root, 'src', 'worker', 'retire.ts')));
}
