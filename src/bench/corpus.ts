import type { ContentFiles } from '../compendium/files.ts';
import { NUMBERED_KINDS, type Kind } from '../model/kind.ts';

/** The real content with copies of its numbered entries, until it has at least `size` files. Every copy has an id, a folder and words of its own. */
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
      for (const [file, text] of files) {
        if (!file.startsWith(folder)) continue;
        grown.set(`content/${kind}/${slug}-${copy}/${file.slice(folder.length)}`, copyOf(file, text, newId, copy));
      }
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
