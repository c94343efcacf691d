import { z } from 'zod';
import type { ContentFiles } from '../../compendium/files.ts';
import type { Finding } from '../../model/finding.ts';
import { wordsSchema } from '../../model/taxonomy.ts';
import { shapeFindings } from '../../parse/shape.ts';
import { parseYaml } from '../../parse/yaml.ts';

const FILE = 'content/taxonomy/shelf-life.yaml';

/** The kinds of facts that age: fields of States, rows of parties.csv, facts of treaties, figures of practices and programmes. */
export const AGING = [
  'authorities',
  'requestLanguages',
  'positions',
  'memberships',
  'parameters',
  'laws',
  'parties',
  'instruments',
  'results',
  'oas',
  'languages',
  'tradition',
] as const;
export type Aging = (typeof AGING)[number];

const shelfLifeSchema = z.array(z.strictObject({ id: z.enum(AGING), years: z.number().int().positive(), label: wordsSchema }));

/** For how many years each kind of fact may be relied on, in the order in which a report shows them. */
export type ShelfLife = z.infer<typeof shelfLifeSchema>;

/** Reads content/taxonomy/shelf-life.yaml; empty when it is not readable. */
export function readShelfLife(files: ContentFiles): { shelfLife: ShelfLife; findings: Finding[] } {
  const yaml = parseYaml(files.get(FILE) ?? '', FILE);
  if (yaml.findings.length > 0) return { shelfLife: [], findings: yaml.findings };
  const result = shelfLifeSchema.safeParse(yaml.data);
  if (result.success) return { shelfLife: result.data, findings: [] };
  return { shelfLife: [], findings: shapeFindings(result.error.issues, yaml.data, FILE, yaml.at) };
}
