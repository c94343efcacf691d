import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../model/language.ts';
import type { EntryRow } from '../../offline/edition-file.ts';
import { changesBetween } from '../../offline/changes.ts';
import { element } from '../dom.ts';
import { fill } from '../fill.ts';
import type { OfflineWords } from './words.ts';

/** Which entries changed since the edition of a day: a count in words, and the entries that one should read again. */
export function changesView(
  older: readonly EntryRow[],
  newer: readonly EntryRow[],
  since: string,
  words: OfflineWords,
  language: Language,
): Node[] {
  const { changed, added, gone } = changesBetween(older, newer);
  const n = changed.length + added.length + gone.length;
  const date = formatDate(since, language);
  if (n === 0) return [element('p', {}, fill(words.offlineSinceNone, { date }))];
  const row = (entry: EntryRow, note: string, linked = true): HTMLElement =>
    element(
      'li',
      {},
      linked ? element('a', { href: `/${language}/${entry.path}/` }, entry.title) : entry.title,
      ' ',
      element('span', { class: 'entry-id' }, [entry.id, note].join(' · ')),
    );
  return [
    element('p', {}, fill(n === 1 ? words.offlineSinceOne : words.offlineSince, { n, date })),
    element(
      'ul',
      { class: 'changes' },
      ...changed.map((entry) => row(entry, fill(words.offlineRevised, { date: formatDate(entry.revised, language) }))),
      ...added.map((entry) => row(entry, words.offlineAdded)),
      ...gone.map((entry) => row(entry, words.offlineGone, false)),
    ),
  ];
}
