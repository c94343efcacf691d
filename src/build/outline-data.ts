import { lookup } from '../compendium/lookup.ts';
import type { Compendium } from '../compendium/types.ts';
import { labelOf, textFor, titleFor } from '../compendium/words.ts';
import { compareNames } from '../i18n/format.ts';
import { ENDONYMS } from '../i18n/endonyms.ts';
import { interfaceOf, STRINGS } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import type { Vocabulary } from '../model/fields.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { OUTLINE_STRINGS, type OutlineData, type OutlineNames, type OutlineWords } from '../outline/data.ts';

/** Writes what the drafting page knows, as classic scripts, which also load from a disk. */
export function writeOutlineScripts(compendium: Compendium, write: (name: string, code: string) => string): void {
  write('outline-data', `window.compendiumOutline=${JSON.stringify(outlineData(compendium))};\n`);
  for (const language of LANGUAGES) {
    write(`outline-words-${language}`, `window.compendiumOutlineWords=${JSON.stringify(outlineWords(compendium, language))};\n`);
  }
}

/** The clause library for the drafting page: the words of all four languages, set as each language sets them. */
export function outlineData(compendium: Compendium): OutlineData {
  const used = new Set(
    compendium.clauses
      .flatMap(({ fields, paragraphs }) => [...fields.flatMap(({ required }) => required), ...paragraphs.flatMap(({ anchors }) => anchors)])
      .map(({ source }) => source),
  );
  return {
    clauses: JSON.parse(JSON.stringify(compendium.clauses), (key, value: unknown) =>
      typeof value === 'string' && isLanguageKey(key) ? typeset(value, key) : value,
    ) as OutlineData['clauses'],
    names: Object.fromEntries(LANGUAGES.map((language) => [language, namesIn(compendium, language)])) as OutlineData['names'],
    sources: Object.fromEntries(compendium.sources.filter(({ id }) => used.has(id)).map(({ id, title }) => [id, title])),
  };
}

const isLanguageKey = (key: string): key is Language => (LANGUAGES as readonly string[]).includes(key);

function namesIn(compendium: Compendium, language: Language): OutlineNames {
  const { of } = lookup(compendium);
  const labels = (vocabulary: Vocabulary): Record<string, string> =>
    Object.fromEntries(compendium.taxonomy[vocabulary].map(({ id }) => [id, labelOf(compendium, vocabulary, id, language)]));
  const t = interfaceOf(language);
  return {
    states: Object.fromEntries(of('states').map((entry) => [entry.id, titleFor(entry, language).title])),
    measures: labels('measures'),
    instruments: Object.fromEntries(of('instruments').map((entry) => [entry.id, typeset(textFor(entry, language).text.title, language)])),
    shortNames: Object.fromEntries(
      of('instruments').map((entry) => {
        const { text } = textFor(entry, language);
        return [entry.id, typeset(text.labels['short'] ?? text.title, language)];
      }),
    ),
    mechanisms: Object.fromEntries(of('mechanisms').map((entry) => [entry.id, typeset(titleFor(entry, language).title, language)])),
    notes: labels('party-notes'),
    site: t('siteName'),
    title: t('outlineDocument'),
    mark: t('outlineMark'),
  };
}

/** What the drafting page says in a language. */
export function outlineWords(compendium: Compendium, language: Language): OutlineWords {
  const compare = compareNames(language);
  const states = lookup(compendium)
    .of('states')
    .map((entry) => ({ id: entry.id, title: titleFor(entry, language).title }));
  return {
    language,
    strings: Object.fromEntries(OUTLINE_STRINGS.map((key) => [key, typeset(STRINGS[language][key], language)])) as OutlineWords['strings'],
    stateOrder: states.sort((a, b) => compare(a.title, b.title)).map(({ id }) => id),
    endonyms: ENDONYMS,
  };
}
