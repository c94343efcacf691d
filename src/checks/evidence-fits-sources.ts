import { lookup } from '../compendium/lookup.ts';
import type { Compendium, Entry } from '../compendium/types.ts';
import type { REPORTERS } from '../model/practice.ts';
import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

type Reporter = (typeof REPORTERS)[number];

const rule = defineRule({
  name: 'evidence-fits-sources',
  title: {
    en: 'A grade of evidence that the sources do not carry',
    es: 'Un grado de evidencia que las fuentes no sustentan',
    pt: 'Um grau de evidência que as fontes não sustentam',
    fr: 'Un degré de preuve que les sources ne portent pas',
  },
  why: {
    en: 'Readers choose by the grade what they try at home. Each step of the ladder rests on who reported the figures: the body that runs it, an authority that publishes statistics, or someone independent who studied it. Praise in the press is no evaluation.',
    es: 'Quien lee elige por el grado lo que probará en su país. Cada peldaño se apoya en quién comunicó las cifras: el organismo que la lleva a cabo, una autoridad que publica estadísticas, o un tercero independiente que la estudió. Un elogio en la prensa no es una evaluación.',
    pt: 'Quem lê escolhe pelo grau o que vai tentar no seu país. Cada degrau se apoia em quem relatou as cifras: o órgão executor, uma autoridade que publica estatísticas, ou um terceiro independente que a estudou. Um elogio na imprensa não é uma avaliação.',
    fr: 'Le lecteur choisit d’après le degré ce qu’il essaiera chez lui. Chaque échelon repose sur l’auteur des chiffres : l’organisme qui la met en œuvre, une autorité qui publie des statistiques, ou un tiers indépendant qui l’a étudiée. Un éloge dans la presse n’est pas une évaluation.',
  },
  example: {
    wrong: 'evidence: evaluated\nresults:\n  - { key: trained, figure: 400, to: 2024, reporter: self, source: ministry-report-2024 }',
    right: 'evidence: self-reported\nresults:\n  - { key: trained, figure: 400, to: 2024, reporter: self, source: ministry-report-2024 }',
  },
  says: {
    described: {
      en: [
        'The grade is "described", and the figure "{key}" comes from the body that runs it.',
        'Write evidence: self-reported, or correct the reporter of the figure.',
      ],
      es: [
        'El grado es «descrita» (described), y la cifra «{key}» proviene del organismo que la lleva a cabo.',
        'Escriba evidence: self-reported, o corrija el reporter de la cifra.',
      ],
      pt: [
        'O grau é “descrita” (described), e a cifra “{key}” vem do órgão executor.',
        'Escreva evidence: self-reported, ou corrija o reporter da cifra.',
      ],
      fr: [
        'Le degré est « décrite » (described), et le chiffre « {key} » vient de l’organisme qui la met en œuvre.',
        'Écrivez evidence: self-reported, ou corrigez le reporter du chiffre.',
      ],
    },
    'self-reported': {
      en: [
        'The grade is "self-reported", and no figure goes back to the body that runs it.',
        'Add under results: what this body reports (reporter: self), or write evidence: described.',
      ],
      es: [
        'El grado es «autorreportada» (self-reported), y ninguna cifra proviene del organismo que la lleva a cabo.',
        'Añada en results: lo que ese organismo comunica (reporter: self), o escriba evidence: described.',
      ],
      pt: [
        'O grau é “autorrelatada” (self-reported), e nenhuma cifra vem do órgão executor.',
        'Acrescente em results: o que esse órgão relata (reporter: self), ou escreva evidence: described.',
      ],
      fr: [
        'Le degré est « autodéclarée » (self-reported), et aucun chiffre ne vient de l’organisme qui la met en œuvre.',
        'Ajoutez sous results: ce que cet organisme communique (reporter: self), ou écrivez evidence: described.',
      ],
    },
    'official-statistics': {
      en: [
        'The grade is "official statistics", and no figure comes from published official figures.',
        'Add a figure with reporter: official or foreign-government, or one that the State body published itself, not a newspaper; or write evidence: self-reported.',
      ],
      es: [
        'El grado es «estadística oficial» (official-statistics), y ninguna cifra proviene de cifras oficiales publicadas.',
        'Añada una cifra con reporter: official o foreign-government, o una que haya publicado el propio organismo estatal, no un periódico; o escriba evidence: self-reported.',
      ],
      pt: [
        'O grau é “estatística oficial” (official-statistics), e nenhuma cifra vem de cifras oficiais publicadas.',
        'Acrescente uma cifra com reporter: official ou foreign-government, ou uma que o próprio órgão estatal tenha publicado, não um jornal; ou escreva evidence: self-reported.',
      ],
      fr: [
        'Le degré est « statistiques officielles » (official-statistics), et aucun chiffre ne vient de statistiques officielles publiées.',
        'Ajoutez un chiffre avec reporter: official ou foreign-government, ou un que l’organisme public a lui-même publié, non un journal ; ou écrivez evidence: self-reported.',
      ],
    },
    evaluated: {
      en: [
        'The grade is "independently evaluated", and no figure comes from a study by someone independent.',
        'Add a figure of the study (reporter: independent) with the study itself as source, not a newspaper; or choose a lower grade.',
      ],
      es: [
        'El grado es «evaluada por terceros» (evaluated), y ninguna cifra proviene de un estudio independiente.',
        'Añada una cifra del estudio (reporter: independent) con el propio estudio como fuente, no un periódico; o elija un grado menor.',
      ],
      pt: [
        'O grau é “avaliada por terceiros” (evaluated), e nenhuma cifra vem de um estudo independente.',
        'Acrescente uma cifra do estudo (reporter: independent) com o próprio estudo como fonte, não um jornal; ou escolha um grau menor.',
      ],
      fr: [
        'Le degré est « évaluée par des tiers » (evaluated), et aucun chiffre ne vient d’une étude indépendante.',
        'Ajoutez un chiffre de l’étude (reporter: independent) avec l’étude elle-même pour source, non un journal ; ou choisissez un degré moindre.',
      ],
    },
  },
});

