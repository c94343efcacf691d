import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../../../src/offline/disk/checksum.ts';
import { engineScript, partScript } from '../../../../src/offline/disk/search-parts.ts';

/** What a script leaves behind that runs in a window. */
function run(script: string, window: Record<string, unknown>): Record<string, unknown> {
  new Function('window', script)(window);
  return window;
}

describe('a part of an index', () => {
  test.for([0, 1, 2, 3, 70_000])('of %d bytes comes back as it was, under its name', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + 250) % 256);
    const calls: [string, string, number][] = [];
    run(partScript('/pagefind/e/en/index/a.pf_index', bytes), {
      compendiumSearchPart: (...call: [string, string, number]) => calls.push(call),
    });
    const [[name, base64, sum] = ['', '', 0]] = calls;
    expect(name).toBe('/pagefind/e/en/index/a.pf_index');
    expect([...Buffer.from(base64, 'base64')]).toEqual([...bytes]);
    expect(sum).toBe(crc32(bytes));
  });

  test('a single altered byte has another checksum', () => {
    const bytes = new Uint8Array(1000).fill(65);
    const before = checksum(bytes);
    bytes[500] = 66;
    expect(checksum(bytes)).not.toBe(before);
  });
});

describe('the script of the engine', () => {
  const MODULE =
    'const v=1;if(typeof import.meta.url!=="undefined"){import.meta.url}import.meta.url;import.meta.url;async function init(){return(await fetch("/a")).text()}export{init,v};';

  test('asks for its files through the fetch given to it', async () => {
    const window = run(engineScript(MODULE), {});
    const make = window['compendiumSearchEngine'] as (fetch: unknown) => { init(): Promise<string>; v: number };
    const engine = make((address: string) => Promise.resolve({ text: () => `${address}!` }));
    expect(engine.v).toBe(1);
    expect(await engine.init()).toBe('/a!');
  });

  test('another module than the one that is known is refused', () => {
    expect(() => engineScript(MODULE.replace('import.meta.url;', ''))).toThrow('import.meta.url stands 3 times, not 4');
    expect(() => engineScript(MODULE.replace('const v', 'import("x");const v'))).toThrow('it holds "import("');
    expect(() => engineScript(MODULE.replace('export{init,v};', ''))).toThrow('no list of exports');
    expect(() => engineScript(`${MODULE.slice(0, -'export{init,v};'.length)}new XMLHttpRequest();export{init,v};`)).toThrow(
      'XMLHttpRequest',
    );
  });
});
