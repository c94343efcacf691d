import type { Compendium } from '../compendium/types.ts';
import { titleFor } from '../compendium/words.ts';
import type { EntryChange } from './entry-changes.ts';
import { fieldLines, WITHHELD } from './field-lines.ts';
import { partyLines } from './party-lines.ts';
import { quote, quoteId } from './quote.ts';
import { textLines } from './text-lines.ts';

/** All that changes in one entry, as Markdown. `withheld` are files whose words may identify somebody. */
export function entrySection(change: EntryChange, compendium: Compendium, withheld: ReadonlySet<string>): string {
  const { before, after, entry } = change;
  const folder = `content/${entry.kind}/${entry.slug}`;
  const isSafe = ![...withheld].some((file) => file.startsWith(`${folder}/`));
  const heading = `### ${quoteId(entry.id)} · ${entry.kind}${isSafe ? ` · ${quote(titleFor(entry, 'en').title)}` : ''}`;
  if (!after) return `${heading}\n\n- **no longer there**`;
  const moved =
    before && before.slug !== after.slug ? [`- **moved**: ${quote(`content/${before.kind}/${before.slug}`)} → ${quote(folder)}`] : [];
  const texts = change.languages.flatMap((language) => {
    const [old, fresh] = [before?.texts[language], after.texts[language]];
    const file = `${folder}/${language}.mdx`;
    const state = [!old && 'new', !fresh && 'no longer readable or taken out', language === after.original && 'the original']
      .filter(Boolean)
      .join(', ');
    const lines = withheld.has(file) ? [`- ${WITHHELD}`] : fresh ? textLines(old, fresh) : [];
    return ['', `**${language}.mdx**${state && ` (${state})`}`, '', ...lines];
  });
  const facts = fieldLines(change.facts, { withheld: withheld.has(after.file), isNew: !before });
  return [heading, '', ...(before ? [] : ['**new**', '']), ...moved, ...facts, ...partyLines(change.parties, compendium), ...texts]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}
