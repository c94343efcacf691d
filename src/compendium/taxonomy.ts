import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { VOCABULARIES, type Vocabulary } from '../model/fields.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import { sectionsSchema, vocabularySchema, type SectionRule, type VocabularyValue } from '../model/taxonomy.ts';
import { shapeFindings } from '../parse/shape.ts';
import { parseYaml } from '../parse/yaml.ts';
import type { Cache } from './cache.ts';
import type { ContentFiles } from './files.ts';
import type { Sections, Taxonomy } from './types.ts';

const FOLDER = 'content/taxonomy/';

/** The controlled vocabularies and the headings of each kind. */
export interface TaxonomyFiles {
  taxonomy: Taxonomy;
  sections: Sections;
  /** Names of the files that are not readable; they count as empty, and what uses them cannot be judged. */
  unread: ReadonlySet<string>;
  findings: Finding[];
}

/** Reads content/taxonomy. */
export function readTaxonomy(files: ContentFiles, cache: Cache): TaxonomyFiles {
  const findings: Finding[] = [];
  const unread = new Set<string>();
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const file = `${FOLDER}${name}.yaml`;
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
  return {
    taxonomy,
    sections: Object.fromEntries(KINDS.map((kind): [Kind, SectionRule[]] => [kind, sections?.[kind] ?? []])) as Sections,
    unread,
    findings,
  };
}

function readFile<T>(file: string, text: string, schema: z.ZodType<T>): { value?: T; findings: Finding[] } {
  const yaml = parseYaml(text, file);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, findings: [] };
  return { findings: shapeFindings(result.error.issues, yaml.data, file, yaml.at) };
}
