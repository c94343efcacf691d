import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding, Position } from '../model/finding.ts';
import { admissionFindings } from '../parse/admission.ts';
import { parseAdmittedYaml, unread, type PositionedYaml } from '../parse/yaml.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { frontMatter } from '../rules/front-matter.ts';
import { mdxSyntax } from '../rules/mdx-syntax.ts';
import { DEEPEST_NODE, tooDeep } from './depth.ts';
import { explainMdx } from './mdx-errors.ts';

/** A text cut in two: its front matter with positions, and the tree of its body. */
export interface ParsedText {
  frontMatter: PositionedYaml;
  /** Missing when the text has no front matter or its body is not readable as MDX. */
  tree?: Root;
  findings: Finding[];
}

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

/** Parses one MDX text. Positions are those of the whole file. Nothing is compiled or run. */
export function parseText(text: string, file: string): ParsedText {
  const refused = admissionFindings(text, file);
  if (refused.length > 0) return { frontMatter: unread(refused), findings: refused };
  const match = /^\uFEFF?---\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  const yaml = parseAdmittedYaml(match?.[1] ?? '', file, 2);
  if (!match) return { frontMatter: yaml, findings: [frontMatter.finding('missing', file)] };
  // The front matter becomes blank lines, so that the tree's positions are those of the file.
  const [head] = match;
  const { tree, finding } = parseBody(head.replace(/[^\n]/g, '') + text.slice(head.length), text, file);
  return { frontMatter: yaml, ...(tree && { tree }), findings: finding ? [...yaml.findings, finding] : yaml.findings };
}

function parseBody(body: string, text: string, file: string): { tree?: Root; finding?: Finding } {
  try {
    const tree = processor.parse(body);
    const deep = tooDeep(tree);
    return deep ? { finding: fileTooLarge.finding('nested', file, deep.position?.start, { limit: DEEPEST_NODE }) } : { tree };
  } catch (error) {
    if (error instanceof VFileMessage) return { finding: syntaxFinding(error, text, file) };
    // Whatever makes the reading program itself fail is no text of ours.
    if (!(error instanceof Error)) throw error;
    return { finding: mdxSyntax.finding('unreadable', file) };
  }
}

function syntaxFinding(error: VFileMessage, text: string, file: string): Finding {
  const { line, column } = placeOf(error, text);
  const written = text.split(/\r?\n/)[line - 1] ?? '';
  return explainMdx(error.reason, written.slice(0, column - 1), written.slice(column - 1), file, { line, column });
}

/** The place to be mended: what is opened and never closed is reported at the end of the text, and wrong at its beginning. */
function placeOf({ line = 1, column = 1, reason }: VFileMessage, text: string): Position {
  const opened = /^Expected a closing tag for .*\((\d+):(\d+)/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  if (!reason.startsWith('Unexpected end of file')) return { line, column };
  const before = text.split('\n').slice(0, line);
  before.push((before.pop() ?? '').slice(0, column - 1));
  const read = before.join('\n');
  const offset = reason.includes('`{`') ? unclosedBrace(read) : read.lastIndexOf('<');
  const lines = read.slice(0, Math.max(offset, 0)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function unclosedBrace(text: string): number {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return open[0] ?? text.lastIndexOf('{');
}
