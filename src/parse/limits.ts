import type { Finding } from '../model/finding.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';

/**
 * What a file may measure, in characters. The longest text has ten thousand, the longest entry.yaml four, the longest table six;
 * some texts of signs take a time that grows with the square of their length.
 */
const LONGEST_FILE = { mdx: 80_000, csv: 200_000, yaml: 60_000 } as const;
/** A paragraph stands in one line; the longest has eight hundred characters. */
const LONGEST_LINE = 5_000;
/** Lists and quotations that one line may begin, one inside the other. */
const DEEPEST_LINE = 12;
/** Signs that may begin emphasis or a link between two blank lines. */
const MOST_SIGNS = 600;

/** Why a text is too large to be read: looked at before anything else, at a cost that grows with its length alone. */
export function sizeFinding(text: string, file: string): Finding | undefined {
  const ending = file.endsWith('.mdx') ? 'mdx' : file.endsWith('.csv') ? 'csv' : 'yaml';
  const limit = LONGEST_FILE[ending];
  if (text.length > limit) return fileTooLarge.finding('file', file, undefined, { size: text.length, limit });
  let signs = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const place = { line: index + 1, column: 1 };
    if (line.length > LONGEST_LINE) return fileTooLarge.finding('line', file, place, { size: line.length, limit: LONGEST_LINE });
    if (ending === 'csv') continue;
    if (depthOf(line, ending) > DEEPEST_LINE) return fileTooLarge.finding('nested', file, place, { limit: DEEPEST_LINE });
    if (ending === 'yaml') continue;
    signs = line.trim() === '' ? 0 : signs + (line.match(/[*_~]+|\[/g) ?? []).length;
    if (signs > MOST_SIGNS) return fileTooLarge.finding('signs', file, place, { size: signs, limit: MOST_SIGNS });
  }
  return undefined;
}

const BEGINNINGS = {
  mdx: /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y,
  yaml: /[ \t]*[-?:](?=[ \t]|$)/y,
} as const;

/** How many lists, quotations or fields a line begins, one inside the other; in facts every four spaces of indentation count as one. */
function depthOf(line: string, ending: 'mdx' | 'yaml'): number {
  const beginning = BEGINNINGS[ending];
  beginning.lastIndex = 0;
  let depth = 0;
  let end = 0;
  while (beginning.test(line)) {
    depth++;
    end = beginning.lastIndex;
  }
  const indented = /^[ \t]*/.exec(line.slice(end))?.[0].length ?? 0;
  return depth + (ending === 'yaml' ? Math.floor(indented / 4) : 0);
}
