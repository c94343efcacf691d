import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  // Where the site is published; only the sitemap and absolute links need it.
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // One sheet for every page, never inlined: the style policy stays strict and the sheet stays cached.
  vite: { build: { assetsInlineLimit: 0 } },
  // The site's own pages only; contributed texts are rendered by src/markdown.
  integrations: [mdx()],
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
});
