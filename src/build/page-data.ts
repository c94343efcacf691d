import type { Compendium } from '../compendium/types.ts';
import { LANGUAGES } from '../model/language.ts';
import { channelData } from './channel-data.ts';
import { comparison } from './comparison.ts';
import { referralData } from './referral-data.ts';

/** Writes what the pages of comparison and of help abroad look up, as classic scripts, which also load from a disk. */
export function writePageData(compendium: Compendium, editionDate: string, write: (name: string, code: string) => string): void {
  const data = channelData(compendium, editionDate);
  for (const language of LANGUAGES) {
    write(`compare-data-${language}`, `window.compendiumComparison=${JSON.stringify(comparison(compendium, data, language))};\n`);
    write(`referral-data-${language}`, `window.compendiumReferral=${JSON.stringify(referralData(compendium, data, language))};\n`);
  }
}
