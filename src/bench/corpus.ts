import type { ContentFiles } from '../compendium/files.ts';
import { NUMBERED_KINDS, type Kind } from '../model/kind.ts';

/** The real content with copies of its numbered entries and of the sources that they cite, until it has at least `size` files. Every copy has an id, a folder, sources and words of its own. */
export function grownContent(files: ContentFiles, size: number): Map<string, string> {
  const grown = new Map(files);
  const rows = (files.get('content/ids.csv') ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',') as [id: string, kind: Kind, slug: string])
    .filter(([, kind]) => NUMBERED_KINDS.includes(kind));
  const added: string[] = [];
  const last = new Map<string, number>();
  for (let copy = 1; grown.size < size; copy++) {
    for (const [id, kind, slug] of rows) {
      const letter = id.slice(0, 2);
      const number = (last.get(letter) ?? rows.filter(([other]) => other.startsWith(letter)).length) + 1;
      last.set(letter, number);
      const newId = `${letter}${String(number).padStart(3, '0')}`;
      const folder = `content/${kind}/${slug}/`;
      added.push(`${newId},${kind},${slug}-${copy}`);
      const own = [...files].filter(([file]) => file.startsWith(folder));
      const cited = sourcesIn(own.map(([, text]) => text).join('\n'), files);
      for (const [file, text] of own) {
        const copied = withOwnSources(copyOf(file, text, newId, copy), cited, copy);
        grown.set(`content/${kind}/${slug}-${copy}/${file.slice(folder.length)}`, copied);
      }
      for (const id of cited) grown.set(`content/sources/${id}-${copy}.yaml`, files.get(`content/sources/${id}.yaml`) ?? '');
      if (grown.size >= size) break;
    }
  }
  grown.set('content/ids.csv', `${files.get('content/ids.csv')?.trimEnd()}\n${added.join('\n')}\n`);
  return grown;
}

/** Relations stay with the first entry, which states them once. A sentence of its own keeps a cache from knowing the text already. */
function copyOf(file: string, text: string, id: string, copy: number): string {
  if (file.endsWith('/entry.yaml')) return text.replace(/^id: .*$/m, `id: ${id}`).replace(/^related:.*\n(?:[ \t]+-.*\n)*/m, '');
  return text.replace(/^(title: "?)/m, `$1Copy ${copy}, `);
}

/** The ids of the sources that a text names. */
function sourcesIn(text: string, files: ContentFiles): string[] {
  const words = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []);
  return [...words].filter((word) => files.has(`content/sources/${word}.yaml`));
}

const withOwnSources = (text: string, cited: readonly string[], copy: number): string =>
  text.replace(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (word) => (cited.includes(word) ? `${word}-${copy}` : word));
