import { parseYaml } from '../../parse/yaml.ts';
import type { Reading, View } from './reading.ts';
import { defineRule, type Stretch } from './rule.ts';
import { FEW, FEW_PERSONS } from './words/counts.ts';
import { MONTH, YEAR } from './words/dates.ts';
import { CAPITALISED, END, oneOf, pattern, START } from './words/pattern.ts';
import { isBelowState, placesBelowState } from './words/places.ts';
import type { Sentence } from './words/sentences.ts';

const COUNT = pattern(FEW_PERSONS);
/** What makes a small number a rate, a limit or a reference. */
const NO_COUNT = pattern(
  `${START}${oneOf("fewer than|less than|under|menos de|moins de|up to|hasta|até|jusqu'à|cada|every|each|out of|sur|of|for|as|like|by|article|artículo|artigo|art\\.|rec\\.|recommendation|recomendación|recomendação|recommandation|rule|sections?|para|por|como|pour|comme|a cada|chaque|that|que")} $`,
  '',
);
/** A number that stands alone for persons who were named before. */
const OF_THOSE = pattern(
  String.raw`${FEW} (?:of them |de ell[ao]s |d[eo]l[ao]s )?(?:came|come|were|are|lived|live|eran|son|procedían|provenían|vivían|eram|vinham|moravam|étaient|venaient|vivaient|d'entre)${END}`,
);
const FREED = pattern(
  `${START}${oneOf('rescued|freed|victims?|survivors?|rescatad[oa]s|liberad[oa]s|víctimas|resgatad[oa]s|libertad[oa]s|vítimas|secouru[es]*|libérée?s|victimes')}${END}`,
  '',
);
const OWN_PLACE = pattern(`^ (?:from|of|de|do|da|del|de la|d') ?(?<place>${CAPITALISED}(?: ${CAPITALISED}){0,2})`, '');
const PLACE_BEFORE = pattern(`(?<place>${CAPITALISED}(?: ${CAPITALISED}){0,2}) ?[–:(-] ?$`, '');
const DATE = pattern(
  `(?<!\\p{N})${YEAR}|${START}${MONTH} \\d|${START}(?:last|past|in|el pasado|en|em|desde) ${MONTH}${END}|${START}(?:last (?:year|month|week)|el año pasado|el mes pasado|no ano passado|no mês passado|l'an dernier|l'année dernière|le mois dernier)`,
  '',
);

/** Fewer than eleven persons, a place below the State and a date in one sentence; or, among facts, such a figure of a local practice. */
export const smallCount = defineRule({
  name: 'small-count-with-place',
  title: {
    en: 'Small number of persons with a place and a date',
    es: 'Número pequeño de personas con lugar y fecha',
    pt: 'Número pequeno de pessoas com lugar e data',
    fr: 'Petit nombre de personnes avec un lieu et une date',
  },
  why: {
    en: 'Fewer than eleven persons in a named town or province at a named time can be told apart: the press and the neighbours know the rest.',
    es: 'Menos de once personas en una localidad o provincia y una fecha se pueden distinguir: la prensa y los vecinos conocen el resto.',
    pt: 'Menos de onze pessoas em uma localidade ou província e uma data podem ser distinguidas: a imprensa e os vizinhos sabem o resto.',
    fr: 'Moins de onze personnes dans une localité ou une province à une date donnée se laissent distinguer : la presse et les voisins savent le reste.',
  },
  example: {
    wrong: 'In March 2019 three girls were found in a bar in Exampletown.',
    right: 'In 2019 fewer than 11 girls were found in the whole country.',
  },
  what: {
    en: 'so few persons, with a place below the level of the State and a date, can be told apart.',
    es: 'tan pocas personas, con un lugar menor que el Estado y una fecha, se pueden distinguir.',
    pt: 'tão poucas pessoas, com um lugar abaixo do nível do Estado e uma data, podem ser distinguidas.',
    fr: 'si peu de personnes, avec un lieu plus petit que l’État et une date, se laissent distinguer.',
  },
  mend: {
    en: 'Write “fewer than 11”, or give the figure for the whole country or for several years.',
    es: 'Escriba «menos de 11», o dé la cifra de todo el país o de varios años.',
    pt: 'Escreva “menos de 11”, ou dê o número do país inteiro ou de vários anos.',
    fr: 'Écrivez « moins de 11 », ou donnez le chiffre du pays entier ou de plusieurs années.',
  },
  find: (view, reading) => (reading.file.endsWith('.yaml') ? amongFacts(view, reading) : inSentences(reading.sentences)),
});

function inSentences(sentences: readonly Sentence[]): Stretch[] {
  return sentences.flatMap(({ text, start }) => {
    if (!DATE.test(text)) return [];
    const persons = [...text.matchAll(COUNT)];
    const others = FREED.test(text) ? [...text.matchAll(OF_THOSE)] : [];
    if (persons.length + others.length === 0) return [];
    const placed = placesBelowState(text).length > 0;
    const counts = (placed ? [...persons, ...others] : persons).filter((match) => {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      return !NO_COUNT.test(before) && (placed || hasOwnPlace(before, text.slice(match.index + match[0].length)));
    });
    return counts.map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
  });
}

/** "7 trabajadores de X", "X: 2 workers": a place that only the count's neighbours give. */
function hasOwnPlace(before: string, after: string): boolean {
  return [OWN_PLACE.exec(after), PLACE_BEFORE.exec(before)].some((match) => match && isBelowState(match.groups?.['place'] ?? ''));
}

const OF_PERSONS =
  /victim|survivor|person|wom[ae]n|girl|boy|child|minor|worker|migrant|witness|assisted|identified|repatriated|returned|rescued|freed/;

/** A practice of a province or a town whose result counts fewer than eleven persons. */
function amongFacts(view: View, { file, raw, lineStarts }: Reading): Stretch[] {
  if (!/level: *["']?(?:local|subnational)/.test(raw)) return [];
  const { data, at } = parseYaml(raw, file);
  const facts = data as { level?: unknown; results?: unknown } | undefined;
  if ((facts?.level !== 'local' && facts?.level !== 'subnational') || !Array.isArray(facts.results)) return [];
  return facts.results.flatMap((result: { key?: unknown; figure?: unknown; unit?: unknown } | null, index) => {
    const { key, figure, unit } = result ?? {};
    if (typeof figure !== 'number' || figure < 1 || figure > 10 || unit !== undefined || !OF_PERSONS.test(String(key))) return [];
    const { line, column } = at(['results', index, 'figure']);
    const offset = (lineStarts[line - 1] ?? 0) + column - 1;
    const start = view.origin.findIndex((origin) => origin >= offset);
    return start < 0 ? [] : [{ start, end: start + String(figure).length }];
  });
}
