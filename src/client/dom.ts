import { here } from './address.ts';

/** Attributes that lead somewhere: an address of the site becomes one that works where the page stands. */
const ADDRESSES = ['href', 'src', 'action'];

/** Makes an element with attributes and children; text is always text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, ADDRESSES.includes(attribute) ? here(value) : value);
  }
  made.append(...children);
  return made;
}

/** Loads a classic script once; rejects when it cannot be had. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (document.querySelector(`script[src="${here(address)}"]`)?.hasAttribute('data-loaded')) return resolve();
    const script = element('script', { src: address });
    script.addEventListener('load', () => {
      script.setAttribute('data-loaded', '');
      resolve();
    });
    script.addEventListener('error', () => reject(new Error(`Not loaded: ${address}`)));
    document.head.append(script);
  });
}
