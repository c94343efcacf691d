import { defineRule } from '../rules/rule.ts';
import { saysNotKnown } from './not-known.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'section-cites',
  title: {
    en: 'A section without a source',
    es: 'Una sección sin fuente',
    pt: 'Uma seção sem fonte',
    fr: 'Une section sans source',
  },
  why: {
    en: 'A prosecutor who relies on a statement must be able to open what it rests on. Sections that state facts therefore cite at least one source; content/taxonomy/sections.yaml says which they are (cites: true). Advice and judgments of our own need none.',
    es: 'Quien se apoya en una afirmación debe poder abrir aquello en que se basa. Por eso las secciones que afirman hechos citan al menos una fuente; content/taxonomy/sections.yaml dice cuáles son (cites: true). Los consejos y las apreciaciones propias no la necesitan.',
    pt: 'Quem se apoia em uma afirmação deve poder abrir aquilo em que ela se baseia. Por isso as seções que afirmam fatos citam pelo menos uma fonte; content/taxonomy/sections.yaml diz quais são (cites: true). Conselhos e apreciações próprias não precisam dela.',
    fr: 'Qui s’appuie sur une affirmation doit pouvoir ouvrir ce sur quoi elle repose. Les sections qui énoncent des faits citent donc au moins une source ; content/taxonomy/sections.yaml dit lesquelles (cites: true). Les conseils et nos propres appréciations n’en demandent pas.',
  },
  example: {
    wrong: '## Results\n\nThe office counted 976 persons convicted.',
    right: '## Results\n\nThe office counted 976 persons convicted. <Cite source="ar-mpf-protex-figures-2024" at="p. 3" />',
  },
  says: {
    'no-source': {
      en: [
        'The section "{heading}" states facts and cites no source.',
        'Write <Cite source="…" at="…" /> after the statement that the source carries; where nothing is known, say that it is not known.',
      ],
      es: [
        'La sección «{heading}» afirma hechos y no cita ninguna fuente.',
        'Escriba <Cite source="…" at="…" /> después de la afirmación que la fuente sustenta; si no se sabe nada, diga que no se sabe.',
      ],
      pt: [
        'A seção “{heading}” afirma fatos e não cita nenhuma fonte.',
        'Escreva <Cite source="…" at="…" /> depois da afirmação que a fonte sustenta; se nada se sabe, diga que não se sabe.',
      ],
      fr: [
        'La section « {heading} » énonce des faits et ne cite aucune source.',
        'Écrivez <Cite source="…" at="…" /> après l’affirmation que la source appuie ; si rien n’est connu, dites que ce n’est pas connu.',
      ],
    },
  },
});

/** Sections that state facts cite a source. Judged in the original: what translations cite is compared with it. */
export const sectionCites: Rule = {
  ...rule,
  check(entry, compendium) {
    const text = entry.texts[entry.original];
    if (!text) return [];
    const citing = new Set(compendium.sections[entry.kind].filter(({ cites }) => cites).map(({ id }) => id));
    return text.sections
      .filter(({ id, text: words }, index) => {
        const cited = text.citations.some(({ section }) => section === index);
        // An empty section has its own finding.
        return citing.has(id) && !cited && words !== '' && !saysNotKnown(words, text.language);
      })
      .map((section) => rule.finding('no-source', text.file, section, { heading: section.heading }));
  },
};
