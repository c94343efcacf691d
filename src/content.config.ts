import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { loadCompendium } from './compendium/load.ts';
import { renderText } from './compendium/render.ts';
import { textFor } from './compendium/words.ts';
import { LANGUAGES } from './model/language.ts';

/** Every entry in every language: its HTML, made from the guarded tree; the facts come from the compendium itself. */
const texts = defineCollection({
  loader: {
    name: 'compendium',
    load: async ({ store, watcher, config }) => {
      const fill = (): void => {
        const { compendium, cache } = loadCompendium(process.cwd());
        store.clear();
        for (const entry of compendium.entries) {
          for (const language of LANGUAGES) {
            const html = renderText(compendium, textFor(entry, language).text, language, cache);
            store.set({ id: `${language}/${entry.kind}/${entry.slug}`, data: {}, rendered: { html } });
          }
        }
      };
      fill();
      const content = fileURLToPath(new URL('./content', config.root));
      watcher?.on('change', (file) => {
        if (file.startsWith(content)) fill();
      });
    },
  },
});

export const collections = { texts };
