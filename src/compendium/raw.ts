import type { Finding } from '../model/finding.ts';
import { isKind, KINDS, type Kind } from '../model/kind.ts';
import { isLanguage, type Language } from '../model/language.ts';
import { fileName } from '../rules/file-name.ts';
import type { Cache } from './cache.ts';
import { readFacts, type FactsRecord } from './facts.ts';
import type { ContentFiles } from './files.ts';
import { imageOf, type ImageFile } from './images.ts';
import { isDocument, isReserved, meantName } from './names.ts';
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
  /** The files of its folder images/, by name. */
  images: Map<string, ImageFile>;
}

/** Files that others read: sources, taxonomy, clauses, ids, and the lists of the confidentiality rules. */
const ELSEWHERE =
  /^content\/((sources|taxonomy|clauses)\/[a-z0-9-]+\.yaml|ids\.csv|public-contacts\.yaml|confidentiality-exceptions\.yaml)$/;

const IMAGE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$/;

/** Reads every entry folder, file by file. */
export function readEntries(files: ContentFiles, cache: Cache): { entries: RawEntry[]; findings: Finding[] } {
  const folders = new Map<string, RawEntry>();
  const misplaced = new Set<string>();
  const findings: Finding[] = [];
  for (const [file, text] of files) {
    const device = file.split('/').find(isReserved);
    if (!device && ELSEWHERE.test(file)) continue;
    const [, kind = '', slug = '', name = '', more, ...deeper] = file.split('/');
    const image = name === 'images' && deeper.length === 0 ? more : undefined;
    const problem = device
      ? fileName.finding('reserved', file, undefined, { name: device })
      : folderProblem(file, kind, slug, name, image === undefined ? more : undefined);
    if (problem || !isKind(kind)) {
      // One finding for a folder, at its first file.
      const folder = file.slice(0, file.lastIndexOf('/'));
      if (problem && !misplaced.has(folder)) findings.push(problem);
      misplaced.add(folder);
      continue;
    }
    const folder = `content/${kind}/${slug}`;
    const entry: RawEntry = folders.get(folder) ?? {
      kind,
      slug,
      folder,
      facts: { references: [], places: {}, findings: [] },
      texts: {},
      parties: [],
      images: new Map(),
    };
    folders.set(folder, entry);
    const language = name.replace(/\.mdx$/, '');
    if (image !== undefined) {
      if (IMAGE_NAME.test(image)) entry.images.set(image, imageOf(text));
      else findings.push(fileName.finding('image-name', file, undefined, { name: image }));
    } else if (name === 'entry.yaml') {
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
      findings.push(strayFinding(file, name));
    }
  }
  for (const { folder } of folders.values()) {
    if (files.has(`${folder}/entry.yaml`)) continue;
    findings.push(fileName.finding('no-facts', folder));
  }
  return { entries: [...folders.values()], findings };
}

/** The finding for a file in the folder of an entry that is none of its files. */
function strayFinding(file: string, name: string): Finding {
  const meant = meantName(name);
  if (meant) return fileName.finding('rename', file, undefined, { name, meant });
  const code = isDocument(name) ? 'document' : /\.(png|jpe?g|webp|gif|svg)$/i.test(name) ? 'image-place' : 'entry-file';
  return fileName.finding(code, file, undefined, { name });
}

/** The finding for a file that is not part of an entry. */
function folderProblem(file: string, kind: string, slug: string, name: string, more: string | undefined): Finding | undefined {
  if (!isKind(kind) || name === '' || more !== undefined) {
    return fileName.finding('elsewhere', file, undefined, { kinds: KINDS.join(', ') });
  }
  if (kind === 'states') return /^[A-Z]{3}$/.test(slug) ? undefined : fileName.finding('state-folder', file, undefined, { slug });
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? undefined : fileName.finding('entry-folder', file, undefined, { slug });
}
