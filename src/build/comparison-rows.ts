import { answersOf } from '../channels/ladder.ts';
import { bindingOf } from '../channels/binding.ts';
import type { ComparedFact, ComparedRow, Field } from '../channels/comparison.ts';
import type { ChannelData } from '../channels/data.ts';
import { FIELDS } from '../channels/comparison.ts';
import { lookup } from '../compendium/lookup.ts';
import type { AnyEntry, Compendium, Entry } from '../compendium/types.ts';
import { labelOf, textFor, titleFor } from '../compendium/words.ts';
import { formatDate, languageName } from '../i18n/format.ts';
import { entryPage } from '../i18n/routes.ts';
import { interfaceOf, type StringKey } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import type { Confidence, Vocabulary } from '../model/fields.ts';
import type { Language } from '../model/language.ts';
import type { StateFacts } from '../model/state.ts';
import { instrumentField, ROLE_FIELDS, THEME_FIELDS } from './comparison-fields.ts';
import { standingWords } from './standing-words.ts';

/** A line of the comparison with what it says of a State; an empty list is "not known". */
export interface RowRule extends ComparedRow {
  field: Field;
  factsOf(state: Entry<'states'>): ComparedFact[];
}

const OAS: Record<StateFacts['oas']['status'], StringKey> = {
  member: 'oasMember',
  'non-participating': 'oasNonParticipating',
  former: 'oasFormer',
  disputed: 'oasDisputed',
};
const ANSWERS: Record<'yes' | 'no' | 'depends' | 'not-known', StringKey> = {
  yes: 'yes',
  no: 'no',
  depends: 'channelsDepends',
  'not-known': 'notKnown',
};

/** Every line of the comparison in a language, in the order of the five fields. */
export function comparisonRows(compendium: Compendium, data: ChannelData, language: Language): RowRule[] {
  const t = interfaceOf(language);
  const { of, instrument: instrumentOf } = lookup(compendium);
  const label = (vocabulary: Vocabulary, id: string): string => labelOf(compendium, vocabulary, id, language);
  const short = (slug: string): string => {
    const entry = instrumentOf(slug);
    return entry ? (textFor(entry, language).text.labels['short'] ?? slug) : slug;
  };
  const names = (codes: readonly string[]): string => codes.map((code) => languageName(code, language)).join(', ');
  const under = (slug: string | undefined): { detail?: string } =>
    slug === undefined ? {} : { detail: t('stateUnder', { name: short(slug) }) };
  const fact = (words: string, from: Provenance, more: Partial<ComparedFact> = {}): ComparedFact => ({
    words,
    ...more,
    ...(from.source !== undefined && { source: from.source }),
    ...(from.asOf !== undefined && { asOf: t('asOf', { date: formatDate(from.asOf, language) }) }),
    ...(from.confidence === 'low' && { unconfirmed: true as const }),
  });
  /** A name in its own language, with its translation where the reader's is another. */
  const named = (state: Entry<'states'>, { key, language: own }: { key: string; language: string }, details: string[] = []) => {
    const translation = own === language ? undefined : textFor(state, language).text.labels[key];
    const detail = [...(translation ? [translation] : []), ...details].join(' · ');
    return { ...(own !== language && { lang: own }), ...(detail !== '' && { detail }) };
  };
  const entryFact = (entry: AnyEntry): ComparedFact => {
    const { title, lang } = titleFor(entry, language);
    return { words: typeset(title, lang ?? language), href: entryPage(language, entry), ...(lang && { lang }) };
  };
  const collected = [...of('practices'), ...of('programmes')];

  const rows: RowRule[] = [
    { id: 'oas', label: t('oasStatus'), field: 'legal', factsOf: ({ facts: { oas } }) => [fact(t(OAS[oas.status]), oas)] },
    {
      id: 'languages',
      label: t('officialLanguages'),
      field: 'legal',
      factsOf: ({ facts: { languages } }) => [fact(names(languages.values), languages)],
    },
    {
      id: 'tradition',
      label: t('legalTradition'),
      field: 'legal',
      factsOf: ({ facts: { tradition } }) => [fact(label('traditions', tradition.value), tradition)],
    },
    {
      id: 'laws',
      label: t('laws'),
      field: 'legal',
      factsOf: (state) =>
        state.facts.laws.map((law) => {
          const details = [law.number, law.date && formatDate(law.date, language)].filter((part) => part !== undefined);
          return fact(law.title, law, named(state, law, details));
        }),
    },
    ...compendium.taxonomy.parameters.map(({ id }): RowRule => ({
      id: `parameter-${id}`,
      label: label('parameters', id),
      field: 'legal',
      factsOf: ({ facts }) =>
        facts.parameters
          .filter(({ parameter, value }) => parameter === id && value !== 'not-known')
          .map((one) => fact(t(ANSWERS[one.value]), one)),
    })),
    ...compendium.taxonomy.roles.map(({ id }): RowRule => ({
      id: `role-${id}`,
      label: label('roles', id),
      field: ROLE_FIELDS[id] ?? 'cooperation',
      factsOf: (state) =>
        state.facts.authorities
          .filter(({ role }) => role === id)
          .map((authority) => {
            const designated = authority.under.length > 0 ? [t('stateDesignated', { names: authority.under.map(short).join(', ') })] : [];
            return fact(authority.name, authority, named(state, authority, designated));
          }),
    })),
    {
      id: 'request-languages',
      label: t('stateRequestLanguages'),
      field: 'cooperation',
      factsOf: ({ facts }) => facts.requestLanguages.map((rule) => fact(names(rule.languages), rule, under(rule.under))),
    },
    ...compendium.taxonomy.questions.map(({ id }): RowRule => ({
      id: `question-${id}`,
      label: label('questions', id),
      field: 'cooperation',
      factsOf: (state) =>
        answersOf(data, state.id, id)
          .filter(({ answer }) => answer !== 'not-known')
          .map((one) => fact(t(ANSWERS[one.answer]), one, under(one.under))),
    })),
    ...compendium.taxonomy.networks.map(({ id }): RowRule => ({
      id: `network-${id}`,
      label: label('networks', id),
      field: 'cooperation',
      factsOf: ({ facts }) =>
        facts.memberships
          .filter(({ network }) => network === id)
          .map((one) => fact(t(one.role === 'member' ? 'roleMember' : one.role === 'associate' ? 'roleAssociate' : 'roleSuspended'), one)),
    })),
    ...of('instruments').map((instrument): RowRule => ({
      id: `instrument-${instrument.slug}`,
      label: short(instrument.slug),
      href: entryPage(language, instrument),
      field: instrumentField(compendium, instrument),
      factsOf: ({ id }) => {
        const binding = bindingOf(data, instrument.slug, id);
        return binding.standing === 'not-known' ? [] : [fact(standingWords(t, binding, language, short), binding)];
      },
    })),
    ...FIELDS.map((field): RowRule => ({
      id: `practices-${field}`,
      label: t('comparePractices'),
      field,
      factsOf: ({ id }) =>
        collected
          .filter(({ facts: { states, themes } }) => states.includes(id) && themes.some((theme) => THEME_FIELDS[theme] === field))
          .map(entryFact),
    })),
  ];
  return FIELDS.flatMap((field) => rows.filter((row) => row.field === field));
}

interface Provenance {
  source?: string | undefined;
  asOf?: string | undefined;
  confidence: Confidence;
}
