import { dominicanId } from './check-digits.ts';
import type { DocumentKind } from './kind.ts';

const NATIONAL_ID =
  'national (?:id|identification|identity|registration)(?: card| number)?|id card|identification card|identity card|id number|multi-purpose id';
const SOCIAL_SECURITY = 'social security (?:number|no\\.?)|national insurance (?:number|no\\.?)';

/** Personal documents of the island States of the Caribbean, Guyana and Suriname. */
export const CARIBBEAN: readonly DocumentKind[] = [
  { state: 'ATG', name: 'Social Security No. / Multi-purpose ID', label: `${NATIONAL_ID}|${SOCIAL_SECURITY}`, number: '\\d{3}-?\\d{3}' },
  { state: 'BHS', name: 'NIB number', label: 'NIB(?: number)?', number: '\\d{8}' },
  { state: 'BRB', name: 'National Registration No.', label: NATIONAL_ID, number: '\\d{6}-?\\d{4}' },
  { state: 'CUB', name: 'carné de identidad', label: 'carn[ée]t? de identidad|CI', number: '\\d{11}' },
  { state: 'DMA', name: 'Social Security No.', label: SOCIAL_SECURITY, number: '\\d{5,6}-?\\d?' },
  {
    state: 'DOM',
    name: 'cédula',
    label: 'cédula(?: de identidad(?: y electoral)?)?',
    number: '\\d{3}[ -]?\\d{7}[ -]?\\d',
    shape: '\\d{3}-\\d{7}-\\d',
    valid: dominicanId,
  },
  { state: 'GRD', name: 'NIS number', label: 'NIS(?: number)?', number: '\\d{2}-?\\d{4,6}' },
  { state: 'GUY', name: 'ID card / NIS', label: `${NATIONAL_ID}|NIS`, number: '\\d{9}|[A-Z]-?\\d{6,7}' },
  { state: 'HTI', name: 'NIF', label: 'NIF|matricule fiscale', number: '\\d{3}-?\\d{3}-?\\d{3}-?\\d', shape: '\\d{3}-\\d{3}-\\d{3}-\\d' },
  {
    state: 'HTI',
    name: 'CIN / NINU',
    label: "CIN|NINU|NIN|numéro d'identification national(?:e)?(?: unique)?",
    number: '\\d{10}|\\d{2}-\\d{2}-\\d{2}-\\d{4}-\\d{2}-\\d{5}',
    shape: '\\d{2}-\\d{2}-\\d{2}-\\d{4}-\\d{2}-\\d{5}',
  },
  { state: 'JAM', name: 'TRN', label: 'TRN|taxpayer registration (?:number|no\\.?)', number: '\\d{3}[ -]?\\d{3}[ -]?\\d{3}' },
  { state: 'JAM', name: 'NIS', label: `NIS(?: number)?|${SOCIAL_SECURITY}`, number: '[A-Z]\\d{6,7}' },
  { state: 'KNA', name: 'Social Security No.', label: SOCIAL_SECURITY, number: '\\d{6}' },
  { state: 'LCA', name: 'NIC / national ID', label: `NIC|${NATIONAL_ID}`, number: '\\d{6}-?\\d{2,4}' },
  { state: 'SUR', name: 'ID-nummer', label: `id-nummer|${NATIONAL_ID}`, number: '[A-Z]{2} ?\\d{6}[A-Z]?' },
  { state: 'TTO', name: 'National ID', label: NATIONAL_ID, number: '\\d{11}' },
  { state: 'VCT', name: 'National ID / NIS', label: `${NATIONAL_ID}|NIS`, number: '\\d{4}-?\\d{4}|\\d{6,8}' },
];
