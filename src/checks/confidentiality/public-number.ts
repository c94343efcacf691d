import type { PublicContact } from './public-contacts.ts';

const KEYPAD = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The keys that one presses: letters of a number such as 800-4CTU count as theirs. */
export function dialled(value: string): string {
  return value
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => String(KEYPAD.findIndex((letters) => letters.includes(letter)) + 2))
    .replace(/\D/g, '');
}

/** Whether a number is on the list, with or without the prefix for calls from abroad. */
export function isPublicNumber(value: string, contacts: readonly PublicContact[]): boolean {
  const keys = dialled(value);
  return contacts.some((contact) => {
    const listed = dialled(contact.value);
    return keys === listed || (listed.length >= 7 && keys.endsWith(listed) && keys.length <= listed.length + 3);
  });
}
