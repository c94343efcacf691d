import type { Finding } from '../model/finding.ts';
import { hiddenFindings } from './characters.ts';
import { sizeFinding } from './limits.ts';

/** What keeps a text from being read at all: its size, or characters that cannot be seen. */
export function admissionFindings(text: string, file: string): Finding[] {
  const tooLarge = sizeFinding(text, file);
  return tooLarge ? [tooLarge] : hiddenFindings(text, file);
}
