import type { Finding, Position } from '../model/finding.ts';
import { KIND_RULES, type Facts, type Kind } from '../model/kind.ts';
import { references } from '../model/references.ts';
import { shapeFindings, type Advice } from '../parse/shape.ts';
import { parseYaml } from '../parse/yaml.ts';
import type { PlacedReference } from './types.ts';

/** What entry.yaml gave: facts when it is right, its id even when it is not. */
export interface FactsRecord {
  facts?: Facts;
  id?: string;
  references: PlacedReference[];
  places: Record<string, Position>;
  findings: Finding[];
}

const WORD_ADVICE = 'Words stand in the texts (en.mdx, es.mdx …); entry.yaml holds facts only.';
const WORDS = new Set(['title', 'summary', 'aliases', 'labels', 'from', 'description', 'name', 'notes', 'text']);

/** Reads one entry.yaml of a kind. */
export function readFacts(kind: Kind, file: string, text: string): FactsRecord {
  const yaml = parseYaml(text, file);
  const none = { references: [], places: {}, findings: yaml.findings };
  if (yaml.findings.length > 0) return none;
  const data = yaml.data as Record<string, unknown> | null;
  const id = ['string', 'number'].includes(typeof data?.['id']) ? String(data?.['id']) : undefined;
  const { schema } = KIND_RULES[kind];
  const result = schema.safeParse(typeof data?.['id'] === 'number' ? { ...data, id } : data);
  if (!result.success) {
    const advice: Advice = (field) => (WORDS.has(field) ? ['word-in-facts', WORD_ADVICE] : undefined);
    const findings = shapeFindings(result.error.issues, data, file, yaml.at, advice);
    return id === undefined ? { ...none, findings } : { ...none, id, places: { id: yaml.at(['id']) }, findings };
  }
  return {
    facts: result.data,
    id: result.data.id,
    references: references(schema, data).map((reference) => ({ ...reference, ...yaml.at(reference.path) })),
    places: Object.fromEntries(['id', 'original', 'status'].map((field) => [field, yaml.at([field])])),
    findings: [],
  };
}
