import { isLanguage, type Language } from '../model/language.ts';
import type { ContentFiles } from './files.ts';

/** The language in which an author works on a file: a text's own; for facts, parties and images the original's; for a source that of the first entry that names it; else English. */
export function fileLanguage(file: string, files: ContentFiles): Language {
  const named = /\/([a-z]{2})\.mdx$/.exec(file)?.[1];
  if (named !== undefined) return isLanguage(named) ? named : 'en';
  const source = /^content\/sources\/([a-z0-9-]+)\.yaml$/.exec(file)?.[1];
  const facts = source === undefined ? files.get(file.replace(/(images\/)?[^/]*$/, 'entry.yaml')) : firstEntryWith(source, files);
  const original = /^original:\s*["']?(\w\w)\b/m.exec(facts ?? '')?.[1] ?? 'en';
  return isLanguage(original) ? original : 'en';
}

function firstEntryWith(source: string, files: ContentFiles): string | undefined {
  const mention = new RegExp(`(?<![a-z0-9-])${source}(?![a-z0-9-])`);
  for (const [name, text] of files) {
    if (name.endsWith('/entry.yaml') && mention.test(text)) return text;
  }
  return undefined;
}
