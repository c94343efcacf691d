import type { AnyEntry } from '../compendium/types.ts';
import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'key-repeated',
  title: {
    en: 'A key that stands for two facts',
    es: 'Una clave que vale para dos datos',
    pt: 'Uma chave que vale para dois dados',
    fr: 'Une clé qui vaut pour deux données',
  },
  why: {
    en: 'The key joins a fact to its words in each language. Two facts with one key would share the words of one of them, and a reader could not tell that they are wrong.',
    es: 'La clave une un dato con sus palabras en cada idioma. Dos datos con la misma clave compartirían las palabras de uno de ellos, y nadie notaría el error.',
    pt: 'A chave liga um dado às suas palavras em cada idioma. Dois dados com a mesma chave teriam as palavras de um deles, e ninguém notaria o erro.',
    fr: 'La clé relie une donnée à ses mots dans chaque langue. Deux données de même clé auraient les mots de l’une d’elles, et nul ne verrait l’erreur.',
  },
  example: {
    wrong:
      'results:\n  - { key: convicted, figure: 38, to: 2017, reporter: self, source: … }\n  - { key: convicted, figure: 71, to: 2018, reporter: self, source: … }',
    right:
      'results:\n  - { key: convicted-2017, figure: 38, to: 2017, reporter: self, source: … }\n  - { key: convicted-2018, figure: 71, to: 2018, reporter: self, source: … }',
  },
  says: {
    twice: {
      en: ['The key "{key}" stands twice in this entry.', 'Give this fact a key of its own, and add its words under labels: in each text.'],
      es: [
        'La clave «{key}» aparece dos veces en esta ficha.',
        'Dé a este dato una clave propia y añada sus palabras bajo labels: en cada texto.',
      ],
      pt: [
        'A chave “{key}” aparece duas vezes nesta ficha.',
        'Dê a este dado uma chave própria e acrescente as suas palavras em labels: em cada texto.',
      ],
      fr: [
        'La clé « {key} » figure deux fois dans cette fiche.',
        'Donnez à cette donnée une clé à elle, et ajoutez ses mots sous labels: dans chaque texte.',
      ],
    },
  },
});

/** No two facts of an entry have the same key: their words stand in one list. */
export const keyRepeated: Rule = {
  ...rule,
  check(entry) {
    const seen = new Set<string>();
    return keyedFacts(entry).flatMap(({ key, path }) => {
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [rule.finding('twice', entry.file, entry.places[path], { key })];
    });
  },
};

/** Every fact of an entry that has its words under a key, in the order of entry.yaml. */
function keyedFacts({ kind, facts }: AnyEntry): { key: string; path: string }[] {
  const lists =
    kind === 'states' ? { authorities: facts.authorities, laws: facts.laws } : 'results' in facts ? { results: facts.results } : {};
  return Object.entries(lists).flatMap(([field, list]: [string, readonly { key: string }[]]) =>
    list.map(({ key }, index) => ({ key, path: `${field}.${index}` })),
  );
}
