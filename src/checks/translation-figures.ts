import { lookup } from '../compendium/lookup.ts';
import type { Compendium, Text } from '../compendium/types.ts';
import type { Finding, Position } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { defineRule, type InLanguages } from '../rules/rule.ts';
import { numbersIn, spellsOut, type WrittenNumber } from './numbers.ts';
import type { Rule } from './rule.ts';
import { hasOpenPlaces } from './todo-left.ts';
import { pairs, sectionNamed } from './translation-pairs.ts';

const rule = defineRule({
  name: 'translation-figures',
  title: {
    en: 'A number that differs in the translation',
    es: 'Un número que difiere en la traducción',
    pt: 'Um número que difere na tradução',
    fr: 'Un nombre qui diffère dans la traduction',
  },
  why: {
    en: 'Two prosecutors who read the same entry in two languages must find the same figures, years and articles. Numbers are where a slip is easiest made and hardest seen.',
    es: 'Dos fiscales que leen la misma ficha en dos idiomas deben hallar las mismas cifras, años y artículos. En los números el descuido es más fácil y se ve menos.',
    pt: 'Dois promotores que leem a mesma ficha em dois idiomas devem encontrar os mesmos números, anos e artigos. É nos números que o descuido é mais fácil e menos visível.',
    fr: 'Deux procureurs qui lisent la même fiche en deux langues doivent y trouver les mêmes chiffres, années et articles. C’est dans les nombres que l’on se trompe le plus vite et que cela se voit le moins.',
  },
  example: {
    wrong: 'en: In 2020 the line received 1,346 reports.\nes: En 2020 la línea recibió 1436 denuncias.',
    right: 'en: In 2020 the line received 1,346 reports.\nes: En 2020 la línea recibió 1346 denuncias.',
  },
  says: {
    missing: {
      en: ['The original gives {numbers} {where}, and this translation does not.', 'Compare with the original, {original}.'],
      es: ['El original da {numbers} {where}, y esta traducción no.', 'Compare con el original, {original}.'],
      pt: ['O original traz {numbers} {where}, e esta tradução não.', 'Compare com o original, {original}.'],
      fr: ['L’original donne {numbers} {where}, et cette traduction ne le donne pas.', 'Comparez avec l’original, {original}.'],
    },
    extra: {
      en: ['This translation gives {numbers} {where}, and the original does not.', 'Compare with the original, {original}.'],
      es: ['Esta traducción da {numbers} {where}, y el original no.', 'Compare con el original, {original}.'],
      pt: ['Esta tradução traz {numbers} {where}, e o original não.', 'Compare com o original, {original}.'],
      fr: ['Cette traduction donne {numbers} {where}, et l’original ne le donne pas.', 'Comparez avec l’original, {original}.'],
    },
    both: {
      en: ['The original gives {numbers} {where}, and this translation {others}.', 'Compare with the original, {original}.'],
      es: ['El original da {numbers} {where}, y esta traducción {others}.', 'Compare con el original, {original}.'],
      pt: ['O original traz {numbers} {where}, e esta tradução {others}.', 'Compare com o original, {original}.'],
      fr: ['L’original donne {numbers} {where}, et cette traduction {others}.', 'Comparez avec l’original, {original}.'],
    },
    cited: {
      en: [
        'The translation cites another place of "{source}" than the original {where} ({numbers} in the original, {others} here).',
        'Cite the same article, page or paragraph: see {original}.',
      ],
      es: [
        'La traducción cita otro lugar de «{source}» que el original {where} ({numbers} en el original, {others} aquí).',
        'Cite el mismo artículo, página o párrafo: vea {original}.',
      ],
      pt: [
        'A tradução cita outro lugar de “{source}” que o original {where} ({numbers} no original, {others} aqui).',
        'Cite o mesmo artigo, página ou parágrafo: veja {original}.',
      ],
      fr: [
        'La traduction cite un autre endroit de « {source} » que l’original {where} ({numbers} dans l’original, {others} ici).',
        'Citez le même article, la même page ou le même paragraphe : voir {original}.',
      ],
    },
    links: {
      en: ['The links to entries differ: {numbers} in the original, {others} here.', 'Link to the same entries: see {original}.'],
      es: ['Los enlaces a fichas difieren: {numbers} en el original, {others} aquí.', 'Enlace las mismas fichas: vea {original}.'],
      pt: ['Os links de fichas diferem: {numbers} no original, {others} aqui.', 'Use os links das mesmas fichas: veja {original}.'],
      fr: ['Les renvois à des fiches diffèrent : {numbers} dans l’original, {others} ici.', 'Renvoyez aux mêmes fiches : voir {original}.'],
    },
  },
});

