import type { Finding } from '../model/finding.ts';
import { characterName } from '../rules/character-names.ts';
import { codePoint, HIDDEN } from '../rules/hidden.ts';
import { hiddenCharacter } from '../rules/hidden-character.ts';

/** After so many a person has seen what is wrong; the others are of the same sort. */
const MOST = 20;

/** The characters of a file that cannot be seen, the first of each line. A mark of byte order may begin the file. */
export function hiddenFindings(text: string, file: string): Finding[] {
  const findings: Finding[] = [];
  const lines = text.replace(/^\uFEFF/, ' ').split('\n');
  for (const [index, written] of lines.entries()) {
    const line = index < lines.length - 1 ? written.replace(/\r$/, '') : written;
    const found = HIDDEN.exec(line);
    if (!found) continue;
    findings.push(finding(found[0], file, { line: index + 1, column: found.index + 1 }));
    if (findings.length === MOST) break;
  }
  return findings;
}

/** The finding for a value that holds such a character once it is read, because it is written as a number or a name. */
export function writtenCharacter(value: string, file: string, place: { line: number; column: number } | undefined): Finding | undefined {
  const character = HIDDEN.exec(value.replaceAll('\r\n', '\n'))?.[0];
  return character === undefined
    ? undefined
    : hiddenCharacter.finding('written', file, place, { code: codePoint(character), name: characterName(character) });
}

function finding(character: string, file: string, place: { line: number; column: number }): Finding {
  return hiddenCharacter.finding(sortOf(character), file, place, { code: codePoint(character), name: characterName(character) });
}

function sortOf(character: string): 'hidden' | 'space' | 'shapeless' | 'lost' | 'line-end' {
  if (character === '\r') return 'line-end';
  if (character === '\ufffd') return 'lost';
  if (/\p{Zs}/u.test(character)) return 'space';
  return /[\p{Co}\p{Cn}\p{Cs}\ufffc]/u.test(character) && !/\p{Default_Ignorable_Code_Point}/u.test(character) ? 'shapeless' : 'hidden';
}
