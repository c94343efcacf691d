import { z } from 'zod';
import { KINDS } from '../model/kind.ts';
import { parseYaml } from '../parse/yaml.ts';

/** Where the table stands, from the project's root. */
export const OWNERS_FILE = '.github/owners.yaml';

const TEAM = /^@[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}\/[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;

/** Teams only: the file is public, and nobody who reviews work on trafficking should have to be listed by name. */
const teams = z
  .array(
    z.string().regex(TEAM, { error: ({ input }) => `"${String(input)}" is not a team: write "@organisation/team", in quotation marks` }),
  )
  .nullish()
  .transform((names) => names ?? []);

const ownersSchema = (states: readonly string[]) =>
  z.strictObject({
    maintainers: teams,
    confidentiality: teams,
    editors: teams,
    kinds: z.partialRecord(z.enum(KINDS), teams).default({}),
    states: z.partialRecord(z.enum(states), teams).default({}),
  });

/** Which teams are asked to review what; an empty list is nobody yet. */
export type Owners = z.infer<ReturnType<typeof ownersSchema>>;

/** Reads the table; `states` are the codes that it may use. Throws OwnersError where the table is not right. */
export function readOwners(text: string, states: readonly string[]): Owners {
  const { data, at, findings } = parseYaml(text, OWNERS_FILE);
  if (findings.length > 0)
    throw new OwnersError(findings.map(({ line, message, mend }) => `${OWNERS_FILE}:${line} ${message} ${mend}`).join('\n'));
  const result = ownersSchema(states).safeParse(data ?? {});
  if (result.success) return result.data;
  throw new OwnersError(
    result.error.issues.map(({ path, message }) => `${OWNERS_FILE}:${at(path).line} ${path.join('.')}: ${message}`).join('\n'),
  );
}

/** The table cannot be used; the message says where and why. */
export class OwnersError extends Error {
  override name = 'OwnersError';
}