/** Whose figures carry a grade; what a State or the body itself counted is often known only because others passed it on. */
const CARRIERS: Partial<Record<string, readonly Reporter[]>> = {
  'self-reported': ['self', 'official', 'foreign-government', 'international-organization'],
  'official-statistics': ['official', 'foreign-government', 'self'],
  evaluated: ['independent', 'international-organization'],
};

/** The grade of a practice or programme is the one that those who reported its figures can carry. */
export const evidenceFitsSources: Rule = {
  ...rule,
  check(entry, compendium) {
    if (entry.kind !== 'practices' && entry.kind !== 'programmes') return [];
    const { evidence, results } = entry.facts;
    const place = entry.references.find(({ path }) => path[0] === 'evidence');
    if (evidence === 'described') {
      const own = results.find(({ reporter }) => reporter === 'self');
      return own ? [rule.finding('described', entry.file, place, { key: own.key })] : [];
    }
    // A grade that is not in the vocabulary has its own finding.
    return isJudged(evidence) && !isCarried(entry, compendium) ? [rule.finding(evidence, entry.file, place)] : [];
  },
};

const isJudged = (grade: string): grade is keyof typeof rule.says => Object.hasOwn(CARRIERS, grade);

function isCarried({ facts: { evidence, results } }: Entry<'practices' | 'programmes'>, compendium: Compendium): boolean {
  return results.some(({ reporter, source }) => {
    const known = lookup(compendium).source(source);
    // Of a study and of what the body itself published, the study and the publication are asked for, not what the press made of them.
    const retold =
      known?.type === 'article-newspaper' && (evidence === 'evaluated' || (evidence === 'official-statistics' && reporter === 'self'));
    return CARRIERS[evidence]?.includes(reporter) && !retold;
  });
}
