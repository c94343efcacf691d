import { lookup } from '../compendium/lookup.ts';
import type { Compendium, Text } from '../compendium/types.ts';
import { LANGUAGES } from '../model/language.ts';
import { defineRule, type InLanguages } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'same-citations',
  title: {
    en: 'The same sources in each language',
    es: 'Las mismas fuentes en cada idioma',
    pt: 'As mesmas fontes em cada idioma',
    fr: 'Les mêmes sources dans chaque langue',
  },
  why: {
    en: 'A statement has its source in every language, or only some readers can verify it. A citation that one text lacks also shows that a sentence was left out, or added.',
    es: 'Una afirmación tiene su fuente en todos los idiomas; si no, solo algunos lectores pueden verificarla. Una cita que falta en un texto indica, además, que se omitió o se añadió una frase.',
    pt: 'Uma afirmação tem sua fonte em todos os idiomas; senão, só alguns leitores podem verificá-la. Uma citação que falta em um texto indica, além disso, que uma frase foi omitida ou acrescentada.',
    fr: 'Une affirmation a sa source dans toutes les langues ; sinon, seuls certains lecteurs peuvent la vérifier. Une citation qui manque dans un texte montre aussi qu’une phrase a été omise, ou ajoutée.',
  },
  example: {
    wrong:
      'A witness may be heard by video. <Cite source="nassau-text" at="art. 7" />   # in en.mdx\nSe puede oír a un testigo por videoconferencia.   # in es.mdx',
    right: 'Se puede oír a un testigo por videoconferencia. <Cite source="nassau-text" at="art. 7" />   # in es.mdx',
  },
  says: {
    opening: {
      en: ['The opening does not cite what the original cites ({difference}).', 'Cite the same sources in both languages.'],
      es: ['El comienzo no cita lo que cita el original ({difference}).', 'Cite las mismas fuentes en ambos idiomas.'],
      pt: ['O começo não cita o que o original cita ({difference}).', 'Cite as mesmas fontes nos dois idiomas.'],
      fr: ['Le début ne cite pas ce que cite l’original ({difference}).', 'Citez les mêmes sources dans les deux langues.'],
    },
    section: {
      en: ['The section "{heading}" does not cite what the original cites ({difference}).', 'Cite the same sources in both languages.'],
      es: ['La sección «{heading}» no cita lo que cita el original ({difference}).', 'Cite las mismas fuentes en ambos idiomas.'],
      pt: ['A seção “{heading}” não cita o que o original cita ({difference}).', 'Cite as mesmas fontes nos dois idiomas.'],
      fr: ['La section « {heading} » ne cite pas ce que cite l’original ({difference}).', 'Citez les mêmes sources dans les deux langues.'],
    },
  },
});

const MISSING: InLanguages = { en: 'missing: ', es: 'falta: ', pt: 'falta: ', fr: 'manque : ' };
const EXTRA: InLanguages = {
  en: 'not in the original: ',
  es: 'no está en el original: ',
  pt: 'não está no original: ',
  fr: 'absent de l’original : ',
};

/** What stands before the first heading. */
const LEAD = 'lead';

/** A translation of the present original cites the same sources, section by section. */
export const sameCitations: Rule = {
  ...rule,
  check(entry, compendium) {
    const original = entry.texts[entry.original];
    if (!original || !isJudgeable(original, compendium)) return [];
    const required = new Set(compendium.sections[entry.kind].filter((section) => section.required).map(({ id }) => id));
    return Object.values(entry.texts)
      .filter((text) => text !== original && !text.behind && isJudgeable(text, compendium))
      .flatMap((text) =>
        [LEAD, ...new Set([...original.sections, ...text.sections].map(({ id }) => id))].flatMap((id) => {
          const section = text.sections.find((candidate) => candidate.id === id);
          // A required section that is not there has its own finding.
          if (!section && required.has(id)) return [];
          const difference = differenceOf(citedIn(original, id), citedIn(text, id));
          if (!difference) return [];
          if (id === LEAD) return [rule.finding('opening', text.file, section, { difference })];
          const label = compendium.sections[entry.kind].find((candidate) => candidate.id === id)?.label[text.language];
          return [rule.finding('section', text.file, section, { heading: section?.heading ?? label ?? id, difference })];
        }),
      );
  },
};

/** Headings and sources that lead nowhere have their own findings; before they are mended, texts cannot be compared. */
const isJudgeable = ({ sections, citations }: Text, compendium: Compendium): boolean =>
  sections.every(({ id }) => id !== '') && citations.every(({ id }) => lookup(compendium).source(id));

/** What is missing and what is there too much, in words; nothing where both cite the same. */
function differenceOf(wanted: readonly string[], found: readonly string[]): InLanguages | undefined {
  const missing = wanted.filter((id) => !found.includes(id)).join(', ');
  const extra = found.filter((id) => !wanted.includes(id)).join(', ');
  if (missing + extra === '') return undefined;
  const inWords = LANGUAGES.map((language) => [
    language,
    [missing && MISSING[language] + missing, extra && EXTRA[language] + extra].filter(Boolean).join(language === 'fr' ? ' ; ' : '; '),
  ]);
  return Object.fromEntries(inWords) as InLanguages;
}

/** The sources that a section cites, each once. */
function citedIn({ sections, citations }: Text, section: string): string[] {
  const cited = citations.filter((citation) => (sections[citation.section]?.id ?? LEAD) === section);
  return [...new Set(cited.map(({ id }) => id))].sort();
}
