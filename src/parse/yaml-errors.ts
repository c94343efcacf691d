import { isCollection, isScalar, visit, type Document, type ErrorCode, type Node, type YAMLError } from 'yaml';

/** What is wrong with a YAML text, in an editor's words, and where. */
export interface YamlProblem {
  offset: number;
  message: string;
  mend: string;
}

const QUOTE = 'Put the whole text in double quotes.';

const COLON: [message: string, mend: string] = [
  'There is no colon after the name of a field, or no space after the colon.',
  'Write "field: value".',
];

const WORDS: Partial<Record<ErrorCode, [message: string, mend: string]>> = {
  BAD_SCALAR_START: ['The value begins with a sign that has a meaning of its own in YAML.', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: ['A second colon in the line is read as a field within the field.', QUOTE],
  MISSING_CHAR: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  TAB_AS_INDENT: ['The line begins with a tab.', 'Indent with spaces: two for each step.'],
  UNEXPECTED_TOKEN: ['The value goes on where YAML expects its end.', QUOTE],
};

/** The first syntax error of a document, at the line to be mended: the others mostly follow from it. */
export function explainYaml(document: Document, problems: readonly YAMLError[]): YamlProblem | undefined {
  const syntax = problems.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const first = syntax[0];
  if (!first) return undefined;
  const offset = first.pos[0];
  if (first.code === 'MISSING_CHAR' && /quote/.test(first.message)) {
    const opened = lastNode(document, offset, (node) => isScalar(node) && /^QUOTE_/.test(node.type ?? ''));
    return { offset: opened ?? offset, message: 'A quotation mark is opened and not closed.', mend: 'Close it with the same sign.' };
  }
  if (first.code === 'BAD_INDENT') {
    const opened = lastNode(document, offset, (node) => isCollection(node) && node.flow === true);
    if (opened !== undefined) {
      return { offset: opened, message: 'A bracket [ or { is opened and not closed.', mend: 'Close it with ] or } in the same line.' };
    }
  }
  const follows = syntax[1];
  if (first.code === 'BLOCK_AS_IMPLICIT_KEY' && follows?.code === 'MULTILINE_IMPLICIT_KEY') {
    return {
      offset: follows.pos[1] - 1,
      message: 'The line is indented otherwise than the fields beside it.',
      mend: 'Begin fields of one level in the same column.',
    };
  }
  const [message, mend] = WORDS[first.code] ?? [
    'This is not readable as YAML.',
    'Check the indentation, the colon and the space after it; put a text that contains a colon or a quotation mark in double quotes.',
  ];
  return { offset, message, mend };
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
