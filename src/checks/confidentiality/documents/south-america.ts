import { cpf, cuil, ecuadorianId, pis, run, uruguayanId } from './check-digits.ts';
import type { DocumentKind } from './kind.ts';

const CI = 'C\\.? ?I\\.?|CI|cédula(?: de (?:identidad|identidade|ciudadanía|extranjería))?';

/** Personal documents of the States of South America, but for Guyana and Suriname. */
export const SOUTH_AMERICA: readonly DocumentKind[] = [
  {
    state: 'ARG',
    name: 'DNI',
    label: 'DNI|D\\.N\\.I\\.|documento nacional de identidad|L\\.?[EC]\\.? n',
    number: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}',
  },
  { state: 'ARG', name: 'CUIL / CUIT', label: 'CUIL', number: '2\\d-?\\d{8}-?\\d', shape: '2[03467]-\\d{8}-\\d', valid: cuil },
  { state: 'BOL', name: 'C.I.', label: CI, number: '\\d{5,8}(?:-\\d?[A-Z])? ?(?:LP|SC|CB|CH|OR|PT|TJ|BE|PD)?' },
  {
    state: 'BRA',
    name: 'CPF',
    label: 'CPF',
    number: '\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}',
    shape: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}',
    valid: cpf,
  },
  {
    state: 'BRA',
    name: 'RG',
    label: 'RG|R\\.G\\.|carteira de identidade|registro geral',
    number: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}(?:-?[\\dXx])?',
  },
  { state: 'BRA', name: 'RG', label: 'identidade', number: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}(?:-?[\\dXx])? ?(?:SSP|SDS|IFP|DETRAN|PC)' },
  {
    state: 'BRA',
    name: 'PIS / NIS',
    label: 'PIS|NIS|PASEP|NIT',
    number: '\\d{3}\\.?\\d{5}\\.?\\d{2}-?\\d',
    shape: '\\d{3}\\.\\d{5}\\.\\d{2}-\\d',
    valid: pis,
  },
  { state: 'BRA', name: 'título de eleitor', label: 'título de eleitor|título eleitoral', number: '\\d{4} ?\\d{4} ?\\d{4}' },
  { state: 'BRA', name: 'CNH', label: 'CNH|carteira nacional de habilitação|carteira de motorista', number: '\\d{11}' },
  { state: 'BRA', name: 'CNS', label: 'CNS|cartão (?:do )?SUS|cartão nacional de saúde', number: '\\d{3} ?\\d{4} ?\\d{4} ?\\d{4}' },
  { state: 'BRA', name: 'CTPS', label: 'CTPS|carteira de trabalho', number: '\\d{5,7}' },
  {
    state: 'BRA',
    name: 'RNE / RNM',
    label: 'RN[EM]|CRNM|registro nacional (?:de estrangeiros|migratório)',
    number: '[A-Z]\\d{6}-?[\\dA-Z]',
  },
  {
    state: 'CHL',
    name: 'RUN / RUT',
    label: 'RUN|RUT|R\\.U\\.[TN]\\.',
    number: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-?[\\dkK]',
    shape: '\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dkK]',
    valid: run,
  },
  { state: 'COL', name: 'cédula de ciudadanía', label: `C\\.C\\.|CC|${CI}`, number: '\\d{1,3}(?:\\.\\d{3}){2,3}|\\d{6,10}' },
  { state: 'COL', name: 'NIT', label: 'NIT', number: '\\d{2,3}\\.?\\d{3}\\.?\\d{3}-?\\d' },
  { state: 'COL', name: 'tarjeta de identidad', label: 'tarjeta de identidad|T\\.?I\\.?|NUIP', number: '\\d{10,11}' },
  { state: 'ECU', name: 'cédula', label: CI, number: '\\d{9}-?\\d', shape: '\\d{9}-\\d', valid: ecuadorianId },
  { state: 'PRY', name: 'cédula', label: CI, number: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}' },
  { state: 'PRY', name: 'RUC', label: 'RUC', number: '\\d{6,8}-\\d' },
  { state: 'PER', name: 'DNI', label: 'DNI', number: '\\d{8}(?:-\\d)?' },
  { state: 'PER', name: 'RUC', label: 'RUC', number: '1[057]\\d{9}', shape: '10\\d{9}', valid: cuil },
  { state: 'PER', name: 'carné de extranjería', label: 'carn[ée]t? de extranjería|C\\.E\\.', number: '\\d{9,12}' },
  {
    state: 'URY',
    name: 'cédula',
    label: CI,
    number: '\\d\\.?\\d{3}\\.?\\d{3}-?\\d',
    shape: '\\d\\.\\d{3}\\.\\d{3}-\\d',
    valid: uruguayanId,
  },
  {
    state: 'VEN',
    name: 'cédula',
    label: CI,
    number: '[VE][- ]?\\d{1,2}\\.?\\d{3}\\.?\\d{3}',
    shape: '[VE]-?\\d{1,2}\\.\\d{3}\\.\\d{3}|[VE]-\\d{7,8}',
  },
  { state: 'VEN', name: 'RIF', label: 'RIF', number: '[VEP]-?\\d{8}-?\\d', shape: '[VEP]-\\d{8}-\\d' },
];
