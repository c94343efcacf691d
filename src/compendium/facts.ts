import type { Finding, Position } from '../model/finding.ts';
import { KIND_RULES, type Facts, type Kind } from '../model/kind.ts';
import { references } from '../model/references.ts';
import { shapeFindings, type Advice } from '../parse/shape.ts';
import { parseYaml } from '../parse/yaml.ts';
import { wordInFacts } from '../rules/word-in-facts.ts';
import type { PlacedReference } from './types.ts';

/** What entry.yaml gave: facts when it is right, its id even when it is not. */
export interface FactsRecord {
  facts?: Facts;
  id?: string;
  references: PlacedReference[];
  places: Record<string, Position>;
  findings: Finding[];
}

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
    const advice: Advice = (field) => (WORDS.has(field) ? wordInFacts : undefined);
    const findings = shapeFindings(result.error.issues, data, file, yaml.at, advice);
    return id === undefined ? { ...none, findings } : { ...none, id, places: { id: yaml.at(['id']) }, findings };
  }
  return {
    facts: result.data,
    id: result.data.id,
    references: references(schema, data).map((reference) => ({ ...reference, ...yaml.at(reference.path) })),
    places: {
      ...Object.fromEntries(['id', 'original', 'status'].map((field) => [field, yaml.at([field])])),
      ...Object.fromEntries(keyedFacts(result.data).map((path) => [path.join('.'), yaml.at(path)])),
    },
    findings: [],
  };
}

/** The ways to the facts of an entry that are known by a key, in the lists that have any. */
function keyedFacts(facts: Facts): [list: string, index: number][] {
  return (['images', 'results', 'authorities', 'laws'] as const).flatMap((list) => {
    const values: unknown = facts[list as keyof Facts];
    return Array.isArray(values) ? values.map((_value, index): [string, number] => [list, index]) : [];
  });
}
