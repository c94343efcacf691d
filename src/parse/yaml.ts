import { isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding, Position } from '../model/finding.ts';
import { duplicateKey } from '../rules/duplicate-key.ts';
import { yamlSyntax } from '../rules/yaml-syntax.ts';
import { admissionFindings } from './admission.ts';
import { writtenCharacter } from './characters.ts';
import { placeAt } from './place.ts';
import { explainYaml } from './yaml-errors.ts';
import { yamlMarks } from './yaml-marks.ts';

/** A YAML text with the place of every value, so that a finding can name its line. */
export interface PositionedYaml {
  data: unknown;
  /** Place of the value at a path; of its key when `atKey`; of the nearest parent that exists otherwise. */
  at(path: readonly PropertyKey[], atKey?: boolean): Position;
  findings: Finding[];
}

/** Reads a file of YAML 1.2 (core schema, so `yes` and dates stay text) and keeps positions; what may not be read at all is not. */
export function parseYaml(text: string, file: string): PositionedYaml {
  const refused = admissionFindings(text, file);
  return refused.length > 0 ? unread(refused) : parseAdmittedYaml(text, file);
}

/** A YAML text that is not read: it has no data, and every place is its beginning. */
export const unread = (findings: Finding[]): PositionedYaml => ({ data: undefined, at: () => ({ line: 1, column: 1 }), findings });

/** Reads YAML that stands in an admitted file. `firstLine` is the line of the file on which `text` starts. */
export function parseAdmittedYaml(text: string, file: string, firstLine = 1): PositionedYaml {
  const below = ({ line, column }: Position): Position => ({ line: line + firstLine - 1, column });
  const marks = yamlMarks(text, file, (offset) => below(placeAt(text, offset)));
  if (marks.length > 0) return unread(marks);
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  } catch (error) {
    // Whatever makes the reading program itself fail is no text of ours.
    if (!(error instanceof Error)) throw error;
    return unread([yamlSyntax.finding('unreadable', file, { line: firstLine, column: 1 })]);
  }
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return below({ line: Math.max(line, 1), column: Math.max(col, 1) });
  };
  const problems = [...document.errors, ...document.warnings];
  const findings = problems
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => duplicateKey.finding('twice', file, place(pos[0])));
  const syntax = explainYaml(document, problems);
  if (syntax) findings.push(yamlSyntax.finding(syntax.code, file, place(syntax.offset)));
  if (findings.length === 0) findings.push(...writtenCharacters(document, file, place));
  const data: unknown = findings.length === 0 ? document.toJS() : undefined;
  return { data, at: (path, atKey = false) => place(offsetOf(document, path, atKey)), findings };
}

function writtenCharacters(document: Document, file: string, place: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar(_key, { value, range }) {
      const found = typeof value === 'string' && writtenCharacter(value, file, place(range?.[0] ?? 0));
      if (found) findings.push(found);
    },
  });
  return findings;
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
