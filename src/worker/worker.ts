import { answerTo, isOurs } from './answer.ts';
import type { WorkerScope } from './scope.d.ts';

/** The service worker: it is there only where a reader asked for a copy, and answers from that copy before it asks the line. */
const scope = self as unknown as WorkerScope;

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answerTo(event.request, (work) => event.waitUntil(work)));
});
