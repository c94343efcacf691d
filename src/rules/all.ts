import { linkAddress } from './link-address.ts';
import type { RuleText } from './rule.ts';

/** The rules of reading, of safety and of linking, by name. */
export const READING_RULES: readonly RuleText[] = [linkAddress];
