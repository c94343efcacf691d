import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { VOCABULARIES, type Vocabulary } from '../model/fields.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import { ladderSchema, type LadderRung } from '../model/ladder.ts';
import { referralSchema, type ReferralStatement } from '../model/referral.ts';
import {
  avoidedWordsSchema,
  sectionsSchema,
  vocabularySchema,
  type AvoidedWords,
  type SectionRule,
  type VocabularyValue,
} from '../model/taxonomy.ts';
import { shapeFindings } from '../parse/shape.ts';
import { parseYaml } from '../parse/yaml.ts';
import { fileName } from '../rules/file-name.ts';
import type { Cache } from './cache.ts';
import type { ContentFiles } from './files.ts';
import type { Sections, Taxonomy } from './types.ts';

const FOLDER = 'content/taxonomy/';
/** Lists that checks read, not the compendium. */
const READ_ELSEWHERE = ['shelf-life'];

/** The controlled vocabularies, the headings of each kind, the words to avoid, the ladder of the finder and the statements of the card of help abroad. */
export interface TaxonomyFiles {
  taxonomy: Taxonomy;
  sections: Sections;
  avoided: AvoidedWords[];
  ladder: LadderRung[];
  referral: ReferralStatement[];
  /** Names of the files that are not readable; they count as empty, and what uses them cannot be judged. */
  unread: ReadonlySet<string>;
  findings: Finding[];
}

/** Reads content/taxonomy. */
export function readTaxonomy(files: ContentFiles, cache: Cache): TaxonomyFiles {
  const findings: Finding[] = [];
  const unread = new Set<string>();
  const lists = new Set<string>(READ_ELSEWHERE);
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const file = `${FOLDER}${name}.yaml`;
    lists.add(name);
    const text = files.get(file) ?? '';
    const record = cache.get('taxonomy', [file, text], () => readFile(file, text, schema));
    if (record.findings.length > 0) unread.add(name);
    findings.push(...record.findings);
    return record.value;
  };
  const taxonomy = Object.fromEntries(
    VOCABULARIES.map((name): [Vocabulary, VocabularyValue[]] => [name, read(name, vocabularySchema) ?? []]),
  ) as Taxonomy;
  const sections = read('sections', z.record(z.enum(KINDS), sectionsSchema));
  const avoided = read('words-to-avoid', avoidedWordsSchema) ?? [];
  const ladder = read('ladder', ladderSchema) ?? [];
  const referral = read('referral', referralSchema) ?? [];
  return {
    taxonomy,
    sections: Object.fromEntries(KINDS.map((kind): [Kind, SectionRule[]] => [kind, sections?.[kind] ?? []])) as Sections,
    avoided,
    ladder,
    referral,
    unread,
    findings: [...findings, ...unknownLists(files, lists)],
  };
}

/** A list that nobody reads would be unguarded, and its author would wait in vain. */
const unknownLists = (files: ContentFiles, lists: ReadonlySet<string>): Finding[] =>
  [...files.keys()].flatMap((file) => {
    const name = /^content\/taxonomy\/([a-z0-9-]+)\.yaml$/.exec(file)?.[1];
    return name === undefined || lists.has(name)
      ? []
      : [fileName.finding('vocabulary', file, undefined, { name, lists: [...lists].sort().join(', ') })];
  });

function readFile<T>(file: string, text: string, schema: z.ZodType<T>): { value?: T; findings: Finding[] } {
  const yaml = parseYaml(text, file);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, findings: [] };
  return { findings: shapeFindings(result.error.issues, yaml.data, file, yaml.at) };
}
