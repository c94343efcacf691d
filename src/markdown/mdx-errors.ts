import { COMPONENT_NAMES } from './components.ts';

type Words = [message: string, mend: string];

const ADDRESS: Words = ['An address between < and > is read as a tag.', 'Write it as a link: [words](https://…).'];
const TAG: Words = ['A tag is begun with < and not ended.', 'End it with /> or >, and close the quotation marks of its attributes.'];

/** What the parser says of a text that it cannot read. */
const BY_REASON: [pattern: RegExp, words: (...names: string[]) => Words][] = [
  [
    /import\/exports?/,
    () => ['A line that starts with import or export is read as program code.', 'Begin the sentence with another word.'],
  ],
  [/before attribute value/, () => ['The value of an attribute has no quotation marks.', 'Write attributes as name="value".']],
  [
    /expression|acorn|`\{`/i,
    () => ['The signs { and } have a meaning of their own here.', 'Write the words without braces, or use ( and ).'],
  ],
  [/^Expected a closing tag for `<([^`>]*)>`/, notClosed],
  [
    /^Expected the closing tag `<\/([^`>]*)>`/,
    (name) => [
      `</${name}> does not stand where <${name}> was opened.`,
      'Open and close it both inside or both outside of emphasis, list or line.',
    ],
  ],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/,
    (closed, opened) => [`</${closed}> stands before </${opened}>.`, `Close <${opened}> first, with a blank line before the closing tag.`],
  ],
  [
    /closing slash/,
    () => ['A component is closed here that was not opened.', 'Take the closing tag out, or write the opening tag before the text.'],
  ],
];

/** What stands around the wrong sign. */
const BY_PLACE: [before: RegExp, from: RegExp, words: (found: string) => Words][] = [
  [/<$/, /^!/, () => ['A comment <!-- --> does not exist in these texts.', 'Delete the comment.']],
  [
    /<$/,
    /^\d(?:[\d.,]*\d)?/,
    (number) => ['The sign < before a number is read as the beginning of a tag.', `Write "less than ${number}".`],
  ],
  [/<(?:https?:|www\.)[^\s>]*$/, /^/, () => ADDRESS],
  [/<[^\s<>]+$/, /^@/, () => ADDRESS],
  [/<[A-Za-z][^<>]*$/, /^/, () => TAG],
];

/** A syntax error in an editor's words: the parser's reason, and the line before the wrong sign and from it on. */
export function explainMdx(reason: string, before: string, from: string): Words {
  for (const [pattern, words] of BY_REASON) {
    const [found, ...names] = pattern.exec(reason) ?? [];
    if (found !== undefined) return words(...names);
  }
  for (const [left, right, words] of BY_PLACE) {
    const found = right.exec(from);
    if (found && left.test(before)) return words(found[0]);
  }
  return /^Unexpected end of file/.test(reason)
    ? TAG
    : ['The sign < is read as the beginning of a tag.', 'Write the comparison in words, or &lt; for the sign.'];
}

function notClosed(name = ''): Words {
  if (/^www\./.test(name)) return ADDRESS;
  if (COMPONENT_NAMES.includes(name)) return [`<${name}> is opened and not closed.`, `Write </${name}> where its text ends.`];
  return [`<${name}> is not used in these texts.`, `Take it out. Components: ${COMPONENT_NAMES.join(', ')}.`];
}
