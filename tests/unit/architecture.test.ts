import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsBelow, type Import } from '../fixtures/imports.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');
const PAGES = ['components', 'layouts', 'pages'];

interface Allowed {
  /** Folders of src/ whose modules may be imported; `types` for types alone. */
  folders: string[] | 'all but checks' | 'all but pages';
  types?: 'of all folders';
  /** Packages and built-in modules; any when left out. */
  packages?: RegExp;
}

/** Which folder may import which: the arrows of docs/architecture.md. */
const ALLOWED: Record<string, Allowed> = {
  model: { folders: [], packages: /^zod$/ },
  parse: { folders: ['model', 'rules'], packages: /^(yaml|csv-parse\/sync|zod)$/ },
  rules: { folders: ['model'], packages: /^$/ },
  i18n: { folders: ['model', '../content/ui'], packages: /^$/ },
  markdown: { folders: ['model', 'parse', 'rules'], packages: /^(remark-|unified$|unist-|mdast|hast|vfile-message$)/ },
  compendium: {
    folders: ['model', 'parse', 'markdown', 'i18n', 'rules'],
    packages: /^(zod$|hast$|node:(fs|path|crypto|child_process|worker_threads)$)/,
  },
  checks: { folders: ['model', 'compendium', 'markdown', 'parse', 'i18n', 'rules'], packages: /^(zod$|node:(os|path|worker_threads)$)/ },
  channels: { folders: ['model'], types: 'of all folders', packages: /^$/ },
  outline: { folders: ['model', 'channels', 'i18n'], types: 'of all folders', packages: /^(docx|fflate)$/ },
  search: { folders: ['model', 'compendium', 'i18n'], packages: /^hast/ },
  offline: { folders: ['model', 'i18n'], packages: /^(parse5|node:(crypto|zlib))$/ },
  worker: { folders: ['model', 'i18n', 'offline'], packages: /^$/ },
  exports: { folders: ['model', 'channels'], packages: /^$/ },
  contribution: { folders: ['model', 'rules', 'parse', 'i18n', 'markdown', 'compendium', 'checks'] },
  review: { folders: ['model', 'parse', 'compendium', 'checks'] },
  client: { folders: ['contribution', 'channels', 'outline', 'offline', 'model', 'i18n'], types: 'of all folders', packages: /^$/ },
  bench: { folders: ['model', 'compendium', 'build'], packages: /^node:/ },
  build: { folders: 'all but pages' },
  components: { folders: 'all but checks' },
  layouts: { folders: 'all but checks' },
  pages: { folders: 'all but checks' },
  'content.config.ts': { folders: ['compendium', 'model'] },
};

const { files, imports } = importsBelow(SRC);
const isPackage = (name: string): boolean => !existsSync(path.join(SRC, name));
const folderOf = (file: string): string => (file.startsWith('../') ? path.posix.dirname(file) : (file.split('/')[0] ?? file));
const arrow = ({ from, to }: Import): string => `${from} → ${to}`;

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const rule = ALLOWED[folderOf(from)];
  if (!rule) return false;
  if (isPackage(to)) return !rule.packages || rule.packages.test(to);
  const folder = folderOf(to);
  if (folder === folderOf(from) || folder === 'styles') return true;
  if (rule.types && typeOnly) return true;
  if (rule.folders === 'all but checks') return folder !== 'checks';
  if (rule.folders === 'all but pages') return !PAGES.includes(folder);
  return rule.folders.includes(folder);
}

describe('the import graph of src/', () => {
  test('is read: it has the arrows that everybody knows', () => {
    expect(imports).toContainEqual({ from: 'compendium/read-text.ts', to: 'markdown/guard.ts', typeOnly: false });
    expect(imports).toContainEqual({ from: 'client/strings.ts', to: 'i18n/strings.ts', typeOnly: true });
    expect(imports.filter(({ from }) => from.endsWith('.astro')).length).toBeGreaterThan(50);
  });

  test('has a rule for every folder', () => {
    const folders = new Set(files.filter((file) => !file.endsWith('.d.ts')).map(folderOf));
    expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });

  test('has no arrow that is not in the table', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(arrow)).toEqual([]);
  });

  test('leads to Astro from its pages alone', () => {
    const mayImport = [...PAGES, 'content.config.ts'];
    expect(imports.filter(({ from, to }) => to.startsWith('astro:') && !mayImport.includes(folderOf(from))).map(arrow)).toEqual([]);
  });

  test('has no circle', () => {
    expect(circles()).toEqual([]);
  });
});

test('no file is named for nothing', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)\.ts$/.test(file))).toEqual([]);
});

test('the program runs on the Node that it needs', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  expect(major > 22 || (major === 22 && minor >= 12), `Node ${process.versions.node}`).toBe(true);
});

/** Every way that comes back to the file from which it started, each once. */
function circles(): string[] {
  const next = Map.groupBy(
    imports.filter(({ to }) => !isPackage(to)),
    ({ from }) => from,
  );
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: string[]): void => {
    if (way.includes(file)) {
      found.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) follow(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  return found;
}
