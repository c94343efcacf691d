import { z } from 'zod';
import { day, dayOrMonth, partialDate, type ReferenceTarget } from '../model/fields.ts';
import { isKind, KIND_RULES, type Kind } from '../model/kind.ts';
import { sourceSchema } from '../model/source.ts';
import { wordsFrontMatter } from '../model/words.ts';

/** What an author writes by a schema: an entry of a kind, a source, or the front matter of a text. */
export type Written = Kind | 'source' | 'text';

/** A JSON Schema as plain data. `reference` says what a value points at; it is ours, and the published schemas do not have it. */
export interface Shape {
  type?: string | string[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  enum?: (string | number)[];
  enumDescriptions?: string[];
  const?: unknown;
  pattern?: string;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  description?: string;
  reference?: ReferenceTarget;
  [keyword: string]: unknown;
}

const DAY = '\\d{4}-\\d{2}-\\d{2}';

/** Our dates are unions with a refinement, which JSON Schema cannot see: here they are patterns. */
const DATES = new Map<unknown, Shape>([
  [day, { type: 'string', pattern: `^${DAY}$` }],
  [dayOrMonth, { type: 'string', pattern: `^\\d{4}-\\d{2}(-\\d{2})?$` }],
  [
    partialDate,
    {
      anyOf: [
        { type: 'integer', minimum: 1000, maximum: 9999 },
        { type: 'string', pattern: `^\\d{4}(-\\d{2}(-\\d{2})?)?$` },
      ],
    },
  ],
]);

/** The JSON Schema (draft 7) of what the zod schema of a kind accepts. */
export function shapeOf(written: Written): Shape {
  const schema = isKind(written) ? KIND_RULES[written].schema : written === 'source' ? sourceSchema : wordsFrontMatter;
  const shape = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const date = DATES.get(zodSchema);
      if (!date) return;
      for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
      Object.assign(jsonSchema, date);
    },
  }) as Shape;
  if (isKind(written) && shape.properties) {
    const text: Shape = { type: 'string', pattern: KIND_RULES[written].id.source };
    // YAML reads the id 11 as a number; the model takes it as its digits.
    shape.properties['id'] = written === 'recommendations' ? { anyOf: [{ type: 'integer', minimum: 1, maximum: 51 }, text] } : text;
  }
  return shape;
}
