import type { ContentFiles } from '../compendium/files.ts';
import type { Compendium } from '../compendium/types.ts';
import type { Finding } from '../model/finding.ts';
import { parseYaml } from '../parse/yaml.ts';
import { defineRule } from '../rules/rule.ts';

const rule = defineRule({
  name: 'value-repeated',
  title: {
    en: 'A value that stands twice in a vocabulary',
    es: 'Un valor que aparece dos veces en un vocabulario',
    pt: 'Um valor que aparece duas vezes em um vocabulário',
    fr: 'Une valeur qui figure deux fois dans un vocabulaire',
  },
  why: {
    en: 'Entries name a value by its id. Where two values have the same id, the second is never used: lists and filters show the words of the first.',
    es: 'Las fichas nombran un valor por su id. Si dos valores tienen el mismo id, el segundo no se usa nunca: las listas y los filtros muestran las palabras del primero.',
    pt: 'As fichas nomeiam um valor pelo seu id. Se dois valores têm o mesmo id, o segundo nunca é usado: as listas e os filtros mostram as palavras do primeiro.',
    fr: 'Les fiches désignent une valeur par son id. Si deux valeurs ont le même id, la seconde ne sert jamais : les listes et les filtres montrent les mots de la première.',
  },
  example: {
    wrong: '- id: trial\n  label: { en: Trial, … }\n- id: trial\n  label: { en: Judgment, … }',
    right: '- id: trial\n  label: { en: Trial, … }\n- id: judgment\n  label: { en: Judgment, … }',
  },
  says: {
    twice: {
      en: ['The value "{id}" stands twice in this list.', 'Keep one of the two, or give this one an id of its own.'],
      es: ['El valor «{id}» aparece dos veces en esta lista.', 'Conserve uno de los dos, o dé a este un id propio.'],
      pt: ['O valor “{id}” aparece duas vezes nesta lista.', 'Mantenha um dos dois, ou dê a este um id próprio.'],
      fr: ['La valeur « {id} » figure deux fois dans cette liste.', 'Gardez l’une des deux, ou donnez à celle-ci un id à elle.'],
    },
  },
});

/** No vocabulary and no list of headings gives an id twice. */
export const valueRepeated = {
  ...rule,
  check({ taxonomy, sections }: Compendium, files: ContentFiles): Finding[] {
    const vocabularies = Object.entries(taxonomy).map(([name, values]) => ({ file: fileOf(name), path: [] as PropertyKey[], values }));
    const headings = Object.entries(sections).map(([kind, values]) => ({ file: fileOf('sections'), path: [kind], values }));
    return [...vocabularies, ...headings].flatMap(({ file, path, values }) =>
      values.flatMap(({ id }, index) => {
        if (values.findIndex((value) => value.id === id) === index) return [];
        // Read again only where there is something to point at.
        const place = parseYaml(files.get(file) ?? '', file).at([...path, index, 'id']);
        return [rule.finding('twice', file, place, { id })];
      }),
    );
  },
};

const fileOf = (name: string): string => `content/taxonomy/${name}.yaml`;
