import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot, Text as HastText } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { attribute, type Component } from './attributes.ts';

/** What the renderer must be told about the world outside the text. All plain data, so that results can be cached. */
export interface RenderContext {
  /** Number and tooltip of each citation, in the order of the text. */
  citations: { number: number; title: string }[];
  /** Id of the section of each level-2 heading, in order. */
  sections: string[];
  /** Link and words for each entry or term mentioned, by id. */
  entries: Record<string, ReferenceLink>;
  terms: Record<string, ReferenceLink>;
  /** Each image of the entry, by its key. */
  images: Record<string, ShownImage>;
  /** Words of the interface. */
  words: { caution: string; unconfirmed: string; tip: string; sourceOf: string };
  /** Typography of the language. */
  typeset: (text: string) => string;
}

export interface ReferenceLink {
  href: string;
  title: string;
  /** Set when the title is in another language than the text. */
  lang?: string;
}

/** An image as a page shows it; sizes in pixels. */
export interface ShownImage {
  src: string;
  width: number;
  height: number;
  /** Where it comes from, and what allows it to be shown. */
  credit: string;
  /** Set when the credit is in another language than the text. */
  lang?: string;
  /** Its source is cited after the credit. */
  cited: boolean;
}

/** A guarded text as HTML: our own components, nothing compiled. */
export const renderTree = (tree: Root, context: RenderContext): string => toHtml(renderedTree(tree, context));

/** The same as a tree of HTML, for those who show parts of a text elsewhere. */
export function renderedTree(tree: Root, context: RenderContext): HastRoot {
  const renderer = new Renderer(context);
  const hast = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: (state: State, node: Component) => renderer.component(state, node),
      mdxJsxTextElement: (state: State, node: Component) => renderer.component(state, node),
    },
    unknownHandler: (_state: State, node: { type: string }) => {
      throw new Error(`A node that the guard should have refused reached the renderer: ${node.type}`);
    },
  }) as HastRoot;
  renderer.finish(hast);
  return hast;
}

class Renderer {
  private readonly context: RenderContext;
  private cited = 0;

  constructor(context: RenderContext) {
    this.context = context;
  }

  component(state: State, node: Component): ElementContent {
    const children = (): ElementContent[] => state.all(node) as ElementContent[];
    switch (node.name) {
      case 'Cite':
        return this.citation();
      case 'Term':
        return this.reference(this.context.terms, node, 'term', children());
      case 'Entry':
        return this.reference(this.context.entries, node, 'entry', children());
      case 'Note': {
        const kind = (attribute(node, 'kind') ?? 'tip') as 'caution' | 'unconfirmed' | 'tip';
        const label = element('p', { className: ['note-label'] }, [text(this.context.words[kind])]);
        return element('div', { className: ['note', kind], role: 'note' }, [label, ...children()]);
      }
      case 'Steps':
        return element('div', { className: ['steps'] }, children());
      case 'Figure':
        return this.figure(node, children());
      case 'Checklist':
        return element('div', { className: ['checklist'], dataFor: attribute(node, 'for') ?? '' }, children());
      default:
        throw new Error(`No rendering for the component <${node.name}>.`);
    }
  }

  /** Ids for headings, typography, tables that scroll on a narrow screen. */
  finish(tree: HastRoot): void {
    let section = 0;
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'h2') node.properties['id'] = this.context.sections[section++];
      // The empty corner of a table heads nothing.
      if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td';
      if (node.tagName === 'th') headCell(node);
      if (node.tagName === 'a' && String(node.properties['href'] ?? '').startsWith('http')) node.properties['rel'] = ['external'];
      if (node.tagName === 'table' && parent && index !== undefined && !isScroller(parent as HastNodes)) {
        (parent as Element).children[index] = element('div', { className: ['scroller'], tabIndex: 0 }, [node]);
      }
    });
    visit(tree, 'text', (node: HastText) => {
      node.value = this.context.typeset(node.value);
    });
    visit(tree, 'element', (node: Element) => {
      attachCitations(node);
    });
  }

  private citation(): Element {
    const index = this.cited++;
    const { number, title } = this.context.citations[index] ?? { number: 0, title: '' };
    return citationMark(number, index, title, this.context.words.sourceOf);
  }

  /** The source of an image is cited after what its caption cites. */
  private figure(node: Component, caption: ElementContent[]): Element {
    const { images, typeset } = this.context;
    const key = attribute(node, 'image') ?? '';
    const image = Object.hasOwn(images, key) ? images[key] : undefined;
    if (!image) return element('figure', {}, [element('figcaption', {}, caption)]);
    const { src, width, height, credit, lang, cited } = image;
    const alt = typeset(attribute(node, 'alt') ?? '');
    return element('figure', {}, [
      element('img', { src, width, height, alt, loading: 'lazy', decoding: 'async' }, []),
      element('figcaption', {}, [
        ...caption,
        element('p', { className: ['credit'], lang }, [text(credit), ...(cited ? [this.citation()] : [])]),
      ]),
    ]);
  }

  private reference(links: Record<string, ReferenceLink>, node: Component, className: string, children: ElementContent[]): ElementContent {
    const id = attribute(node, 'id') ?? '';
    const link = Object.hasOwn(links, id) ? links[id] : undefined;
    if (!link) return element('span', {}, children);
    const own = children.length > 0;
    const properties: Element['properties'] = { href: link.href, className: [className] };
    if (own && className === 'term') properties['title'] = link.title;
    if (!own && link.lang) properties['lang'] = link.lang;
    return element('a', properties, own ? children : [text(link.title)]);
  }
}

/** A head of a column says so; the empty corner of a table is no head. */
function headCell(node: Element): void {
  if (node.children.length === 0) node.tagName = 'td';
  else node.properties['scope'] = 'col';
}

/** A citation mark clings to the word before it; two marks in a row stay two. */
function attachCitations(parent: Element): void {
  parent.children.forEach((node, index) => {
    const before = parent.children[index - 1];
    if (!isCitation(node) || before?.type !== 'text') return;
    const followsMark = before.value.trim() === '' && isCitation(parent.children[index - 2]);
    before.value = followsMark ? '\u2009' : before.value.trimEnd();
  });
}

const isCitation = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && Array.isArray(node.properties['className']) && node.properties['className'].includes('cite');

/** The raised number that leads to the source and is led back to. */
export function citationMark(number: number, index: number, title: string, sourceOf: string): Element {
  return element('sup', { className: ['cite'] }, [
    element('a', { href: `#source-${number}`, id: `cite-${index + 1}`, title, ariaLabel: `${sourceOf} ${number}` }, [text(String(number))]),
  ]);
}

const isScroller = (node: HastNodes): boolean =>
  node.type === 'element' && Array.isArray(node.properties['className']) && node.properties['className'].includes('scroller');

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (value: string): HastText => ({ type: 'text', value });
