import type { DocumentKind } from './kind.ts';

/** Documents that every State gives, and their machine-readable lines. */
export const ANY_STATE: readonly DocumentKind[] = [
  {
    state: 'any',
    name: 'passport',
    label: 'passports?|pasaportes?|passaportes?|passeports?',
    number: '[A-Z]{0,3} ?-?\\d{6,9}|[A-Z]{1,3} ?\\d{5}|\\d{2}[A-Z]{2}\\d{5}|[A-Z]\\d[A-Z\\d]{6,7}',
  },
  {
    state: 'any',
    name: 'identity card',
    label:
      "id(?:entity)? card|identification (?:card|number)|documento de identidad|documento de identidade|carte d'identité|carte nationale(?: d'identité)?|ID|libreta de (?:enrolamiento|cívica)",
    number: '[A-Z]{0,2} ?\\d{6,13}',
  },
  { state: 'any', name: 'identity document', label: "documento|document d'identité", number: '\\d{1,3}\\.\\d{3}\\.\\d{3}' },
  {
    state: 'any',
    name: 'driving licence',
    label:
      "driver'?s licen[cs]e|driving licen[cs]e|licencia de conducir|libreta de conducir|brevete|carteira de habilitação|permis de conduire",
    number: '[A-Z]?\\d{4,5}-\\d{5,6}-\\d{2,5}|[A-Z]?\\d{6,12}',
  },
  {
    state: 'any',
    name: 'residence permit',
    label:
      'permiso (?:especial )?de permanencia|permiso por protección temporal|PPT|PEP|titre de séjour|residence permit|(?:permanent )?resident card|permiso de residencia|tarjeta de residencia|green card|carte de séjour',
    number: '[A-Z]{0,3}\\d{8,15}|\\d{4}-\\d{4}',
  },
  {
    state: 'any',
    name: 'birth certificate',
    label: 'birth certificate|acta de nacimiento|partida de nacimiento|certidão de nascimento(?:, matrícula)?|acte de naissance',
    number: '\\d{4,6}(?:/\\d{2,4})?|[\\d-]{9,14}|\\d{6} \\d{2} \\d{2} \\d{4} \\d \\d{5} \\d{3} \\d{7}-?\\d{2}',
  },
  {
    state: 'any',
    name: 'machine-readable line',
    shape: '[A-Z\\d<]{9}\\d[A-Z<]{3}\\d{7}[MFX<]\\d{7}[A-Z\\d<]{0,16}|P[A-Z<][A-Z]{3}[A-Z]{2,}<<[A-Z<]{2,}',
  },
];
