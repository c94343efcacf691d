import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Serves a built folder as a static host would, on this machine only; unknown addresses get the 404 page. */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = (): string => readFileSync(path.join(folder, '404.html'), 'utf8');
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound());
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