/** Figures, years, numbers of articles and links to entries are the same in a translation as in the original that it follows. */
export const translationFigures: Rule = {
  ...rule,
  check(entry, compendium) {
    const original = entry.texts[entry.original];
    if (!original) return [];
    return Object.values(entry.texts)
      .filter((text) => text !== original && !text.behind && !hasOpenPlaces(text.source))
      .flatMap((text) => [
        ...numberFindings(original, text),
        ...citationFindings(original, text),
        ...linkFindings(original, text, compendium),
      ]);
  },
};

function numberFindings(original: Text, text: Text): Finding[] {
  return pairs(original, text).flatMap(({ original: words, translation, place, where }) => {
    const wanted = numbersIn(words, original.language);
    const found = numbersIn(translation, text.language);
    const missing = without(wanted, found, translation, text.language);
    const extra = without(found, wanted, words, original.language);
    if (missing.length + extra.length === 0) return [];
    const blanks = { where, original: original.file };
    if (extra.length === 0) return [rule.finding('missing', text.file, place, { ...blanks, numbers: listed(missing) })];
    if (missing.length === 0) return [rule.finding('extra', text.file, place, { ...blanks, numbers: listed(extra) })];
    return [rule.finding('both', text.file, place, { ...blanks, numbers: listed(missing), others: listed(extra) })];
  });
}

/** The numbers that the other side lacks: by value, by its parts, and as a word. */
function without(
  numbers: readonly WrittenNumber[],
  others: readonly WrittenNumber[],
  otherText: string,
  language: Language,
): WrittenNumber[] {
  const known = new Set(others.flatMap(({ values, parts }) => [...values, ...parts]));
  return numbers.filter(
    ({ values, parts }) =>
      !values.some((value) => known.has(value) || spellsOut(otherText, value, language)) && !parts.every((part) => known.has(part)),
  );
}

const listed = (numbers: readonly WrittenNumber[]): string => numbers.map(({ written }) => written).join(', ');

const NONE: InLanguages = { en: 'none', es: 'ninguno', pt: 'nenhum', fr: 'aucun' };
const NO_ENTRY: InLanguages = { en: 'none', es: 'ninguna', pt: 'nenhuma', fr: 'aucune' };

/** Of a source that both texts cite in a section, the numbers of the places cited are the same. */
function citationFindings(original: Text, text: Text): Finding[] {
  return text.sections.flatMap((section, index) => {
    const there = original.sections.findIndex(({ id }) => id === section.id && id !== '');
    if (there < 0) return [];
    const [wanted, found] = [placesCited(original, there), placesCited(text, index)];
    return [...found].flatMap(([source, { numbers, place }]) => {
      const others = wanted.get(source)?.numbers;
      if (others === undefined || others === numbers) return [];
      const blanks = {
        source,
        where: sectionNamed(section.heading),
        numbers: others || NONE,
        others: numbers || NONE,
        original: original.file,
      };
      return [rule.finding('cited', text.file, place, blanks)];
    });
  });
}

/** The numbers of all places of each source that a section cites, and its first citation. */
function placesCited({ citations }: Text, section: number): Map<string, { numbers: string; place: Position }> {
  const bySource = Map.groupBy(
    citations.filter((citation) => citation.section === section),
    ({ id }) => id,
  );
  return new Map(
    [...bySource].map(([source, cited]) => {
      const numbers = new Set(cited.flatMap(({ at = '' }) => at.match(/\d+/g) ?? []));
      const sorted = [...numbers].sort((a, b) => Number(a) - Number(b));
      return [source, { numbers: sorted.join(', '), place: cited[0] ?? { line: 1, column: 1 } }];
    }),
  );
}

/** Both texts link to the same entries. An id that leads nowhere has its own finding. */
function linkFindings(original: Text, text: Text, compendium: Compendium): Finding[] {
  const { entry } = lookup(compendium);
  const [wanted, found] = [original, text].map(({ entries }) => new Set(entries.map(({ id }) => id))) as [Set<string>, Set<string>];
  const missing = [...wanted].filter((id) => !found.has(id));
  const extra = [...found].filter((id) => !wanted.has(id));
  if (missing.length + extra.length === 0 || [...missing, ...extra].some((id) => !entry(id))) return [];
  const place = text.entries.find(({ id }) => extra.includes(id));
  const blanks = { numbers: missing.join(', ') || NO_ENTRY, others: extra.join(', ') || NO_ENTRY, original: original.file };
  return [rule.finding('links', text.file, place, blanks)];
}
