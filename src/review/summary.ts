import type { Sections, Taxonomy } from '../compendium/types.ts';
import { allowedLines, newlyAllowed, withheldFiles } from './allowed.ts';
import { entryChanges } from './entry-changes.ts';
import { entrySection } from './entry-section.ts';
import { fieldChanges } from './field-changes.ts';
import { fieldLines } from './field-lines.ts';
import { findingLines } from './finding-lines.ts';
import { lookFirst } from './look-first.ts';
import { ownPages, showingPages } from './pages.ts';
import { quote } from './quote.ts';
import type { Revision } from './revision.ts';
import { sourceChanges, sourceLines } from './source-changes.ts';
import { translationLines } from './translations.ts';
import { counted } from './words.ts';

/** GitHub takes no longer comment. */
const LONGEST = 60_000;
const CUT = '\n\n**Cut here: too long for a comment.** `npm run summary -- --whole --base <git ref>` prints all of it.\n';

/**
 * What a contribution changes in facts, pages, translations and findings, as Markdown for a reviewer. No longer than a
 * comment may be, unless `whole`.
 */
export function summaryText(before: Revision, after: Revision, { whole = false } = {}): string {
  const [old, fresh] = [before.compendium, after.compendium];
  const unread = unreadFolders(after);
  const entries = entryChanges(old, fresh).filter(({ entry }) => !unread.includes(`content/${entry.kind}/${entry.slug}`));
  const sources = sourceChanges(old, fresh);
  const shared = fieldChanges(sharedWords(before), sharedWords(after));
  const withheld = withheldFiles(before, after);
  const news = entries.filter((change) => !change.before).length;
  const parts = [
    section('# What this contribution changes', [
      `${counted(news, 'new entry', 'new entries')}, ${entries.length - news} changed; ${counted(sources.length, 'source')} and ${counted(shared.length, 'shared word')} new or changed.`,
    ]),
    section('## Look first', [...newlyAllowed(before, after), ...lookFirst(entries, sources)]),
    section(
      '## Not comparable until its errors are mended',
      unread.map((folder) => `- ${quote(folder)}`),
    ),
    section(
      '## Facts and words',
      entries.map((change) => entrySection(change, fresh, withheld)),
      '\n\n',
    ),
    section('## Sources', sourceLines(sources, old, fresh, withheld)),
    section('## Vocabularies and headings', fieldLines(shared)),
    section('## Translations', translationLines(entries)),
    section('## Confidentiality: what is asked to pass', allowedLines(before, after)),
    section('## Pages of these entries', ownPages(entries)),
    section(
      '## Pages that show them',
      showingPages(
        old,
        fresh,
        entries,
        sources.map(({ id }) => id),
      ),
    ),
    section('## Findings', findingLines(before.findings, after.findings)),
  ];
  const text = `${parts.filter(Boolean).join('\n\n')}\n`;
  return whole ? text : cut(text);
}

const section = (heading: string, items: readonly string[], between = '\n'): string =>
  items.length > 0 ? `${heading}\n\n${items.join(between)}` : '';

/** Vocabularies and the headings of the kinds, which stand for all entries. */
const sharedWords = ({ compendium: { taxonomy, sections } }: Revision): { taxonomy: Taxonomy; sections: Sections } => ({
  taxonomy,
  sections,
});

/** Entry folders that have errors and, because of them, are not in the compendium. */
function unreadFolders({ findings, compendium: { entries } }: Revision): string[] {
  const broken = findings.flatMap(({ severity, file }) =>
    severity === 'error' ? (/^content\/(?!sources\/|taxonomy\/|clauses\/)[^/]+\/[^/]+(?=\/|$)/.exec(file)?.[0] ?? []) : [],
  );
  return [...new Set(broken)].filter((folder) => !entries.some(({ kind, slug }) => folder === `content/${kind}/${slug}`));
}

/** Ends at the end of a line, and closes a block of code that it cuts. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const kept = text.slice(0, text.lastIndexOf('\n', LONGEST - CUT.length - 100));
  const fence = /^(`{3,})text$/m.exec(kept)?.[1];
  return `${kept}${fence ? `\n${fence}` : ''}${CUT}`;
}
