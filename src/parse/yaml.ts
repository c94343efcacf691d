import { isAlias, isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding, Position } from '../model/finding.ts';
import { explainYaml } from './yaml-errors.ts';

/** A YAML text with the place of every value, so that a finding can name its line. */
export interface PositionedYaml {
  data: unknown;
  /** Place of the value at a path; of its key when `atKey`; of the nearest parent that exists otherwise. */
  at(path: readonly PropertyKey[], atKey?: boolean): Position;
  findings: Finding[];
}

/**
 * Reads YAML 1.2 (core schema, so `yes` and dates stay text) and keeps positions.
 * `firstLine` is the line of the file on which `text` starts.
 */
export function parseYaml(text: string, file: string, firstLine = 1): PositionedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const finding = (rule: 'duplicate-key' | 'yaml-syntax', offset: number, message: string, mend: string): Finding => ({
    rule,
    severity: 'error',
    file,
    ...place(offset),
    message,
    mend,
  });
  const problems = [...document.errors, ...document.warnings];
  const findings = problems
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => finding('duplicate-key', pos[0], 'This field is written twice.', 'Keep one of the two.'));
  const syntax = explainYaml(document, problems);
  if (syntax) findings.push(finding('yaml-syntax', syntax.offset, syntax.message, syntax.mend));
  let data: unknown;
  if (findings.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 20 });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      const message = 'A value that begins with * is read as a reference to another place.';
      findings.push(finding('yaml-syntax', brokenAlias(document), message, 'Put the text in double quotes.'));
    }
  }
  return { data, at: (path, atKey = false) => place(offsetOf(document, path, atKey)), findings };
}

function offsetOf(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (atKey && length === path.length && isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path[length - 1]));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** Where the first reference stands that leads nowhere; where the last stands when there are only too many. */
function brokenAlias(document: Document): number {
  let offset = 0;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    offset = node.range?.[0] ?? offset;
    return node.resolve(document) ? undefined : visit.BREAK;
  });
  return offset;
}
