import type { Finding } from '../model/finding.ts';
import { isKind, KINDS, type Kind } from '../model/kind.ts';
import { isLanguage, type Language } from '../model/language.ts';
import type { Cache } from './cache.ts';
import { readFacts, type FactsRecord } from './facts.ts';
import type { ContentFiles } from './files.ts';
import { readParties } from './parties.ts';
import { readText, type TextRecord } from './read-text.ts';
import type { PartyRow } from './types.ts';

/** An entry as its folder gives it, before anything is looked up in another. */
export interface RawEntry {
  kind: Kind;
  slug: string;
  folder: string;
  facts: FactsRecord;
  texts: Partial<Record<Language, { file: string; source: string; record: TextRecord }>>;
  parties: PartyRow[];
}

/** Files that others read: sources, taxonomy, ids, and the lists of the confidentiality rules. */
const ELSEWHERE = /^content\/((sources|taxonomy)\/[a-z0-9-]+\.yaml|ids\.csv|public-contacts\.yaml|confidentiality-exceptions\.yaml)$/;

/** Reads every entry folder, file by file. */
export function readEntries(files: ContentFiles, cache: Cache): { entries: RawEntry[]; findings: Finding[] } {
  const folders = new Map<string, RawEntry>();
  const misplaced = new Set<string>();
  const findings: Finding[] = [];
  const refuse = (file: string, message: string, mend: string): void => {
    findings.push({ rule: 'file-name', severity: 'error', file, line: 1, column: 1, message, mend });
  };
  for (const [file, text] of files) {
    if (ELSEWHERE.test(file)) continue;
    const [, kind = '', slug = '', name = '', more] = file.split('/');
    const problem = folderProblem(kind, slug, name, more);
    if (problem || !isKind(kind)) {
      // One finding for a folder, at its first file.
      const folder = file.slice(0, file.lastIndexOf('/'));
      if (problem && !misplaced.has(folder)) refuse(file, ...problem);
      misplaced.add(folder);
      continue;
    }
    const folder = `content/${kind}/${slug}`;
    const entry = folders.get(folder) ?? {
      kind,
      slug,
      folder,
      facts: { references: [], places: {}, findings: [] },
      texts: {},
      parties: [],
    };
    folders.set(folder, entry);
    const language = name.replace(/\.mdx$/, '');
    if (name === 'entry.yaml') {
      entry.facts = cache.get('facts', [file, text], () => readFacts(kind, file, text));
      findings.push(...entry.facts.findings);
    } else if (name.endsWith('.mdx') && isLanguage(language)) {
      const record = cache.get('text', [file, text], () => readText(file, text));
      entry.texts[language] = { file, source: text, record };
      findings.push(...record.findings);
    } else if (name === 'parties.csv' && kind === 'instruments') {
      const { parties, findings: found } = readParties(file, text);
      entry.parties = parties;
      findings.push(...found);
    } else {
      refuse(
        file,
        `"${name}" is not a file of an entry.`,
        'An entry has entry.yaml and the texts en.mdx, es.mdx, pt.mdx, fr.mdx; an instrument has parties.csv as well.',
      );
    }
  }
  for (const { folder } of folders.values()) {
    if (files.has(`${folder}/entry.yaml`)) continue;
    refuse(folder, 'This folder has no entry.yaml.', 'Add entry.yaml with the facts of the entry (docs/content-model.md).');
  }
  return { entries: [...folders.values()], findings };
}

/** Why a file is not part of an entry, and how to mend it. */
function folderProblem(kind: string, slug: string, name: string, more: string | undefined): [message: string, mend: string] | undefined {
  if (!isKind(kind) || name === '' || more !== undefined) {
    return [
      'This file is not where the compendium looks for it.',
      `An entry is content/<kind>/<slug>/entry.yaml with texts beside it; kinds: ${KINDS.join(', ')}.`,
    ];
  }
  if (kind === 'states') {
    return /^[A-Z]{3}$/.test(slug)
      ? undefined
      : [`"${slug}" is not a folder name for a State.`, 'Write its ISO 3166-1 alpha-3 code, such as ARG.'];
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return undefined;
  return [`"${slug}" is not a folder name for an entry.`, 'Use lower-case letters without accents, digits and hyphens.'];
}
