import { LANGUAGES, type Language } from '../src/model/language.ts';

/** One page of every template, by its address after the language: what is looked at where not everything can be. */
const PATHS = [
  '',
  'search/',
  'mechanisms/',
  'mechanisms/measure/hear-witness-video/',
  'mechanisms/hear-witness-by-video/',
  'practices/',
  'practices/evidence/evaluated/',
  'practices/argentina-protex/',
  'programmes/brazil-escravo-nem-pensar/',
  'guides/witness-abroad/',
  'channels/',
  'channels/?from=ARG&to=TTO&measure=hear-witness-video',
  'compare/',
  'compare/?state=ARG&state=BRA',
  'referral/',
  'referral/?from=ARG&to=BRA&child=1',
  'languages/',
  'instruments/',
  'instruments/?state=ARG',
  'instruments/oas-mla/',
  'states/',
  'states/ARG/',
  'recommendations/',
  'recommendations/11/',
  'terms/',
  'terms/letter-rogatory/',
  'sources/',
  'status/',
  'about/',
  'contribute/',
  'outline/',
  'outline/?from=ARG&to=TTO&measure=hear-witness-video&mechanism=M-004',
  'contribute/rules/',
  'offline/',
  'offline/not-kept/',
  'offline/damaged/',
];

/** Pages that have no language of their own. */
export const LANGUAGELESS = ['/', '/404.html', '/id/M-001/'];

/** The address of one page of every template in a language. */
export const templatesIn = (language: Language): string[] => PATHS.map((path) => `/${language}/${path}`);

/** One page of every template in the four languages, and those without a language, as they stand before a script reads the address. */
export const ALL_TEMPLATES: readonly string[] = [...LANGUAGELESS, ...LANGUAGES.flatMap(templatesIn)].filter(
  (address) => !address.includes('?'),
);
