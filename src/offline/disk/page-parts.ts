import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A stretch of the text of a page, by offsets. */
interface Stretch {
  start: number;
  end: number;
}

/** An attribute that holds an address; `follows` for what a reader may follow, else the page loads it. */
export interface AddressPlace extends Stretch {
  name: string;
  value: string;
  follows: boolean;
}

/** What a disk edition changes in a page, found once for all editions. */
export interface PageParts {
  html: string;
  lang: string;
  /** Where attributes can be added to the root element. */
  root: number;
  /** Attribute with the policy of the page. */
  policy: Stretch;
  addresses: AddressPlace[];
  /** Links for machines that only an address on the net has a use for. */
  leftOut: Stretch[];
}

const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data'];
const FOLLOWED = ['a', 'area', 'form', 'button', 'input'];
const FOR_MACHINES = /\b(canonical|alternate|manifest|modulepreload|preconnect|dns-prefetch)\b/;

/** Reads a built page. Throws when it has no policy, or a script that a browser does not run from a disk. */
export function pageParts(html: string): PageParts {
  // Without scripting, the way for readers without scripts is read as elements too.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements = [...elementsBelow(document)];
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const own = links.find((link) => /\b(canonical|alternate)\b/.test(valueOf(link, 'rel')));
  const origin = own && new URL(valueOf(own, 'href')).origin;
  const leftOut = links.filter((link) => FOR_MACHINES.test(valueOf(link, 'rel')));
  const policy = elements.find((element) => valueOf(element, 'http-equiv').toLowerCase() === 'content-security-policy');
  const root = elements[0]?.sourceCodeLocation?.startTag;
  if (!policy || !root) throw new Error('has no policy for what it may load');
  const unfit = elements.find(
    (element) => element.tagName === 'script' && !/^(|text\/javascript|application\/(ld\+)?json)$/.test(valueOf(element, 'type')),
  );
  if (unfit) throw new Error('has a module script, which a browser does not run from a disk');
  return {
    html,
    lang: valueOf(elements[0]!, 'lang'),
    root: root.endOffset - 1,
    policy: stretch(policy, 'content'),
    addresses: elements.filter((element) => !leftOut.includes(element)).flatMap((element) => addressesOf(element, origin)),
    leftOut: leftOut.flatMap(({ sourceCodeLocation: place }) => (place ? [{ start: place.startOffset, end: place.endOffset }] : [])),
  };
}

function addressesOf(element: Tree.Element, origin: string | undefined): AddressPlace[] {
  return element.attrs.flatMap(({ name, value }) => {
    const inside = origin !== undefined && value.startsWith(`${origin}/`) ? value.slice(origin.length) : value;
    if (!/^\/(?!\/)/.test(inside) || !(ADDRESSES.includes(name) || name.startsWith('data-'))) return [];
    return [{ ...stretch(element, name), name, value: inside, follows: FOLLOWED.includes(element.tagName) && !name.startsWith('data-') }];
  });
}

function stretch(element: Tree.Element, name: string): Stretch {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place) throw new Error(`has no place for ${name} of <${element.tagName}>`);
  return { start: place.startOffset, end: place.endOffset };
}

const valueOf = (element: Tree.Element, name: string): string => element.attrs.find((attribute) => attribute.name === name)?.value ?? '';

function* elementsBelow(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsBelow('content' in child ? child.content : child);
  }
}
