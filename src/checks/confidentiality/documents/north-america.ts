import { curp, luhn, ssn } from './check-digits.ts';
import type { DocumentKind } from './kind.ts';

/** Personal documents of Canada, Mexico and the United States. */
export const NORTH_AMERICA: readonly DocumentKind[] = [
  {
    state: 'CAN',
    name: 'SIN / NAS',
    label: "SIN|NAS|social insurance (?:number|no\\.?)|numéro d'assurance sociale",
    number: '\\d{3}[ -]?\\d{3}[ -]?\\d{3}',
    shape: '\\d{3}-\\d{3}-\\d{3}',
    valid: luhn,
  },
  { state: 'CAN', name: 'UCI', label: 'UCI|IUC', number: '\\d{4}-?\\d{4}|\\d{2}-\\d{4}-\\d{4}' },
  {
    state: 'CAN',
    name: 'health card',
    label: "health card|medicare card|assurance maladie|RAMQ|numéro d'assurance maladie",
    number: '[A-Z]{4} ?\\d{4} ?\\d{4}|\\d{4}[ -]\\d{3}[ -]\\d{3}|\\d{9,10}',
  },
  {
    state: 'MEX',
    name: 'CURP',
    shape: '[A-ZÑ]{4}\\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑ]{3}[A-Z\\d]\\d',
    valid: curp,
    label: 'CURP',
    number: '[A-ZÑ]{4}\\d{6}[A-Z\\d]{6,8}',
  },
  {
    state: 'MEX',
    name: 'RFC',
    label: 'RFC|R\\.F\\.C\\.',
    number: '[A-ZÑ&]{4} ?-?\\d{6} ?-?[A-Z\\d]{3}',
    shape: '[A-ZÑ]{4}-?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])-?[A-Z\\d]{2}[A\\d]',
  },
  { state: 'MEX', name: 'NSS', label: 'NSS|número de seguridad social|IMSS', number: '\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{4}[ -]?\\d' },
  {
    state: 'MEX',
    name: 'clave de elector',
    label: 'clave de elector',
    number: '[A-Z]{6}\\d{8}[HM]\\d{3}',
    shape: '[A-Z]{6}\\d{8}[HM]\\d{3}',
  },
  {
    state: 'USA',
    name: 'SSN',
    label: 'SSN|social security (?:number|no\\.?|card)',
    number: '\\d{3}[ -]?\\d{2}[ -]?\\d{4}',
    shape: '\\d{3}-\\d{2}-\\d{4}',
    valid: ssn,
  },
  { state: 'USA', name: 'ITIN', label: 'ITIN', number: '9\\d{2}[ -]?\\d{2}[ -]?\\d{4}' },
  {
    state: 'USA',
    name: 'A-Number',
    label: 'A-number|A#|alien (?:registration )?(?:number|no\\.?)|USCIS number',
    number: 'A?[- ]?\\d{3}[ -]?\\d{3}[ -]?\\d{2,3}',
    shape: 'A\\d{3}-\\d{3}-\\d{3}',
  },
];
