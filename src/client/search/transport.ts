import { checksum } from '../../offline/disk/checksum.ts';
import { here, onDisk } from '../address.ts';
import { loadScript } from '../dom.ts';
import type { PagefindModule } from './pagefind.ts';

/** Addresses that did not arrive whole. Pagefind only logs them and answers "no results". */
let lost: string[] = [];

/** Loads Pagefind itself: as a module from a site, as a classic script from a disk, where no module and no request may pass. */
export async function loadEngine(folder: string): Promise<PagefindModule> {
  if (!onDisk()) return (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  await loadScript(`${folder.replace(/[^/]+\/$/, '')}engine.js`);
  if (!window.compendiumSearchEngine) throw new Error('The script of the search is damaged.');
  return window.compendiumSearchEngine(fetchFromDisk);
}

/** Whether a part of the index in the folder did not arrive since this was last asked. */
export function takeLost(folder: string): boolean {
  const before = lost.length;
  lost = lost.filter((address) => !address.includes(folder));
  return lost.length < before;
}

async function watched(address: string, request: () => Promise<Response>): Promise<Response> {
  try {
    const response = await request();
    if (!response.ok) lost.push(address);
    return response;
  } catch (error) {
    lost.push(address);
    throw error;
  }
}

const parts = new Map<string, Uint8Array<ArrayBuffer>>();

/** What a part's script calls; a damaged part counts as one that did not come. */
window.compendiumSearchPart = (address, base64, sum) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  if (checksum(bytes) === sum) parts.set(address, bytes);
};

/** Gives the engine the bytes of a part, by the script that brings them. */
function fetchFromDisk(asked: string): Promise<Response> {
  const address = asked.replace(/\?.*/s, '');
  return watched(address, async () => {
    const script = document.createElement('script');
    const bytes = await new Promise<Uint8Array<ArrayBuffer> | undefined>((resolve) => {
      script.addEventListener('load', () => resolve(parts.get(address)));
      script.addEventListener('error', () => resolve(undefined));
      script.src = here(`${address}.js`);
      document.head.append(script);
    });
    script.remove();
    parts.delete(address);
    if (!bytes) throw new Error(`${address} is missing or damaged.`);
    return new Response(bytes);
  });
}

const fetchAsBefore = window.fetch.bind(window);
window.fetch = (input, init) => watched(input instanceof Request ? input.url : String(input), () => fetchAsBefore(input, init));
