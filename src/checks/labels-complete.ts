import type { AnyEntry } from '../compendium/types.ts';
import type { Language } from '../model/language.ts';
import { finding, type Rule } from './rule.ts';

/** Every keyed fact has its words in every text, and no words stand for a fact that is not there. */
export const labelsComplete: Rule = {
  name: 'labels-complete',
  check(entry) {
    return Object.values(entry.texts).flatMap((text) => {
      const { needed, allowed } = labelKeys(entry, text.language);
      const at = text.places['labels'];
      return [
        ...needed
          .filter((key) => !Object.hasOwn(text.labels, key))
          .map((key) =>
            finding(
              this.name,
              text.file,
              at,
              `The words for "${key}" of entry.yaml are missing.`,
              `Add under "labels:" the line "${key}: …".`,
            ),
          ),
        ...Object.keys(text.labels)
          .filter((key) => !allowed.includes(key))
          .map((key) =>
            finding(
              this.name,
              text.file,
              text.places[`labels.${key}`] ?? at,
              `There is no fact "${key}" in entry.yaml.`,
              'Take the label out, or correct its key.',
            ),
          ),
      ];
    });
  },
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
