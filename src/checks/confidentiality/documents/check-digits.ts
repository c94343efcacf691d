const digitsOf = (written: string): number[] => [...written.replace(/\D/g, '')].map(Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** Luhn: every second digit from the right doubled (SIN, NSS). */
export function luhn(written: string): boolean {
  const sum = digitsOf(written)
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

/** Brazil: the two last digits of a CPF. */
export function cpf(written: string): boolean {
  const digits = digitsOf(written);
  const check = (count: number): number =>
    ((weighted(
      digits.slice(0, count),
      Array.from({ length: count }, (_, index) => count + 1 - index),
    ) *
      10) %
      11) %
    10;
  return digits.length === 11 && check(9) === digits[9] && check(10) === digits[10];
}

/** Brazil: PIS, PASEP, NIS. */
export function pis(written: string): boolean {
  const digits = digitsOf(written);
  const check = 11 - (weighted(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits.length === 11 && (check > 9 ? 0 : check) === digits[10];
}

/** Chile: the sign after the hyphen of a RUN or RUT, modulo 11. */
export function run(written: string): boolean {
  const [body = '', sign = ''] = written.toUpperCase().split('-');
  const sum = digitsOf(body)
    .reverse()
    .reduce((total, digit, index) => total + digit * (2 + (index % 6)), 0);
  return sign === ('0123456789K'[(11 - (sum % 11)) % 11] ?? '');
}

/** Argentina: CUIL, and the CUIT of persons; Peru: the RUC of persons. */
export function cuil(written: string): boolean {
  const digits = digitsOf(written);
  const check = 11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return digits.length === 11 && check % 11 === digits[10];
}

/** Uruguay: the last digit of a cédula. */
export function uruguayanId(written: string): boolean {
  const digits = digitsOf(written);
  return digits.length === 8 && (10 - (weighted(digits, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digits[7];
}

/** Ecuador: province of issue, third digit of a natural person, check digit. */
export function ecuadorianId(written: string): boolean {
  const digits = digitsOf(written);
  const province = Number(written.slice(0, 2));
  return digits.length === 10 && ((province >= 1 && province <= 24) || province === 30) && (digits[2] ?? 9) < 6 && luhn(written);
}

/** Dominican Republic: Luhn over the eleven digits. */
export const dominicanId = (written: string): boolean => luhn(written);

/** El Salvador: the digit after the hyphen of a DUI. */
export function dui(written: string): boolean {
  const digits = digitsOf(written);
  return digits.length === 9 && (10 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === digits[8];
}

/** Guatemala: the ninth digit of a CUI, and a department that exists. */
export function cui(written: string): boolean {
  const digits = digitsOf(written);
  const department = Number(digits.slice(9, 11).join(''));
  return digits.length === 13 && weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digits[8] && department >= 1 && department <= 22;
}

/** Nicaragua: the letter of a cédula, modulo 23. */
export function nicaraguanId(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return digits.length === 13 && 'ABCDEFGHJKLMNPQRSTUVWXY'[Number(digits) % 23] === written.at(-1)?.toUpperCase();
}

const CURP_SIGNS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Mexico: the eighteenth sign of a CURP. */
export function curp(written: string): boolean {
  const sum = [...written.slice(0, 17)].reduce((total, sign, index) => total + CURP_SIGNS.indexOf(sign) * (18 - index), 0);
  return String((10 - (sum % 10)) % 10) === written.at(-1);
}

/** United States: no series 000 or 666, no group 00, no number 0000; 9xx is given to taxpayers without SSN. */
export function ssn(written: string): boolean {
  const [, area = '', group = '', serial = ''] = /^(\d{3})\D?(\d{2})\D?(\d{4})$/.exec(written) ?? [];
  return area !== '000' && area !== '666' && group !== '00' && serial !== '0000';
}
