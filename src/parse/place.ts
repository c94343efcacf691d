import type { Position } from '../model/finding.ts';

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
