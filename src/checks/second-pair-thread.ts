import { workerData } from 'node:worker_threads';
import { fileCache } from '../compendium/cache.ts';
import { readContent } from '../compendium/files.ts';
import { checkContent } from './run.ts';

/** The thread of second-pair.ts: checks the folder in reverse, for what that leaves in the cache. */
const root = workerData as string;
checkContent(new Map([...readContent(root)].reverse()), fileCache(root));
