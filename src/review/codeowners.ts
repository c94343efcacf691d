import type { AnyEntry } from '../compendium/types.ts';
import { KINDS } from '../model/kind.ts';
import { compareText } from '../model/finding.ts';
import type { Owners } from './owners.ts';

/** Where the rules stand, from the project's root. */
export const CODEOWNERS_FILE = '.github/CODEOWNERS';

/** After this line stand the entries of single States, which change whenever content does. */
export const ENTRIES_LINE = '# Practices and programmes of a State';

const HEAD = `# Written by "npm run codeowners" from .github/owners.yaml: change that file, not this one (docs/reviewing.md).
# The last rule that fits a file holds.`;

/** The text of CODEOWNERS: from the general to the particular, one rule for each place that has a team; none for the others. */
export function codeowners({ maintainers, confidentiality, editors, kinds, states }: Owners, entries: readonly AnyEntry[]): string {
  const ofKind = (kind: keyof typeof kinds): string[] => (kinds[kind]?.length ? kinds[kind] : editors);
  const ofStates = (codes: readonly string[]): string[] => codes.flatMap((code) => states[code] ?? []);
  const rules = [
    rule('*', maintainers),
    rule('/content/', editors),
    ...KINDS.map((kind) => rule(`/content/${kind}/`, kinds[kind] ?? [])),
    // What decides over other people's files: the site's own pages are code, and a vocabulary stands in every entry.
    ...['/content/pages/', '/content/ui/', '/content/taxonomy/'].map((folder) => rule(folder, maintainers)),
    ...['/content/confidentiality-exceptions.yaml', '/content/public-contacts.yaml'].map((file) => rule(file, confidentiality)),
    ...Object.keys(states)
      .sort(compareText)
      .map((code) => withKind(`/content/states/${code}/`, ofStates([code]), ofKind('states'))),
  ];
  const ofEntries = entries.map((entry) => {
    const folder = `/content/${entry.kind}/${entry.slug}/`;
    return entry.kind === 'practices' || entry.kind === 'programmes'
      ? withKind(folder, ofStates(entry.facts.states), ofKind(entry.kind))
      : [];
  });
  return `${[HEAD, ...rules.flat(), '', ENTRIES_LINE, ...ofEntries.flat().sort(compareText)].join('\n')}\n`;
}

/** A place without a team gets no rule at all: a rule without owners would take the place from the rules above it. */
const rule = (pattern: string, owners: readonly string[]): string[] =>
  owners.length > 0 ? [`${pattern} ${[...new Set(owners)].join(' ')}`] : [];

/** The team of a State and that of the kind are both asked; only where a State has one. */
const withKind = (pattern: string, ofState: readonly string[], ofKind: readonly string[]): string[] =>
  ofState.length > 0 ? rule(pattern, [...ofState, ...ofKind]) : [];
