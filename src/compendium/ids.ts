import type { Finding } from '../model/finding.ts';
import { KIND_RULES, NUMBERED_KINDS, type Kind } from '../model/kind.ts';
import { parseCsv } from '../parse/csv.ts';
import { duplicateId } from '../rules/duplicate-id.ts';
import { idForm } from '../rules/id-form.ts';
import { idLost } from '../rules/id-lost.ts';
import { idNotListed } from '../rules/id-not-listed.ts';
import { reusedId } from '../rules/reused-id.ts';
import type { ContentFiles } from './files.ts';
import type { RawEntry } from './raw.ts';

const FILE = 'content/ids.csv';

/** The list of all ids ever given. */
export interface IdList {
  /** The folder (content/<kind>/<slug>) and line of each id. */
  given: ReadonlyMap<string, { folder: string; line: number }>;
  /** False when the list could not be read: then nothing is known about who owns an id. */
  readable: boolean;
  findings: Finding[];
}

export function readIds(files: ContentFiles): IdList {
  const { rows, findings } = parseCsv(files.get(FILE) ?? '', FILE, ['id', 'kind', 'slug']);
  const readable = findings.length === 0;
  const given = new Map<string, { folder: string; line: number }>();
  for (const { line, values } of rows) {
    const { id = '', kind = '', slug = '' } = values;
    if (given.has(id)) findings.push(duplicateId.finding('listed-twice', FILE, { line, column: 1 }, { id }));
    else given.set(id, { folder: `content/${kind}/${slug}`, line });
  }
  return { given, readable, findings };
}

/** An id belongs to one entry for ever: checks its form, its owner, and that no id is lost. One finding an entry. */
export function checkIds(entries: readonly RawEntry[], { given, readable }: IdList): Finding[] {
  const folders = new Set(entries.map(({ folder }) => folder));
  const listed = new Map([...given].map(([id, { folder }]) => [folder, id]));
  const used = new Map<string, string>();
  const findings = entries.flatMap((entry): Finding[] => {
    const { id, places } = entry.facts;
    if (id === undefined) return [];
    const { kind, slug, folder } = entry;
    const own = listed.get(folder);
    const at = [`${folder}/entry.yaml`, places['id']] as const;
    const blanks = { id, kind, slug, example: KIND_RULES[kind].example, ...(own && { own }) };
    const form = formProblem(kind, slug, id, own);
    if (form) return [idForm.finding(form, ...at, blanks)];
    if (!NUMBERED_KINDS.includes(kind) || !readable || own === id) return [];
    const owner = given.get(id)?.folder ?? used.get(id);
    used.set(id, folder);
    if (!owner) return [own ? idLost.finding('changed', ...at, blanks) : idNotListed.finding('absent', ...at, blanks)];
    const taken = folders.has(owner) ? duplicateId : reusedId;
    return [taken.finding(own ? 'own-id' : 'free-id', ...at, { ...blanks, owner, next: nextId(id, given) })];
  });
  const lost = [...given].filter(([id, { folder }]) => !folders.has(folder) && !used.has(id));
  return [...findings, ...lost.map(([id, { folder, line }]) => idLost.finding('gone', FILE, { line, column: 1 }, { id, folder }))];
}

/** What is wrong with the form of an id, by the codes of id-form. */
function formProblem(kind: Kind, slug: string, id: string, own: string | undefined): keyof typeof idForm.says | undefined {
  const { id: form } = KIND_RULES[kind];
  if (NUMBERED_KINDS.includes(kind)) return form.test(id) ? undefined : own ? 'own-id' : 'number';
  if (id !== slug) return 'folder';
  return form.test(id) ? undefined : 'folder-name';
}

function nextId(like: string, given: ReadonlyMap<string, unknown>): string {
  const letter = like.slice(0, 2);
  const numbers = [...given.keys()].filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(2)));
  return letter + String(Math.max(0, ...numbers) + 1).padStart(3, '0');
}
