import type { Language } from '../model/language.ts';
import type { AnyEntry, Compendium, Text } from './types.ts';
import type { Vocabulary } from '../model/fields.ts';

/** The text a reader gets: in the reader's language, else the original as it is. */
export function textFor(entry: AnyEntry, language: Language): { text: Text; translated: boolean } {
  const text = entry.texts[language];
  if (text) return { text, translated: true };
  const original = entry.texts[entry.original];
  if (!original) throw new Error(`${entry.file} has no text in its original language.`);
  return { text: original, translated: false };
}

/** An entry's title for a reader, with its language when it is not the reader's. */
export function titleFor(entry: AnyEntry, language: Language): { title: string; lang?: Language } {
  const { text, translated } = textFor(entry, language);
  return { title: text.title, ...(!translated && { lang: text.language }) };
}

/** The label of a vocabulary's value; the value itself when it has none. */
export function labelOf(compendium: Compendium, vocabulary: Vocabulary, id: string, language: Language): string {
  return compendium.taxonomy[vocabulary].find((value) => value.id === id)?.label[language] ?? id;
}
