import type { ChannelData } from '../../channels/data.ts';
import type { ChannelString, ChannelWords, Named } from '../../channels/words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../model/language.ts';
import { element } from '../dom.ts';

/** What every part of the finder's page needs: the facts, the words and the language of the page. */
export interface Speaker {
  data: ChannelData;
  words: ChannelWords;
  language: Language;
}

/** An interface string with its {blanks} filled. */
export const say = ({ words }: Speaker, key: ChannelString, blanks: Record<string, string | number> = {}): string =>
  words.strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));

/** A label before what it names, with the spaces of the language: "Peru: ". */
export const label = (speaker: Speaker, words: string): string => say(speaker, 'colon', { label: words });

export const stateName = ({ words }: Speaker, code: string): string => words.states[code]?.title ?? code;

/** A link to a page by its title, in the language of the title. */
export const namedLink = ({ title, href, lang }: Named): HTMLAnchorElement => element('a', { href, ...(lang && { lang }) }, title);

/** Where a fact was read, of when it is, and whether it is confirmed: the same marks as on every page. */
export function provenance(speaker: Speaker, fact: { source?: string; asOf?: string; confidence: 'high' | 'medium' | 'low' }): Node[] {
  const { words, language } = speaker;
  const source = fact.source === undefined ? undefined : words.sources[fact.source];
  const marks: Node[] = [];
  if (source) {
    const title = say(speaker, 'channelsSource', { title: source.title });
    marks.push(element('sup', { class: 'cite' }, element('a', { href: source.href, title, 'aria-label': title }, '§')));
  }
  if (fact.asOf) marks.push(element('span', { class: 'as-of' }, say(speaker, 'channelsAsOf', { date: formatDate(fact.asOf, language) })));
  if (fact.confidence === 'low') marks.push(element('span', { class: 'unconfirmed' }, say(speaker, 'channelsUnconfirmedFact')));
  return marks.flatMap((mark) => [document.createTextNode(' '), mark]);
}
