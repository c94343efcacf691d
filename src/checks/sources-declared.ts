import { lookup } from '../compendium/lookup.ts';
import type { AnyEntry } from '../compendium/types.ts';
import type { Position } from '../model/finding.ts';
import { finding, type Rule } from './rule.ts';

/** What is cited stands in the list of sources, and what stands in the list is cited. */
export const sourcesDeclared: Rule = {
  name: 'sources-declared',
  check(entry, compendium) {
    const declared = entry.facts.sources;
    // A name that leads nowhere has its own finding; what it should be is only known when that is mended.
    const { source } = lookup(compendium);
    if ([...declared, ...entry.sources].some((id) => !source(id))) return [];
    const undeclared = entry.sources.filter((id) => !declared.includes(id));
    const unused = declared.filter((id) => !entry.sources.includes(id));
    return [
      ...undeclared.map((id) => {
        const { file, place } = firstUse(entry, id);
        return finding(
          this.name,
          file,
          place,
          `The source "${id}" is used and does not stand in the list of sources.`,
          'Add it to "sources:" in entry.yaml.',
        );
      }),
      ...unused.map((id) => {
        const place = entry.references.find(({ path, value }) => path[0] === 'sources' && value === id);
        return finding(
          this.name,
          entry.file,
          place,
          `The source "${id}" stands in the list and is cited nowhere.`,
          'Cite it at the statement that it carries, or take it out of "sources:".',
        );
      }),
    ];
  },
};

/** Where an entry first uses a source: in a text, else beside a fact. */
function firstUse(entry: AnyEntry, id: string): { file: string; place: Position | undefined } {
  for (const { file, citations } of Object.values(entry.texts)) {
    const place = citations.find((citation) => citation.id === id);
    if (place) return { file, place };
  }
  return { file: entry.file, place: entry.references.find(({ target, value }) => target.to === 'source' && value === id) };
}
