import { checksum } from './checksum.ts';

/** Name of the function that the scripts of search parts call: their address on the site, base64 of their bytes, and the CRC-32 of these. */
const PART_FUNCTION = 'compendiumSearchPart';
/** Name under which the engine's script leaves a function that makes the engine from what fetches its parts. */
const ENGINE_FUNCTION = 'compendiumSearchEngine';

/** A part of a search index as a classic script: a page on a disk may load scripts, but not read files. */
export function partScript(address: string, bytes: Uint8Array): string {
  return `window.${PART_FUNCTION}(${JSON.stringify(address)},"${toBase64(bytes)}",${checksum(bytes)});\n`;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

/**
 * Pagefind's module as a classic script that asks for its files through the `fetch` given to it. Throws where the module is not as this
 * expects: another version has to be looked at first.
 */
export function engineScript(module: string): string {
  const [whole = '', names = ''] = /export\s*\{([\w\s,]+)\};?\s*$/.exec(module) ?? [];
  const own = module.slice(0, module.length - whole.length);
  const places = own.split('import.meta.url').length - 1;
  const code = own.replaceAll('import.meta.url', 'undefined');
  const left = /\bimport\s*[.(]|^\s*import\b|\bexport\s*[{*]|\bXMLHttpRequest\b/m.exec(code);
  if (whole === '' || places !== 4 || left) {
    throw new Error(
      `Pagefind's script is not the one that the disk edition knows (${whole === '' ? 'no list of exports at its end' : left ? `it holds "${left[0].trim()}"` : `import.meta.url stands ${places} times, not 4`}): see src/offline/disk/search-parts.ts.`,
    );
  }
  return `window.${ENGINE_FUNCTION}=function(fetch){"use strict";${code}return{${names}};};\n`;
}
