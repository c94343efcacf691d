import type { Sections } from '../compendium/types.ts';
import type { Draft, DraftKind, DraftResult, DraftSource } from './draft.ts';
import { MarkedText } from './marked-text.ts';
import { slugOf } from './slug.ts';

/** What the files of a draft need to know of the edition to which they are added. */
export interface DraftGround {
  /** The next free id of each kind. */
  nextIds: Record<DraftKind, string>;
  /** The text of content/ids.csv. */
  ids: string;
  sections: Pick<Sections, DraftKind>;
}

/** The files of a draft, by path from the project's root, ready to be copied into it. */
export function draftToFiles(draft: Draft, ground: DraftGround): Map<string, string> {
  const files = [...markedFiles(draft, ground)].map(([file, { text }]): [string, string] => [file, text]);
  return new Map([...files, ['content/ids.csv', `${ground.ids.replace(/\s*$/, '')}\n${idLine(draft, ground)}\n`]]);
}

/** The line of content/ids.csv that gives the entry its id. */
export const idLine = (draft: Draft, { nextIds }: DraftGround): string => `${nextIds[draft.kind]},${draft.kind},${folderName(draft)}`;

/** The name of the entry's folder: the author's, else one made from the title. */
export const folderName = ({ slug, title }: Draft): string => slug.trim() || slugOf(title) || 'new-entry';

/** The name by which a source of the draft is cited: the author's, else one made from its title. */
export const sourceName = ({ id, title }: DraftSource, index: number): string => id.trim() || slugOf(title) || `new-source-${index + 1}`;

/** The entry's own files and its new sources, with the field from which each piece came. */
export function markedFiles(draft: Draft, ground: DraftGround): Map<string, MarkedText> {
  const folder = `content/${draft.kind}/${folderName(draft)}`;
  return new Map([
    [`${folder}/entry.yaml`, facts(draft, ground.nextIds[draft.kind])],
    [`${folder}/${draft.language}.mdx`, words(draft, ground)],
    ...draft.sources.map((source, index): [string, MarkedText] => [
      `content/sources/${sourceName(source, index)}.yaml`,
      sourceFile(source, index),
    ]),
  ]);
}

function facts(draft: Draft, id: string): MarkedText {
  const file = new MarkedText();
  file.write(`id: ${id}\noriginal: ${draft.language}\n`, 'kind').write(`revised: ${date(draft.revised)}\nstatus: compiled\n`, 'kind');
  const list = (
    field: 'recommendations' | 'states' | 'regions' | 'themes' | 'stages' | 'exploitation' | 'groups',
    needed: boolean,
  ): void => {
    if (needed || draft[field].length > 0)
      file.write(`${field}: [${draft[field].map(field === 'recommendations' ? String : bare).join(', ')}]\n`, field);
  };
  const one = (field: 'level' | 'evidence' | 'outcome'): void => void file.write(`${field}: ${bare(draft[field])}\n`, field);
  list('recommendations', false);
  list('states', draft.regions.length === 0);
  list('regions', false);
  one('level');
  list('themes', true);
  list('stages', false);
  list('exploitation', true);
  list('groups', true);
  const period = pairs([
    ['from', number(draft.periodFrom), 'periodFrom'],
    ['to', number(draft.periodTo), 'periodTo'],
  ]);
  if (period.length > 0) flow(file.write('period: ', 'periodFrom'), period, '\n');
  one('evidence');
  one('outcome');
  if (draft.results.length > 0) file.write('results:\n', 'results');
  const keys = resultKeys(draft.results);
  draft.results.forEach((result, index) => {
    const at = (field: keyof DraftResult): string => `results.${index}.${field}`;
    const needed = (value: string): string => value || 'null';
    flow(
      file.write('  - ', at('words')),
      pairs([
        ['key', keys[index] ?? '', at('words')],
        ['figure', needed(number(result.figure)), at('figure')],
        ['unit', result.unit.trim() && bare(result.unit), at('unit')],
        ['from', number(result.from), at('from')],
        ['to', number(result.to), at('to')],
        ['reporter', bare(result.reporter), at('reporter')],
        ['source', bare(result.source), at('source')],
      ]),
      '\n',
    );
  });
  const sources = usedSources(draft);
  return file.write(
    sources.length === 0 ? 'sources: []\n' : `sources:\n${sources.map((source) => `  - ${bare(source)}\n`).join('')}`,
    'sources',
  );
}

