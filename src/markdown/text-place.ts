import type { Text } from 'mdast';
import type { Position } from '../model/finding.ts';

/** The place in the file of a character of a text, counted from 0; what stands before a later line, such as >, is not counted in its column. */
export function placeInText({ value, position }: Text, index: number): Position | undefined {
  if (!position) return undefined;
  const lines = value.slice(0, index).split('\n');
  const along = (lines.at(-1) ?? '').length;
  return { line: position.start.line + lines.length - 1, column: lines.length === 1 ? position.start.column + along : along + 1 };
}
