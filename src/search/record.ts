import type { AnyEntry, Compendium, Text } from '../compendium/types.ts';
import { lookup } from '../compendium/lookup.ts';
import { labelOf, titleFor } from '../compendium/words.ts';
import { entryPage } from '../i18n/routes.ts';
import { interfaceOf } from '../i18n/strings.ts';
import { KINDS, NUMBERED_KINDS } from '../model/kind.ts';
import { LANGUAGES, type Language } from '../model/language.ts';

/** What the search knows of one page: feeds every index, whatever the engine. */
export interface SearchRecord {
  url: string;
  language: Language;
  title: string;
  summary: string;
  /** Number of a mechanism, practice, programme, guide or recommendation; else empty. */
  id: string;
  /** The kind in the reader's words. */
  kind: string;
  /** Its other names, which count nearly as much as its title. */
  aliases: string[];
  /** Words for its facts, and the names of its terms in the four languages; searched, not shown. */
  names: string[];
  sections: { id: string; heading: string; text: string }[];
  /** Values by which results can be narrowed down, in the reader's words. */
  filters: Record<string, string[]>;
  /** Kinds in the order in which results are grouped. */
  order: number;
}

/** One record for each entry that really has a text in the language; fallback pages stay out. */
export function searchRecords(compendium: Compendium, language: Language): SearchRecord[] {
  return compendium.entries.flatMap((entry) => {
    const text = entry.texts[language];
    return text && entry.facts.status !== 'retired' ? [searchRecord(compendium, entry, text, language)] : [];
  });
}

function searchRecord(compendium: Compendium, entry: AnyEntry, text: Text, language: Language): SearchRecord {
  const t = interfaceOf(language);
  const labels = compendium.sections[entry.kind];
  return {
    url: entryPage(language, entry),
    language,
    title: plain(text.title),
    summary: plain(text.summary),
    id: NUMBERED_KINDS.includes(entry.kind) || entry.kind === 'recommendations' ? entry.id : '',
    kind: t(entry.kind),
    aliases: text.aliases.map(plain),
    names: unique([...Object.values(text.labels), ...namesOfTerms(compendium, entry, language)]).map(plain),
    sections: [
      ...(text.lead ? [{ id: '', heading: '', text: plain(text.lead) }] : []),
      ...text.sections.map((section) => ({
        id: section.id,
        heading: plain(labels.find(({ id }) => id === section.id)?.label[language] ?? section.heading),
        text: plain([...section.subheadings, section.text].join(' ')),
      })),
      ...factSections(compendium, entry, language),
    ],
    filters: filtersOf(compendium, entry, language),
    order: KINDS.indexOf(entry.kind),
  };
}

/** A term is found under its names in every language, and so is an entry that works with it. */
function namesOfTerms(compendium: Compendium, entry: AnyEntry, language: Language): string[] {
  const { term } = lookup(compendium);
  if (entry.kind === 'terms') {
    return LANGUAGES.filter((other) => other !== language).flatMap((other) => {
      const text = entry.texts[other];
      return text ? [text.title, ...text.aliases] : [];
    });
  }
  const slugs = 'terms' in entry.facts ? entry.facts.terms : [];
  return slugs.flatMap((slug) => Object.values(term(slug)?.texts ?? {}).flatMap((text) => [text.title, ...text.aliases]));
}

/** Facts that a reader would search for: institutions and laws of a State, codes of a treaty. */
function factSections(compendium: Compendium, entry: AnyEntry, language: Language): SearchRecord['sections'] {
  const t = interfaceOf(language);
  if (entry.kind === 'states') {
    const { authorities, laws } = entry.facts;
    return [
      {
        id: 'institutions',
        heading: t('institutions'),
        text: plain(authorities.map(({ name, role }) => `${labelOf(compendium, 'roles', role, language)}: ${name}.`).join(' ')),
      },
      {
        id: 'laws',
        heading: t('laws'),
        text: plain(laws.map(({ title, number }) => [title, number].filter(Boolean).join(', ')).join('. ')),
      },
    ];
  }
  if (entry.kind === 'instruments')
    return [{ id: 'facts', heading: '', text: [entry.facts.code, entry.facts.registration].filter(Boolean).join(' ') }];
  return [];
}

function filtersOf(compendium: Compendium, entry: AnyEntry, language: Language): Record<string, string[]> {
  const t = interfaceOf(language);
  const filters: Record<string, string[]> = { kind: [t(entry.kind)] };
  const state = (code: string): string => {
    const found = lookup(compendium).state(code);
    return found ? titleFor(found, language).title : code;
  };
  if (entry.kind === 'mechanisms') {
    filters['family'] = [labelOf(compendium, 'families', entry.facts.family, language)];
    filters['measure'] = entry.facts.measures.map((id) => labelOf(compendium, 'measures', id, language));
  } else if (entry.kind === 'practices' || entry.kind === 'programmes') {
    filters['state'] = entry.facts.states.map(state);
    filters['theme'] = entry.facts.themes.map((id) => labelOf(compendium, 'themes', id, language));
    filters['evidence'] = [labelOf(compendium, 'evidence', entry.facts.evidence, language)];
  } else if (entry.kind === 'states') {
    filters['state'] = [state(entry.id)];
  }
  return filters;
}

/** Straight apostrophes, so that l’extradition is found by "extradition" in every engine. */
const plain = (text: string): string => text.replaceAll('’', "'");

const unique = (values: string[]): string[] => [...new Set(values)];
