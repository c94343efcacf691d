import { formatDate } from '../i18n/format.ts';
import { BLANK } from '../model/blanks.ts';
import type { ClauseField } from '../model/clause.ts';
import type { Language } from '../model/language.ts';
import type { OutlineDraft } from './data.ts';

/** A stretch of the document: our words, what the drafter typed, or a blank that is still open. */
export interface Run {
  text: string;
  as: 'words' | 'typed' | 'blank';
}

/** Where the value of a field stands in the draft; a text has one in each language. */
export const valueKey = ({ id, kind }: Pick<ClauseField, 'id' | 'kind'>, language: Language): string =>
  kind === 'text' ? `${id}.${language}` : id;

/** What the document says for a field in a language; empty while it is open. */
export function valueOf(field: ClauseField, language: Language, { values }: OutlineDraft): string {
  const value = (values[valueKey(field, language)] ?? '').trim();
  if (value === '') return '';
  if (field.kind === 'choice') return field.options?.find(({ id }) => id === value)?.label[language] ?? '';
  if (field.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, language) : value;
  return value;
}

/** Words with their blanks filled: known names from `known`, the others from the draft; an open blank shows the name of its field. */
export function fill(
  words: string,
  language: Language,
  known: Readonly<Record<string, string>>,
  fields: readonly ClauseField[],
  draft: OutlineDraft,
): Run[] {
  const runs: Run[] = [];
  const add = (text: string, as: Run['as']): void => void (text !== '' && runs.push({ text, as }));
  let last = 0;
  for (const match of words.matchAll(BLANK)) {
    const name = match[1] ?? '';
    add(words.slice(last, match.index), 'words');
    last = match.index + match[0].length;
    const field = fields.find(({ id }) => id === name);
    const value = field ? valueOf(field, language, draft) : known[name];
    if (field) add(value || `[${field.label[language]}]`, value ? 'typed' : 'blank');
    else add(value || '[…]', value ? 'words' : 'blank');
  }
  add(words.slice(last), 'words');
  return runs;
}
