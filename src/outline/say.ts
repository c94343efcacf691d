import { languageName } from '../i18n/format.ts';
import type { OutlineFinding } from './completeness.ts';
import type { OutlineData, OutlineString, OutlineWords } from './data.ts';

/** A string of the page with its {blanks} filled. */
export const say = ({ strings }: OutlineWords, key: OutlineString, blanks: Readonly<Record<string, string | number>> = {}): string =>
  strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));

const KEYS = {
  'no-receiver': 'outlineNoReceiver',
  undesignated: 'outlineUndesignated',
  'language-none': 'outlineLanguageNone',
  'language-other': 'outlineLanguageOther',
  'language-unread': 'outlineLanguageUnread',
  unconfirmed: 'outlineUnconfirmed',
  'not-known': 'outlineNotKnown',
  'not-bound': 'outlineNotBound',
  acceptance: 'outlineAcceptance',
  note: 'outlineNote',
  'mechanism-other': 'outlineMechanismOther',
  'no-basis': 'outlineNoBasis',
  translation: 'outlineTranslation',
} as const satisfies Partial<Record<OutlineFinding['code'], OutlineString>>;

/** A finding as a sentence in the reader's language; for a field that is blank, by which articles it is asked for. */
export function findingWords(finding: OutlineFinding, words: OutlineWords, { names }: OutlineData): string {
  const { language } = words;
  const { states, shortNames, mechanisms, notes } = names[language];
  const label = 'field' in finding ? finding.field.label[language] : '';
  if (finding.code === 'open') return label;
  if (finding.code === 'required') {
    const anchors = finding.by.map(({ instrument, at }) =>
      say(words, 'outlineArticle', { instrument: shortNames[instrument] ?? instrument, at }),
    );
    return say(words, 'outlineRequiredBy', { anchors: anchors.join('; ') });
  }
  const languages = 'languages' in finding ? finding.languages.map((code) => languageName(code, language)).join(', ') : '';
  return say(words, KEYS[finding.code], {
    field: label,
    languages,
    state: 'state' in finding ? (states[finding.state] ?? finding.state) : '',
    instrument: 'instrument' in finding ? (shortNames[finding.instrument] ?? finding.instrument) : '',
    ...(finding.code === 'undesignated' && { authority: finding.authority }),
    ...(finding.code === 'note' && { note: notes[finding.note] ?? finding.note }),
    ...(finding.code === 'mechanism-other' && { mechanism: mechanisms[finding.mechanism] ?? finding.mechanism }),
    ...(finding.code === 'translation' && { has: languageName(finding.has, language), lacks: languageName(finding.lacks, language) }),
  });
}
