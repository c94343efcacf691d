import type { WorkerScope } from './scope.d.ts';

/**
 * The kill switch: served in place of a faulty worker, it takes over at once, removes every copy and itself, and has each open page
 * fetched anew from the site.
 */
const scope = self as unknown as WorkerScope;

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await scope.registration.unregister();
  for (const client of await scope.clients.matchAll({ type: 'window' })) await client.navigate(client.url);
}
