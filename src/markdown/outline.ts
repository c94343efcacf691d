import type { Heading, List, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Position } from '../model/finding.ts';
import { attribute, isComponent } from './attributes.ts';

/** A reference made in a text, and where. */
export interface Mention extends Position {
  id: string;
}

/** A citation in a text; `section` is the index of the section it stands in, -1 before the first heading. */
export interface Citation extends Mention {
  at?: string;
  section: number;
  /** It stands in no tag of its own: the source of an image, cited under it. */
  underImage?: true;
}

/** An image shown in a text, by its key; `before` is the number of citations that stand before the end of its caption. */
export interface Figure extends Mention {
  before: number;
  section: number;
}

/** A part of a text under a level-2 heading. */
export interface OutlineSection extends Position {
  heading: string;
  /** Level-3 headings. */
  subheadings: string[];
  /** Plain text, without the headings; components give their words. */
  text: string;
}

/** All that the rest of the program needs to know about a text, without its tree. */
export interface Outline {
  sections: OutlineSection[];
  /** Text before the first heading. */
  lead: string;
  citations: Citation[];
  terms: Mention[];
  entries: Mention[];
  figures: Figure[];
  /** The items of each checklist, as plain text. */
  checklists: { for: string; items: string[] }[];
  /** Headings of other levels than 2 and 3, which are not allowed. */
  oddHeadings: ({ depth: number } & Position)[];
}

/** Reads the outline of a guarded tree. */
export function readOutline(tree: Root): Outline {
  const outline: Outline = {
    sections: [],
    lead: '',
    citations: [],
    terms: [],
    entries: [],
    figures: [],
    checklists: [],
    oddHeadings: [],
  };
  for (const block of tree.children) {
    if (block.type === 'heading' && block.depth === 2) {
      outline.sections.push({ heading: toString(block), subheadings: [], text: '', ...placeOf(block) });
      readReferences(block, outline);
      continue;
    }
    const section = outline.sections.at(-1);
    if (block.type === 'heading') {
      if (block.depth === 3) section?.subheadings.push(toString(block));
      else outline.oddHeadings.push({ depth: block.depth, ...placeOf(block) });
    } else if (section) section.text = joinText(section.text, plainText(block));
    else outline.lead = joinText(outline.lead, plainText(block));
    readReferences(block, outline);
  }
  return outline;
}

/** In the order in which they are rendered: a component after what stands in it. */
function readReferences(node: Nodes, outline: Outline): void {
  if ('children' in node) for (const child of node.children) readReferences(child, outline);
  if (!isComponent(node)) return;
  const place = placeOf(node);
  const id = attribute(node, 'id') ?? '';
  const section = outline.sections.length - 1;
  if (node.name === 'Cite') {
    const at = attribute(node, 'at');
    outline.citations.push({ id: attribute(node, 'source') ?? '', ...(at === undefined ? {} : { at }), section, ...place });
  } else if (node.name === 'Term') {
    outline.terms.push({ id, ...place });
  } else if (node.name === 'Entry') {
    outline.entries.push({ id, ...place });
  } else if (node.name === 'Figure') {
    outline.figures.push({ id: attribute(node, 'image') ?? '', before: outline.citations.length, section, ...place });
  } else if (node.name === 'Checklist') {
    const lists = node.children.filter((child): child is List => child.type === 'list');
    outline.checklists.push({
      for: attribute(node, 'for') ?? '',
      items: lists.flatMap((list) => list.children.map((item) => plainText(item))),
    });
  }
}

/** The words of a node, with a space between blocks and none of the citation marks; a mention without words gives its id. */
function plainText(node: RootContent | List['children'][number]): string {
  const parts: string[] = [];
  visit(node, (child) => {
    if (child.type === 'text') parts.push(child.value);
    else if (isComponent(child) && child.children.length === 0) parts.push(attribute(child, 'id') ?? '');
    else if (child.type === 'paragraph' || child.type === 'tableCell' || child.type === 'break') parts.push(' ');
  });
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,)])/g, '')
    .trim();
}

const joinText = (a: string, b: string): string => [a, b].filter(Boolean).join(' ');

const placeOf = (node: Heading | RootContent | { position?: Root['position'] }): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
