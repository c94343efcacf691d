import type { Finding, Position, RuleName } from '../model/finding.ts';
import { KIND_RULES, NUMBERED_KINDS, type Kind } from '../model/kind.ts';
import { parseCsv } from '../parse/csv.ts';
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
    if (given.has(id)) {
      findings.push(
        error(
          FILE,
          { line, column: 1 },
          'duplicate-id',
          `The id ${id} stands twice in the list of ids.`,
          'An id is given once: keep the older line.',
        ),
      );
    } else given.set(id, { folder: `content/${kind}/${slug}`, line });
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
    const say = (rule: RuleName, message: string, mend: string): Finding[] => [
      error(`${entry.folder}/entry.yaml`, places['id'] ?? { line: 1, column: 1 }, rule, message, mend),
    ];
    const own = listed.get(entry.folder);
    const form = formProblem(entry.kind, entry.slug, id, own);
    if (form) return say('id-form', `"${id}" is not an id for ${entry.kind}.`, form);
    if (!NUMBERED_KINDS.includes(entry.kind) || !readable || own === id) return [];
    const owner = given.get(id)?.folder ?? used.get(id);
    used.set(id, entry.folder);
    const mend = own ? `The id of this entry is ${own}: write it again.` : `Give this entry the next free id: ${nextId(id, given)}.`;
    if (owner && folders.has(owner)) return say('duplicate-id', `The id ${id} already belongs to ${owner}.`, mend);
    if (owner) {
      const moved = `If the entry has only moved, change its line in ${FILE}.`;
      return say('reused-id', `The id ${id} was given to ${owner} and is never used again.`, `${mend} ${moved}`);
    }
    if (own) return say('id-lost', `This entry has the id ${own} in the list of ids, and ${id} here.`, mend);
    return say(
      'id-not-listed',
      `The id ${id} is not yet in the list of ids.`,
      `Add this line at the end of ${FILE}: ${id},${entry.kind},${entry.slug}`,
    );
  });
  const lost = [...given].filter(([id, { folder }]) => !folders.has(folder) && !used.has(id));
  return [
    ...findings,
    ...lost.map(([id, { folder, line }]) =>
      error(
        FILE,
        { line, column: 1 },
        'id-lost',
        `The entry ${folder} with the id ${id} is gone.`,
        'An id never dies: bring the folder back and set "status: retired".',
      ),
    ),
  ];
}

/** How to mend an id of the wrong form; undefined when the form is right. */
function formProblem(kind: Kind, slug: string, id: string, own: string | undefined): string | undefined {
  const rule = KIND_RULES[kind];
  if (NUMBERED_KINDS.includes(kind)) return rule.id.test(id) ? undefined : `Write ${own ?? `an id such as ${rule.example}`}.`;
  if (id !== slug) return `Here the id is the name of the folder: ${slug}.`;
  return rule.id.test(id) ? undefined : `Rename the folder: an id is written as ${rule.example}.`;
}

function nextId(like: string, given: ReadonlyMap<string, unknown>): string {
  const letter = like.slice(0, 2);
  const numbers = [...given.keys()].filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(2)));
  return letter + String(Math.max(0, ...numbers) + 1).padStart(3, '0');
}

const error = (file: string, place: Position, rule: RuleName, message: string, mend: string): Finding => ({
  rule,
  severity: 'error',
  file,
  ...place,
  message,
  mend,
});
