import type { Element, ElementContent, RootContent } from 'hast';
import { CHANNEL_STRINGS, type ChannelDetails, type ChannelWords, type Named, type Piece } from '../channels/words.ts';
import { lookup } from '../compendium/lookup.ts';
import { renderedText } from '../compendium/render.ts';
import type { AnyEntry, Compendium, Entry } from '../compendium/types.ts';
import { labelOf, textFor, titleFor } from '../compendium/words.ts';
import { compareNames, languageName } from '../i18n/format.ts';
import { entryPage, page } from '../i18n/routes.ts';
import { STRINGS } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import type { Vocabulary } from '../model/fields.ts';
import type { Language } from '../model/language.ts';

/** What the finder shows in a language; `details` gives the address of the script with the sections of a mechanism. */
export function channelWords(compendium: Compendium, language: Language, details: (mechanism: string) => string): ChannelWords {
  const { of, source } = lookup(compendium);
  const labels = (vocabulary: Vocabulary): Record<string, string> =>
    Object.fromEntries(compendium.taxonomy[vocabulary].map(({ id }) => [id, labelOf(compendium, vocabulary, id, language)]));
  const states = of('states').map((entry): [string, Named] => [entry.id, named(entry, language)]);
  const compare = compareNames(language);
  const mechanisms = of('mechanisms').filter(({ facts }) => facts.status !== 'retired');
  return {
    states: Object.fromEntries(states),
    stateOrder: states.toSorted(([, a], [, b]) => compare(a.title, b.title)).map(([code]) => code),
    measures: labels('measures'),
    instruments: Object.fromEntries(of('instruments').map((entry) => [entry.id, shortName(entry, language)])),
    mechanisms: Object.fromEntries(
      mechanisms.map((entry) => {
        const { summary, language: written } = textFor(entry, language).text;
        return [entry.id, { ...named(entry, language), summary: typeset(summary, written), details: details(entry.id) }];
      }),
    ),
    networks: labels('networks'),
    channels: labels('channels'),
    roles: labels('roles'),
    groups: { ...labels('groups'), ...labels('cases') },
    questions: labels('questions'),
    notes: labels('party-notes'),
    languages: languageNames(compendium, language),
    rungs: Object.fromEntries(
      compendium.ladder.map(({ id, label, words, anchors }) => [
        id,
        { label: label[language], words: typeset(words[language], language), anchors },
      ]),
    ),
    sources: Object.fromEntries(
      [...citedBy(compendium)].sort().flatMap((id) => {
        const found = source(id);
        return found ? [[id, { title: found.title, href: `${page(language, 'sources')}#${id}` }]] : [];
      }),
    ),
    strings: Object.fromEntries(CHANNEL_STRINGS.map((key) => [key, STRINGS[language][key]])) as ChannelWords['strings'],
  };
}

function named(entry: AnyEntry, language: Language): Named {
  const { title, lang } = titleFor(entry, language);
  return { title: typeset(title, lang ?? language), href: entryPage(language, entry), ...(lang && { lang }) };
}

function shortName(entry: Entry<'instruments'>, language: Language): Named {
  const { text } = textFor(entry, language);
  return { ...named(entry, language), title: text.labels['short'] ?? text.title };
}

function languageNames(compendium: Compendium, language: Language): Record<string, string> {
  const states = lookup(compendium).of('states');
  const codes = states.flatMap(({ facts }) => [...facts.languages.values, ...facts.requestLanguages.flatMap((rule) => rule.languages)]);
  return Object.fromEntries([...new Set(codes)].sort().map((code) => [code, languageName(code, language)]));
}

/** The sources of the facts that the finder shows. */
function citedBy(compendium: Compendium): Set<string> {
  const { of } = lookup(compendium);
  const facts = [
    ...of('states').flatMap(({ facts: { oas, languages, memberships, requestLanguages, positions, authorities } }) => [
      oas,
      languages,
      ...memberships,
      ...requestLanguages,
      ...positions,
      ...authorities,
    ]),
    ...of('instruments').flatMap(({ parties }) => parties),
    ...compendium.ladder.flatMap(({ anchors }) => anchors),
  ];
  return new Set(facts.flatMap(({ source }) => source ?? []));
}

/** The sections that an answer unfolds. */
const SECTIONS = ['request', 'steps', 'who', 'channel', 'language', 'urgency', 'refusal', 'limits', 'safeguards'];

/** The sections of a mechanism's text for the finder, as pieces that a script can rebuild without reading HTML. */
export function channelDetails(compendium: Compendium, entry: Entry<'mechanisms'>, language: Language): ChannelDetails {
  const { text } = textFor(entry, language);
  const own = entryPage(language, entry);
  const sections: ChannelDetails['sections'] = {};
  let current: ChannelDetails['sections'][string] | undefined;
  for (const node of renderedText(compendium, text, language).children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      const id = String(node.properties['id']);
      const heading = text.sections.find((section) => section.id === id)?.heading ?? '';
      current = SECTIONS.includes(id) ? (sections[id] = { heading, pieces: [] }) : undefined;
    } else if (current) current.pieces.push(...pieces(node, own));
  }
  return { lang: text.language, sections };
}

function pieces(node: RootContent | ElementContent, own: string): Piece[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node.value];
  if (node.type !== 'element') return [];
  return [[node.tagName, attributesOf(node, own), ...node.children.flatMap((child) => pieceInside(child, own))]];
}

/** White space between words matters inside an element. */
const pieceInside = (node: ElementContent, own: string): Piece[] => (node.type === 'text' ? [node.value] : pieces(node, own));

/** Ids belong to the page of the mechanism, and so do links to places in it. */
function attributesOf({ properties }: Element, own: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, string][] => {
      if (name === 'id' || value === undefined || value === null || value === false) return [];
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      if (name === 'href' && text.startsWith('#')) return [['href', own + text]];
      return [[name === 'className' ? 'class' : name, text]];
    }),
  );
}
