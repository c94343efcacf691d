import { birthDate } from './birth-date.ts';
import { coordinates } from './coordinates.ts';
import { docketWithName } from './docket-with-name.ts';
import { documentNumber } from './document-number.ts';
import { emailAddress } from './email-address.ts';
import { firstName } from './first-name.ts';
import { initials } from './initials.ts';
import { phoneNumber } from './phone-number.ts';
import type { ConfidentialityRule } from './rule.ts';
import { shelterLocation } from './shelter-location.ts';
import { smallCount } from './small-count.ts';
import { streetAddress } from './street-address.ts';

/** The confidentiality rules, in the order of their files. */
export const CONFIDENTIALITY_RULES: readonly ConfidentialityRule[] = [
  birthDate,
  coordinates,
  docketWithName,
  documentNumber,
  emailAddress,
  firstName,
  initials,
  phoneNumber,
  shelterLocation,
  smallCount,
  streetAddress,
];