function words(draft: Draft, { sections }: DraftGround): MarkedText {
  const file = new MarkedText();
  file
    .write('---\n', 'title')
    .write(`title: ${quoted(draft.title.trim())}\n`, 'title')
    .write(`summary: ${quoted(draft.summary.trim())}\n`, 'summary');
  const aliases = draft.aliases
    .split(',')
    .map((alias) => alias.trim())
    .filter(Boolean);
  if (aliases.length > 0) file.write(`aliases: [${aliases.map(quoted).join(', ')}]\n`, 'aliases');
  const keys = resultKeys(draft.results);
  if (keys.length > 0) file.write('labels:\n', 'results');
  draft.results.forEach((result, index) => file.write(`  ${keys[index]}: ${quoted(result.words.trim())}\n`, `results.${index}.words`));
  file.write('---\n', 'title');
  for (const { id, required, label } of sections[draft.kind]) {
    const text = (draft.sections[id] ?? '').replace(/\s+$/, '');
    if (!required && text === '') continue;
    file.write(`\n## ${label[draft.language]}\n\n`, `sections.${id}`);
    // Spaces at the beginning of a text would make it a block of code.
    if (text !== '') file.write(`${text.replace(/^\s+/, '')}\n`, `sections.${id}`);
  }
  return file;
}

function sourceFile(source: DraftSource, index: number): MarkedText {
  const file = new MarkedText();
  const at = (field: keyof DraftSource): string => `sources.${index}.${field}`;
  const line = (name: string, value: string, field: keyof DraftSource): void =>
    void (value && file.write(`${name}: ${value}\n`, at(field)));
  const said = (value: string): string => value.trim() && quoted(value.trim());
  line('type', bare(source.type), 'type');
  line('title', quoted(source.title.trim()), 'title');
  line('language', bare(source.language), 'language');
  line('author', said(source.author), 'author');
  line('issued', source.issued.trim() && date(source.issued), 'issued');
  line('url', said(source.url), 'url');
  line('consulted', date(source.consulted), 'consulted');
  line('form', source.url.trim() ? 'live' : 'print', 'url');
  line('read', bare(source.read), 'read');
  return file;
}

/** Every source that a text cites or a result rests on, in the order of the entry. */
export function usedSources({ sections, results }: Draft): string[] {
  const cited = Object.values(sections).flatMap((text) => [...text.matchAll(/<Cite\s[^<>]*?\bsource="([^"]*)"/g)].map(([, id = '']) => id));
  return [...new Set([...cited, ...results.map(({ source }) => source.trim())].filter(Boolean))];
}

/** A key for each result, made from its words; no two the same. */
function resultKeys(results: readonly DraftResult[]): string[] {
  const keys: string[] = [];
  results.forEach((result, index) => {
    const key = slugOf(result.words).split('-').slice(0, 6).join('-');
    keys.push(key === '' || keys.includes(key) ? `result-${index + 1}` : key);
  });
  return keys;
}

type Pair = [name: string, value: string, field: string];

const pairs = (all: readonly Pair[]): Pair[] => all.filter(([, value]) => value !== '');

function flow(file: MarkedText, all: readonly Pair[], end: string): void {
  file.write('{ ', all[0]?.[2] ?? '');
  all.forEach(([name, value, field], index) => file.write(`${index === 0 ? '' : ', '}${name}: ${value}`, field));
  file.write(` }${end}`, all.at(-1)?.[2] ?? '');
}

/** A YAML scalar that any words fit in. */
const quoted = (text: string): string => JSON.stringify(text);

/** A value from a list, bare; what is empty is null, so that its place is known, and what is no id is quoted. */
function bare(value: string): string {
  const id = value.trim();
  if (id === '') return 'null';
  return /^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/.test(id) && !/^(?:true|false|null|[\de]+)$/.test(id) ? id : quoted(id);
}

/** A number as YAML reads it; anything else as text, for which the check says what is wrong. */
const number = (value: string): string => (/^(?:-?\d+(?:\.\d+)?|)$/.test(value.trim()) ? value.trim() : quoted(value.trim()));

const date = (value: string): string => (/^\d{4}(?:-\d{2}){0,2}$/.test(value.trim()) ? value.trim() : quoted(value.trim()));
