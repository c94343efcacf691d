import { cui, dui, nicaraguanId } from './check-digits.ts';
import type { DocumentKind } from './kind.ts';

const CEDULA = 'cédula(?: de identidad)?';

/** Personal documents of Belize and the States from Guatemala to Panama. */
export const CENTRAL_AMERICA: readonly DocumentKind[] = [
  { state: 'BLZ', name: 'Social Security No.', label: 'social security (?:number|no\\.?)', number: '\\d{9}|\\d{3}-\\d{2}-\\d{4}' },
  {
    state: 'GTM',
    name: 'DPI / CUI',
    label: 'DPI|CUI|documento personal de identificación|código único de identificación',
    number: '\\d{4}[ -]?\\d{5}[ -]?\\d{4}',
    shape: '\\d{4}[ -]\\d{5}[ -]\\d{4}',
    valid: cui,
  },
  { state: 'SLV', name: 'DUI', label: 'DUI|documento único de identidad', number: '\\d{8}-?\\d', shape: '\\d{8}-\\d', valid: dui },
  { state: 'SLV', name: 'NIT', label: 'NIT', number: '\\d{4}-?\\d{6}-?\\d{3}-?\\d', shape: '\\d{4}-\\d{6}-\\d{3}-\\d' },
  {
    state: 'HND',
    name: 'DNI / identidad',
    label: 'identidad|DNI|tarjeta de identidad',
    number: '\\d{4}[ -]?\\d{4}[ -]?\\d{5}',
    shape: '(?:0[1-9]|1[0-8])\\d{2}-(?:19|20)\\d{2}-\\d{5}',
  },
  {
    state: 'NIC',
    name: 'cédula',
    label: CEDULA,
    number: '\\d{3}-?\\d{6}-?\\d{4}[A-Z]',
    shape: '\\d{3}-\\d{6}-\\d{4}[A-Z]',
    valid: nicaraguanId,
  },
  { state: 'CRI', name: 'cédula', label: CEDULA, number: '[1-9]-\\d{3,4}-\\d{4}', shape: '[1-9]-0\\d{3}-0\\d{3}' },
  { state: 'CRI', name: 'DIMEX', label: 'DIMEX|cédula de residencia', number: '\\d{11,12}' },
  {
    state: 'PAN',
    name: 'cédula',
    label: CEDULA,
    number: '(?:\\d{1,2}|PE|E|N|\\d{1,2}-?(?:AV|PI))-\\d{1,4}-\\d{1,6}',
    shape: '(?:PE|E|\\d{1,2}AV|\\d{1,2}PI)-\\d{1,4}-\\d{2,6}|E-8-\\d{3,6}',
  },
];
