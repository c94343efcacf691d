import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Finding } from '../model/finding.ts';
import { writtenCharacter } from '../parse/characters.ts';
import { componentPlace } from '../rules/component-place.ts';
import { mdxNode } from '../rules/mdx-node.ts';
import { isComponent } from './attributes.ts';
import { guardComponent, isInline } from './guard-component.ts';
import { addressFindings, linkFindings } from './guard-link.ts';
import { tableFindings } from './guard-table.ts';
import { placeInText } from './text-place.ts';

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

/** The saying for each node that has one of its own. */
const REFUSED: Record<string, keyof typeof mdxNode.says> = {
  mdxjsEsm: 'module',
  mdxFlowExpression: 'program',
  mdxTextExpression: 'program',
  image: 'image',
  imageReference: 'image',
  footnoteReference: 'footnote',
  footnoteDefinition: 'footnote',
  linkReference: 'link-list',
  definition: 'link-list',
  code: 'code',
  inlineCode: 'inline-code',
};

/** Refuses, with line and mend, all that is not an allowed node, component, attribute or address. Deny by default. */
export function guard(tree: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node, _index, parent) => {
    findings.push(...nodeFindings(node, parent, file), ...writtenFindings(node, file));
  });
  return [...findings, ...nestedLinks(tree, file), ...tableFindings(tree, file)];
}

function nodeFindings(node: Nodes, parent: Nodes | undefined, file: string): Finding[] {
  const place = node.position?.start;
  if (!ALLOWED.has(node.type)) return [mdxNode.finding(REFUSED[node.type] ?? 'other', file, place, { type: node.type })];
  if (isComponent(node)) return guardComponent(node, file);
  if (node.type === 'link') return linkFindings(node, file);
  if (node.type === 'text')
    return [...imageFindings(node, file), ...(parent?.type === 'link' ? [] : addressFindings(node.value, file, place))];
  if (node.type === 'heading' && parent?.type !== 'root') return [mdxNode.finding('heading-inside', file, place)];
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return [mdxNode.finding('box', file, place)];
  return [];
}

/** An image that the parser takes for words, because its address has a space or is missing. */
const imageFindings = (text: Text, file: string): Finding[] =>
  [...text.value.matchAll(/!\[/g)].map(({ index }) => mdxNode.finding('image', file, placeInText(text, index)));

/** Characters that cannot be seen, written as a number or a name: the text has them once it is read. */
function writtenFindings(node: Nodes, file: string): Finding[] {
  const values = [
    ...('value' in node ? [node.value] : []),
    ...(node.type === 'link' ? [node.url, node.title ?? ''] : []),
    ...(isComponent(node) ? node.attributes.map(({ value }) => (typeof value === 'string' ? value : '')) : []),
  ];
  return values.flatMap((value) => writtenCharacter(value, file, node.position?.start) ?? []);
}

/** A link inside a link cannot be followed, nor be written in HTML. */
function nestedLinks(tree: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (outer) => {
    if (!isLink(outer)) return undefined;
    visit(outer, (inner) => {
      if (inner !== outer && isLink(inner)) findings.push(componentPlace.finding('nested-link', file, inner.position?.start));
    });
    return SKIP;
  });
  return findings;
}

const isLink = (node: Nodes): boolean => node.type === 'link' || (isComponent(node) && isInline(node));
