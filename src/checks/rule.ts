import type { AnyEntry, Compendium } from '../compendium/types.ts';
import type { Finding } from '../model/finding.ts';
import type { RuleText } from '../rules/rule.ts';

/** An editorial rule: its words, and what it has to say about one entry. */
export interface Rule extends RuleText {
  check(entry: AnyEntry, compendium: Compendium): Finding[];
}
