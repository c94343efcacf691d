import { CST, Lexer } from 'yaml';
import type { Finding, Position } from '../model/finding.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { shortened } from '../rules/quoted.ts';
import { yamlAlias } from '../rules/yaml-alias.ts';
import { yamlDocument } from '../rules/yaml-document.ts';
import { yamlTag } from '../rules/yaml-tag.ts';

/** Brackets that may stand inside each other; facts use three. */
const DEEPEST = 8;

/** Signs that the lexer puts between the pieces of the text. */
const BETWEEN: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** After so many a person has seen what is wrong; the others are of the same sort. */
const MOST = 20;

/** What makes more of YAML than fields and values, the first of each line: found in the pieces of the text, before anything is built of them. */
export function yamlMarks(text: string, file: string, place: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  let offset = 0;
  let depth = 0;
  let before = '';
  for (const piece of new Lexer().lex(text)) {
    if (!BETWEEN.includes(piece)) {
      const say = before === CST.SCALAR ? mergeWords(piece) : markWords(piece);
      const finding = say?.(file, place(offset));
      if (finding && finding.line !== findings.at(-1)?.line) findings.push(finding);
      if (findings.length === MOST) break;
      if (before !== CST.SCALAR) depth += steps(piece);
      if (depth > DEEPEST) return [...findings, fileTooLarge.finding('nested', file, place(offset), { limit: DEEPEST })];
      offset += piece.length;
    }
    before = piece;
  }
  return findings;
}

type Say = (file: string, place: Position) => Finding;

function markWords(piece: string): Say | undefined {
  switch (CST.tokenType(piece)) {
    case 'tag':
      return (file, place) => yamlTag.finding('tag', file, place, { mark: shortened(piece) });
    case 'directive-line':
      return (file, place) => yamlTag.finding('directive', file, place);
    case 'anchor':
      return (file, place) => yamlAlias.finding('anchor', file, place);
    case 'alias':
      return (file, place) => yamlAlias.finding('alias', file, place);
    case 'doc-start':
    case 'doc-end':
      return (file, place) => yamlDocument.finding('mark', file, place, { mark: piece });
    default:
      return undefined;
  }
}

const mergeWords = (piece: string): Say | undefined =>
  piece === '<<' ? (file, place) => yamlTag.finding('merge', file, place) : undefined;

/** Deeper by a bracket that opens, higher by one that closes. */
const steps = (piece: string): number => (piece === '[' || piece === '{' ? 1 : piece === ']' || piece === '}' ? -1 : 0);
