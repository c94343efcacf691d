import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/build/serve.ts';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served dist/, without a slash at its end. */
    site: string;
    /** Where the one browser of all tests listens. */
    browser: string;
  }
}

/** Serves dist/ on a free port and starts one browser for all files of tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser();
  const server = await serveFolder(path.resolve('dist'), 0);
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
  };
}
