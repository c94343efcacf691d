import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { readContent } from '../compendium/files.ts';
import { copyImages } from './images.ts';

/** In the live preview: the browser scripts, the images as they stand, and the search index of the last build, whatever its edition. */
export function previewAssets(root: string): AstroIntegration {
  return {
    name: 'preview-assets',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const images = path.join(root, '.cache', 'preview');
        server.middlewares.use('/assets/images', (_request, _response, next) => {
          copyImages(root, readContent(root), images);
          next();
        });
        server.middlewares.use('/assets/images', sirv(path.join(images, 'assets', 'images'), { dev: true }));
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
