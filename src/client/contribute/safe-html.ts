import { here } from '../address.ts';

/** What the renderer of texts makes; anything else is left out. */
const ELEMENTS = new Set([
  'a',
  'blockquote',
  'br',
  'del',
  'div',
  'em',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'hr',
  'li',
  'ol',
  'p',
  'span',
  'strong',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);
const ATTRIBUTES = new Set(['align', 'aria-label', 'class', 'data-for', 'lang', 'rel', 'role', 'scope', 'start', 'tabindex', 'title']);

/** The HTML of a rendered text as nodes, element by element from a list; its ids and inner links get a prefix, for the page has its own. */
export function safeNodes(html: string, prefix: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].flatMap((node) => copy(node, prefix));
}

function copy(node: Node, prefix: string): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof HTMLElement) || !ELEMENTS.has(node.localName)) return [];
  const made = document.createElement(node.localName);
  for (const { name, value } of node.attributes) {
    if (name === 'id') made.id = prefix + value;
    else if (name === 'href' && value.startsWith('#')) made.setAttribute('href', `#${prefix}${value.slice(1)}`);
    else if (name === 'href' && /^(https?:\/\/|\/(?!\/))/.test(value)) {
      // The form must stay as it is while its author looks something up.
      made.setAttribute('href', here(value));
      made.setAttribute('target', '_blank');
      made.setAttribute('rel', 'noopener external');
    } else if (ATTRIBUTES.has(name)) made.setAttribute(name, value);
  }
  made.append(...[...node.childNodes].flatMap((child) => copy(child, prefix)));
  return [made];
}
