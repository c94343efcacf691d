import { z } from 'zod';
import type { Finding } from '../../model/finding.ts';
import { shapeFindings } from '../../parse/shape.ts';
import { parseYaml } from '../../parse/yaml.ts';

/** Where the public contacts stand, from the project's root. */
export const PUBLIC_CONTACTS_FILE = 'content/public-contacts.yaml';

const contactSchema = z.strictObject({
  /** As people write it: "145", "1-888-373-7888", "800-4CTU". */
  value: z.union([z.string(), z.number().transform(String)]).refine((value) => value.trim().length > 0),
  /** Whose it is, in the institution's own language. */
  what: z.string().min(1),
  /** ISO 3166-1 alpha-3. */
  state: z.string().regex(/^[A-Z]{3}$/),
  /** An id of content/sources, or the web address at which it was read. */
  source: z.string().min(1),
});

/** A number or address that an institution publishes so that anybody may use it. */
export type PublicContact = z.infer<typeof contactSchema>;

/** Reads the list of public contacts; a fault in it is a finding, and the list then counts as empty. */
export function readPublicContacts(text: string): { contacts: PublicContact[]; findings: Finding[] } {
  const { data, at, findings } = parseYaml(text, PUBLIC_CONTACTS_FILE);
  const result = z.array(contactSchema).safeParse(data ?? []);
  if (result.success) return { contacts: result.data, findings };
  return { contacts: [], findings: [...findings, ...shapeFindings(result.error.issues, data, PUBLIC_CONTACTS_FILE, at)] };
}
