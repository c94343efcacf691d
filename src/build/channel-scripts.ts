import { lookup } from '../compendium/lookup.ts';
import type { Compendium } from '../compendium/types.ts';
import { LANGUAGES } from '../model/language.ts';
import { channelData } from './channel-data.ts';
import { channelDetails, channelWords } from './channel-words.ts';

/**
 * Writes the data of the finder as classic scripts, which also load from a disk: the facts, the words of each language,
 * and the sections of each mechanism, which come only when a reader unfolds them. `write` gives the name of the file.
 */
export function writeChannelScripts(compendium: Compendium, editionDate: string, write: (name: string, code: string) => string): void {
  write('channels-data', `window.compendiumChannels=${JSON.stringify(channelData(compendium, editionDate))};\n`);
  for (const language of LANGUAGES) {
    const files = new Map(
      lookup(compendium)
        .of('mechanisms')
        .map((entry): [string, string] => {
          const details = JSON.stringify(channelDetails(compendium, entry, language));
          return [
            entry.id,
            write(`mechanism-${entry.id}-${language}`, `window.compendiumDetails(${JSON.stringify(entry.id)},${details});\n`),
          ];
        }),
    );
    const words = channelWords(compendium, language, (mechanism) => `/assets/${files.get(mechanism) ?? ''}`);
    write(`channels-words-${language}`, `window.compendiumChannelWords=${JSON.stringify(words)};\n`);
  }
}
