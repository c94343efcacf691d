import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Finding, RuleName } from '../model/finding.ts';
import { nearest } from '../parse/nearest.ts';
import { linkAddress } from '../rules/link-address.ts';
import { isComponent, type Component } from './attributes.ts';
import { COMPONENTS, COMPONENT_NAMES, type ComponentRule } from './components.ts';

/** Node types that a contributed text may hold; any other is refused, also one that a later parser may bring. */
const ALLOWED = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'break',
  'thematicBreak',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

const PROGRAM: Words = ['Text between { and } is read as program code.', 'Write the words without braces.'];
const IMAGE: Words = ['Images are not accepted in texts.', 'Describe in words what the image would show.'];
const FOOTNOTE: Words = ['Footnotes are made from citations here.', 'Write <Cite source="…" at="…" /> at the statement.'];
const LINK_LIST: Words = ['Addresses are not listed apart from the text.', 'Write the address at its words: [words](https://…).'];

const REFUSED: Record<string, Words> = {
  mdxjsEsm: [
    'A line that starts with import or export is read as program code.',
    'Begin the sentence with another word, or delete the line.',
  ],
  mdxFlowExpression: PROGRAM,
  mdxTextExpression: PROGRAM,
  image: IMAGE,
  imageReference: IMAGE,
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
  linkReference: LINK_LIST,
  definition: LINK_LIST,
  code: ['A block of program code is not used in these texts.', 'Write it as a paragraph: no indentation of four spaces, no ``` lines.'],
  inlineCode: ['Program code between ` signs is not used in these texts.', 'Write the words without the signs.'],
};

type Words = [message: string, mend: string];
type Refuse = (node: Nodes, rule: RuleName, ...words: Words) => void;

/** Refuses, with line and mend, all that is not an allowed node, component, attribute or address. Deny by default. */
export function guard(tree: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  const refuse: Refuse = (node, rule, message, mend) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    findings.push({ rule, severity: 'error', file, line, column, message, mend });
  };
  visit(tree, (node, _index, parent) => {
    if (!ALLOWED.has(node.type)) {
      const unknown: Words = [
        `This part of the text (${node.type}) is not allowed.`,
        'Use paragraphs, lists, tables, links and the components of docs/content-model.md.',
      ];
      refuse(node, 'mdx-node', ...(REFUSED[node.type] ?? unknown));
    } else if (isComponent(node)) guardComponent(node, refuse);
    else if (node.type === 'link' && !/^https?:\/\/\S+$/.test(node.url)) {
      findings.push(linkAddress.finding('not-web', file, node.position?.start, { url: node.url }));
    } else if (node.type === 'heading' && parent?.type !== 'root') {
      refuse(node, 'mdx-node', 'A heading stands inside another block.', 'Put it outside lists, quotations and components.');
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      refuse(node, 'mdx-node', 'Boxes [ ] are not written in lists.', 'Leave the brackets out; <Checklist for="print"> makes the boxes.');
    }
  });
  guardNesting(tree, refuse);
  return findings;
}

/** A link inside a link cannot be followed, nor be written in HTML. */
function guardNesting(tree: Root, refuse: Refuse): void {
  visit(tree, (outer) => {
    if (!isLink(outer)) return undefined;
    visit(outer, (inner) => {
      if (inner !== outer && isLink(inner)) {
        refuse(inner, 'component-place', 'A link or citation stands inside another link.', 'Put one after the other.');
      }
    });
    return SKIP;
  });
}

const isLink = (node: Nodes): boolean => node.type === 'link' || (isComponent(node) && ruleOf(node)?.place === 'inline');

const ruleOf = ({ name }: Component): ComponentRule | undefined =>
  name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;

function guardComponent(node: Component, refuse: Refuse): void {
  const { name } = node;
  const rule = ruleOf(node);
  if (!rule) {
    const close = nearest(name ?? '', COMPONENT_NAMES);
    const message = name ? `There is no component <${name}>.` : 'Empty tags <> are not allowed.';
    refuse(node, 'unknown-component', message, `${close ? `Did you mean <${close}>? ` : ''}Components: ${COMPONENT_NAMES.join(', ')}.`);
    return;
  }
  guardAttributes(node, rule, refuse);
  if (rule.place === 'block' && node.type === 'mdxJsxTextElement') {
    const mend = `Put <${name}> and </${name}> on lines of their own, with a blank line inside each.`;
    refuse(node, 'component-place', `<${name}> stands inside a line.`, mend);
  }
  if (rule.children === 'none' && node.children.length > 0) {
    refuse(node, 'component-place', `<${name}> holds text, and may not.`, `Close it at once: <${name} … />.`);
  }
  if (rule.children === 'required' && node.children.length === 0) {
    refuse(node, 'component-place', `<${name}> is empty.`, `Write its text between <${name}> and </${name}>.`);
  }
}

function guardAttributes(node: Component, rule: ComponentRule, refuse: Refuse): void {
  const { name } = node;
  const seen = new Set<string>();
  const say = (...words: Words): void => refuse(node, 'component-attribute', ...words);
  let unknown = false;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      say(`<${name}> has something between { and } that is read as program code.`, 'Write attributes as name="value".');
      unknown = true;
      continue;
    }
    const allowed = Object.hasOwn(rule.attributes, attribute.name) ? rule.attributes[attribute.name] : undefined;
    if (!allowed) {
      say(
        `<${name}> has no attribute "${attribute.name}".`,
        `<${name}> takes: ${Object.keys(rule.attributes).join(', ') || 'no attributes'}.`,
      );
      unknown = true;
    } else if (seen.has(attribute.name)) {
      say(`<${name}> has "${attribute.name}" twice.`, 'Keep one of the two.');
    } else if (typeof attribute.value !== 'string' || !allowed.pattern.test(attribute.value)) {
      say(`"${attribute.name}" of <${name}> does not hold what it should.`, `Write ${attribute.name}="…": ${allowed.says}.`);
    }
    seen.add(attribute.name);
  }
  // A misspelt attribute is one mistake, not also a missing one.
  if (unknown) return;
  for (const [attribute, { required, says }] of Object.entries(rule.attributes)) {
    if (required && !seen.has(attribute)) say(`<${name}> lacks "${attribute}".`, `Write ${attribute}="…": ${says}.`);
  }
}
