import type { AnyEntry } from '../compendium/types.ts';
import type { Language } from '../model/language.ts';
import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'labels-complete',
  title: {
    en: 'Words for every fact',
    es: 'Palabras para cada dato',
    pt: 'Palavras para cada dado',
    fr: 'Des mots pour chaque donnée',
  },
  why: {
    en: 'A figure, an authority or a law stands once in entry.yaml, under a key; each text says in its own language what it is. A figure without words says nothing, and words without a fact would be shown nowhere.',
    es: 'Una cifra, una autoridad o una ley está una sola vez en entry.yaml, con una clave; cada texto dice en su idioma qué es. Una cifra sin palabras no dice nada, y unas palabras sin dato no se mostrarían en ninguna parte.',
    pt: 'Uma cifra, uma autoridade ou uma lei está uma só vez em entry.yaml, com uma chave; cada texto diz no seu idioma o que ela é. Uma cifra sem palavras não diz nada, e palavras sem dado não apareceriam em lugar nenhum.',
    fr: 'Un chiffre, une autorité ou une loi figure une seule fois dans entry.yaml, sous une clé ; chaque texte dit dans sa langue ce que c’est. Un chiffre sans mots ne dit rien, et des mots sans donnée ne seraient montrés nulle part.',
  },
  example: {
    wrong: 'results:   # in entry.yaml\n  - { key: convicted, figure: 976, to: 2024, reporter: self }\nlabels: {} # in en.mdx',
    right: 'labels:    # in en.mdx\n  convicted: persons convicted',
  },
  says: {
    'no-words': {
      en: ['The words for "{key}" of entry.yaml are missing.', 'Add under "labels:" the line "{key}: …".'],
      es: ['Faltan las palabras para «{key}» de entry.yaml.', 'Añada bajo «labels:» la línea «{key}: …».'],
      pt: ['Faltam as palavras para “{key}” de entry.yaml.', 'Acrescente sob “labels:” a linha “{key}: …”.'],
      fr: ['Les mots pour « {key} » d’entry.yaml manquent.', 'Ajoutez sous « labels: » la ligne « {key}: … ».'],
    },
    'no-fact': {
      en: ['There is no fact "{key}" in entry.yaml.', 'Take the label out, or correct its key.'],
      es: ['No hay ningún dato «{key}» en entry.yaml.', 'Quite la línea, o corrija la clave.'],
      pt: ['Não há nenhum dado “{key}” em entry.yaml.', 'Retire a linha, ou corrija a chave.'],
      fr: ['Il n’y a pas de donnée « {key} » dans entry.yaml.', 'Retirez la ligne, ou corrigez la clé.'],
    },
  },
});

/** Every keyed fact has its words in every text, and no words stand for a fact that is not there. */
export const labelsComplete: Rule = {
  ...rule,
  check: (entry) =>
    Object.values(entry.texts).flatMap(({ language, labels, file, places }) => {
      const { needed, allowed } = labelKeys(entry, language);
      const at = places['labels'];
      const wordless = needed.filter((key) => !Object.hasOwn(labels, key));
      const factless = Object.keys(labels).filter((key) => !allowed.includes(key));
      return [
        ...wordless.map((key) => rule.finding('no-words', file, at, { key })),
        ...factless.map((key) => rule.finding('no-fact', file, places[`labels.${key}`] ?? at, { key })),
      ];
    }),
};

/** The labels that a text in a language must have, and those it may have. */
function labelKeys(entry: AnyEntry, language: Language): { needed: string[]; allowed: string[] } {
  if (entry.kind === 'practices' || entry.kind === 'programmes') {
    const keys = entry.facts.results.map(({ key }) => key);
    return { needed: keys, allowed: keys };
  }
  if (entry.kind === 'instruments') return { needed: ['short'], allowed: ['short', 'place'] };
  if (entry.kind === 'states') {
    const named = [...entry.facts.authorities, ...entry.facts.laws];
    return { needed: named.filter((fact) => fact.language !== language).map(({ key }) => key), allowed: named.map(({ key }) => key) };
  }
  return { needed: [], allowed: [] };
}
