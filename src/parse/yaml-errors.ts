import { isCollection, isScalar, visit, type Document, type ErrorCode, type Node, type YAMLError } from 'yaml';

/** What is wrong with a YAML text, as a code of the rule yaml-syntax, and where. */
export interface YamlProblem {
  offset: number;
  code: 'sign' | 'second-colon' | 'no-colon' | 'tab' | 'goes-on' | 'quote-open' | 'bracket-open' | 'indentation' | 'unreadable';
}

const CODES: Partial<Record<ErrorCode, YamlProblem['code']>> = {
  BAD_SCALAR_START: 'sign',
  BLOCK_AS_IMPLICIT_KEY: 'second-colon',
  MISSING_CHAR: 'no-colon',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  TAB_AS_INDENT: 'tab',
  UNEXPECTED_TOKEN: 'goes-on',
};

/** The first syntax error of a document, at the line to be mended: the others mostly follow from it. */
export function explainYaml(document: Document, problems: readonly YAMLError[]): YamlProblem | undefined {
  const syntax = problems.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const first = syntax[0];
  if (!first) return undefined;
  const offset = first.pos[0];
  if (first.code === 'MISSING_CHAR' && /quote/.test(first.message)) {
    const opened = lastNode(document, offset, (node) => isScalar(node) && /^QUOTE_/.test(node.type ?? ''));
    return { offset: opened ?? offset, code: 'quote-open' };
  }
  if (first.code === 'BAD_INDENT') {
    const opened = lastNode(document, offset, (node) => isCollection(node) && node.flow === true);
    if (opened !== undefined) return { offset: opened, code: 'bracket-open' };
  }
  const follows = syntax[1];
  if (first.code === 'BLOCK_AS_IMPLICIT_KEY' && follows?.code === 'MULTILINE_IMPLICIT_KEY') {
    return { offset: follows.pos[1] - 1, code: 'indentation' };
  }
  return { offset, code: CODES[first.code] ?? 'unreadable' };
}

/** Where the last node of a sort begins that stands before an offset. */
function lastNode(document: Document, before: number, matches: (node: Node) => boolean): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_key, node) {
      const start = node.range?.[0];
      if (start !== undefined && start < before && matches(node)) found = start;
    },
  });
  return found;
}
