import { birthDate } from '../checks/confidentiality/birth-date.ts';
import { coordinates } from '../checks/confidentiality/coordinates.ts';
import { documentNumber } from '../checks/confidentiality/document-number.ts';
import { emailAddress } from '../checks/confidentiality/email-address.ts';
import { firstName } from '../checks/confidentiality/first-name.ts';
import { initials } from '../checks/confidentiality/initials.ts';
import { phoneNumber } from '../checks/confidentiality/phone-number.ts';
import { readFile } from '../checks/confidentiality/reading.ts';
import type { ConfidentialityRule } from '../checks/confidentiality/rule.ts';
import { shelterLocation } from '../checks/confidentiality/shelter-location.ts';
import { streetAddress } from '../checks/confidentiality/street-address.ts';
import { isFirstName } from '../checks/confidentiality/words/first-names.ts';
import type { Language } from '../model/language.ts';

/** The rules whose finds a request should keep for its sealed annex. */
const RULES: readonly ConfidentialityRule[] = [
  birthDate,
  coordinates,
  documentNumber,
  emailAddress,
  firstName,
  initials,
  phoneNumber,
  shelterLocation,
  streetAddress,
];

/** What in a text could show who a person is. */
export interface PersonSign {
  words: string;
  /** Title of the rule that found it, in the reader's language; a full name has no rule of its own. */
  what: string | 'full-name';
}

/** A first name of the list with a surname or two: "María Pérez", "João da Silva". */
const FULL_NAME = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+)(?: (?:(?:de|da|do|dos|das|del|la|de la|van|von) )?\p{Lu}[\p{Ll}'’]+){1,3}/gu;

/** Names, numbers, dates and places of persons in a text that was typed in a language; `reader` is the language of the page. */
export function personSigns(text: string, language: Language, reader: Language): PersonSign[] {
  const reading = readFile('draft.mdx', text, language, []);
  const found = RULES.flatMap((rule) => rule.check(reading).map(({ words }): PersonSign => ({ words, what: rule.title[reader] })));
  const names = [...text.matchAll(FULL_NAME)]
    .filter(([, first = '']) => isFirstName(first))
    .map(([words]): PersonSign => ({ words, what: 'full-name' }))
    .filter(({ words }) => !found.some((sign) => sign.words.includes(words)));
  const all = [...found, ...names];
  return all.filter(({ words }, index) => all.findIndex((sign) => sign.words === words) === index);
}
