import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** In the live preview: the browser scripts, and the search index of the last build, whatever its edition. */
export function previewAssets(root: string): AstroIntegration {
  return {
    name: 'preview-assets',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/assets', sirv(path.join(root, '.cache', 'client'), { dev: true }));
        const indexes = path.join(root, 'dist', 'pagefind');
        const last = existsSync(indexes) ? readdirSync(indexes).at(-1) : undefined;
        if (last === undefined) return;
        const files = sirv(path.join(indexes, last), { dev: true });
        server.middlewares.use('/pagefind', (request, response, next) => {
          request.url = (request.url ?? '/').replace(/^\/[^/]+/, '');
          files(request, response, next);
        });
      },
    },
  };
}
