import type { Finding, Position } from '../model/finding.ts';
import { mdxSyntax } from '../rules/mdx-syntax.ts';
import type { Blank } from '../rules/rule.ts';
import { COMPONENT_NAMES } from './components.ts';

type Problem = [code: keyof typeof mdxSyntax.says, blanks?: Record<string, Blank>];

/** What the parser says of a text that it cannot read. */
const BY_REASON: [pattern: RegExp, problem: (...names: string[]) => Problem][] = [
  [/import\/exports?/, () => ['module']],
  [/expression|acorn|`\{`/i, () => ['braces']],
  [/^Expected a closing tag for `<([^`>]*)>`/, notClosed],
  [/^Expected the closing tag `<\/([^`>]*)>`/, (name = '') => ['closed-elsewhere', { name }]],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/,
    (closed = '', opened = '') => ['closed-too-soon', { closed, opened }],
  ],
  [/closing slash/, () => ['not-opened']],
];

/** What stands around the wrong sign. */
const BY_PLACE: [before: RegExp, from: RegExp, problem: (found: string) => Problem][] = [
  [/<$/, /^!/, () => ['comment']],
  [/<$/, /^\d(?:[\d.,]*\d)?/, (number) => ['number', { number }]],
  [/<(?:https?:|www\.)[^\s>]*$/, /^/, () => ['address']],
  [/<[^\s<>]+$/, /^@/, () => ['address']],
  [/<[A-Za-z][^<>]*$/, /^/, () => ['tag']],
];

const CURLY = /^[“”„‟«»‘’‚‛‹›″＂]/;

/** A value that begins with a straight quotation mark and ends with a curly one: the tag then seems not to end. */
const CLOSED_CURLY = /<[A-Za-z][^<>]*="[^"“”<>]*”[\s/>]/;

/** A syntax error in an editor's words: the parser's reason, and the line before the wrong sign and from it on. */
export function explainMdx(reason: string, before: string, from: string, file: string, place: Position): Finding {
  const [code, blanks] = problemOf(reason, before, from);
  return mdxSyntax.finding(code, file, place, blanks);
}

function problemOf(reason: string, before: string, from: string): Problem {
  const unquoted = /before attribute value/.test(reason);
  if (CLOSED_CURLY.test(before + from) || (unquoted && CURLY.test(from))) return ['curly-quotes'];
  if (unquoted) return ['no-quotes'];
  for (const [pattern, problem] of BY_REASON) {
    const [found, ...names] = pattern.exec(reason) ?? [];
    if (found !== undefined) return problem(...names);
  }
  for (const [left, right, problem] of BY_PLACE) {
    const found = right.exec(from);
    if (found && left.test(before)) return problem(found[0]);
  }
  return [/^Unexpected end of file/.test(reason) ? 'tag' : 'less-than'];
}

function notClosed(name = ''): Problem {
  if (/^www\./.test(name)) return ['address'];
  if (COMPONENT_NAMES.includes(name)) return ['not-closed', { name }];
  return ['not-used', { name, components: COMPONENT_NAMES.join(', ') }];
}
