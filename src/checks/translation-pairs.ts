import type { Section, Text } from '../compendium/types.ts';
import type { Position } from '../model/finding.ts';
import type { InLanguages } from '../rules/rule.ts';

/** Two stretches of text that say the same in two languages, where the translation's stands, and its name. */
export interface Pair {
  original: string;
  translation: string;
  place: Position | undefined;
  where: InLanguages;
}

/** The stretches of two texts that say the same, one by one. */
export function pairs(original: Text, text: Text): Pair[] {
  const { places } = text;
  const inSection = (section: Section): Pair[] => {
    const own = text.sections.find(({ id }) => id === section.id);
    return own && section.id !== ''
      ? [{ original: section.text, translation: own.text, place: own, where: sectionNamed(own.heading) }]
      : [];
  };
  return [
    { original: original.title, translation: text.title, place: places['title'], where: fieldNamed('title') },
    { original: original.summary, translation: text.summary, place: places['summary'], where: fieldNamed('summary') },
    ...Object.entries(original.labels).flatMap(([key, words]): Pair[] => {
      const own = text.labels[key];
      return own === undefined ? [] : [{ original: words, translation: own, place: places[`labels.${key}`], where: fieldNamed(key) }];
    }),
    { original: original.lead, translation: text.lead, place: undefined, where: OPENING },
    ...original.sections.flatMap(inSection),
  ];
}

const fieldNamed = (name: string): InLanguages => ({
  en: `in "${name}"`,
  es: `en «${name}»`,
  pt: `em “${name}”`,
  fr: `dans « ${name} »`,
});
/** A section as a finding names it. */
export const sectionNamed = (heading: string): InLanguages => ({
  en: `in the section "${heading}"`,
  es: `en la sección «${heading}»`,
  pt: `na seção “${heading}”`,
  fr: `dans la section « ${heading} »`,
});
const OPENING: InLanguages = { en: 'in the opening', es: 'en el comienzo', pt: 'na abertura', fr: 'dans l’introduction' };
