import { z } from 'zod';
import type { ReferenceTarget } from './fields.ts';

/** A value of an entry that points at something else, and the field it stands in. */
export interface Reference {
  path: PropertyKey[];
  target: ReferenceTarget;
  value: string;
}

/** Every pointer that `data` holds according to `schema`, in the order of the schema's fields. */
export function references(schema: z.core.$ZodType, data: unknown, path: PropertyKey[] = []): Reference[] {
  if (data === undefined || data === null) return [];
  const target = targetOf(schema);
  if (target) return [{ path, target, value: String(data) }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return references(schema.unwrap(), data, path);
  }
  if (schema instanceof z.ZodPipe) return references(schema.in, data, path);
  if (schema instanceof z.ZodArray) {
    return (data as unknown[]).flatMap((item, index) => references(schema.element, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject) {
    const record = data as Record<string, unknown>;
    return Object.entries(schema.shape).flatMap(([field, fieldSchema]) => references(fieldSchema, record[field], [...path, field]));
  }
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => z.safeParse(option, data).success);
    return fitting ? references(fitting, data, path) : [];
  }
  return [];
}

function targetOf(schema: z.core.$ZodType): ReferenceTarget | undefined {
  return z.globalRegistry.get(schema)?.['reference'] as ReferenceTarget | undefined;
}
