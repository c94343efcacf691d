import type { FileCache } from '../compendium/cache.ts';
import { fileLanguage } from '../compendium/file-language.ts';
import { openContent, type ContentFiles } from '../compendium/files.ts';
import type { Compendium } from '../compendium/types.ts';
import { byPlace, type Finding } from '../model/finding.ts';
import { inTheirLanguage } from '../rules/translate.ts';
import { ALL_RULES } from './rules.ts';
import { checkContent } from './run.ts';
import { secondPair } from './second-pair.ts';

/** Content of a folder with all that is wrong with it, what was refused unread included: `npm run check` and the build ask here. */
export function checkFolder(root: string, cache: FileCache): { files: ContentFiles; compendium: Compendium; findings: Finding[] } {
  const { files, refused } = openContent(root, cache);
  const stop = secondPair(root, files, cache);
  const { compendium, findings } = checkContent(files, cache);
  stop();
  const worded = inTheirLanguage(refused, ALL_RULES, (file) => fileLanguage(file, files));
  return { files, compendium, findings: [...worded, ...findings].sort(byPlace) };
}
