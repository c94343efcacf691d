import { lookup } from '../compendium/lookup.ts';
import type { Compendium, Text } from '../compendium/types.ts';
import { finding, type Rule } from './rule.ts';

/** What stands before the first heading. */
const LEAD = 'lead';

/** A translation of the present original cites the same sources, section by section. */
export const sameCitations: Rule = {
  name: 'same-citations',
  check(entry, compendium) {
    const original = entry.texts[entry.original];
    if (!original || !isJudgeable(original, compendium)) return [];
    const required = new Set(compendium.sections[entry.kind].filter((rule) => rule.required).map(({ id }) => id));
    return Object.values(entry.texts)
      .filter((text) => text !== original && !text.behind && isJudgeable(text, compendium))
      .flatMap((text) =>
        [LEAD, ...new Set([...original.sections, ...text.sections].map(({ id }) => id))].flatMap((id) => {
          const section = text.sections.find((candidate) => candidate.id === id);
          // A required section that is not there has its own finding.
          if (!section && required.has(id)) return [];
          const detail = difference(citedIn(original, id), citedIn(text, id));
          if (detail === '') return [];
          const name =
            id === LEAD
              ? 'The opening'
              : `The section "${section?.heading ?? compendium.sections[entry.kind].find((rule) => rule.id === id)?.label[text.language]}"`;
          return [
            finding(
              this.name,
              text.file,
              section,
              `${name} does not cite what the original cites (${detail}).`,
              'Cite the same sources in both languages.',
            ),
          ];
        }),
      );
  },
};

/** Headings and sources that lead nowhere have their own findings; before they are mended, texts cannot be compared. */
const isJudgeable = ({ sections, citations }: Text, compendium: Compendium): boolean =>
  sections.every(({ id }) => id !== '') && citations.every(({ id }) => lookup(compendium).source(id));

function difference(wanted: readonly string[], found: readonly string[]): string {
  const missing = wanted.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !wanted.includes(id));
  return [missing.length > 0 && `missing: ${missing.join(', ')}`, extra.length > 0 && `not in the original: ${extra.join(', ')}`]
    .filter(Boolean)
    .join('; ');
}

/** The sources that a section cites, each once. */
function citedIn({ sections, citations }: Text, section: string): string[] {
  const cited = citations.filter((citation) => (sections[citation.section]?.id ?? LEAD) === section);
  return [...new Set(cited.map(({ id }) => id))].sort();
}
