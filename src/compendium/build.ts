import { byPlace, compareText, type Finding } from '../model/finding.ts';
import { KINDS } from '../model/kind.ts';
import { readClauses } from './clauses.ts';
import type { ContentFiles } from './files.ts';
import { checkIds, readIds } from './ids.ts';
import { danglingFindings, targetsOf } from './link.ts';
import { readEntries } from './raw.ts';
import { relate, relationKey } from './relations.ts';
import { noCache, type Cache } from './remember.ts';
import { readSources } from './sources.ts';
import { readTaxonomy } from './taxonomy.ts';
import { readTexts } from './texts.ts';
import type { AnyEntry, Compendium } from './types.ts';

/** Files in, compendium and findings out: pure, sorted, the same on every machine. */
export function buildCompendium(files: ContentFiles, cache: Cache = noCache): { compendium: Compendium; findings: Finding[] } {
  const { taxonomy, sections, avoided, ladder, referral, unread: unreadTaxonomy, findings: taxonomyFindings } = readTaxonomy(files, cache);
  const { sources, findings: sourceFindings } = readSources(files, cache);
  const { entries: raw, findings: entryFindings } = readEntries(files, cache);
  const ids = readIds(files);
  const sourceFiles = [...files.keys()].flatMap((file) => /^content\/sources\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
  const { related, findings: relationFindings } = relate(raw);
  const targets = targetsOf(raw, sourceFiles, ids.given.keys(), taxonomy, unreadTaxonomy);
  const { clauses, findings: clauseFindings } = readClauses(files, targets, cache);
  const findings = [
    ...taxonomyFindings,
    ...sourceFindings,
    ...entryFindings,
    ...ids.findings,
    ...checkIds(raw, ids),
    ...danglingFindings(raw, targets),
    ...clauseFindings,
    ...relationFindings,
  ];
  const entries = raw.flatMap((entry): AnyEntry[] => {
    const { texts, findings: textFindings } = readTexts(entry, sections[entry.kind]);
    findings.push(...textFindings);
    const { facts } = entry.facts;
    if (!facts || !texts[facts.original]) return [];
    const cited = Object.values(texts).flatMap((text) => text.citations.map(({ id }) => id));
    const { references, places } = entry.facts;
    const beside = references.filter(({ target, path }) => target.to === 'source' && path[0] !== 'sources');
    // A text that could not be read may cite any of the sources in the list.
    const unread = Object.keys(texts).length < Object.keys(entry.texts).length ? facts.sources : [];
    return [
      {
        kind: entry.kind,
        slug: entry.slug,
        id: facts.id,
        facts,
        original: facts.original,
        texts,
        related: related.get(relationKey(entry.kind, facts.id)) ?? [],
        parties: entry.parties.toSorted((a, b) => compareText(a.state, b.state)),
        images: entry.images,
        sources: [...new Set([...cited, ...beside.map(({ value }) => value), ...unread])].sort(compareText),
        file: `${entry.folder}/entry.yaml`,
        references,
        places,
      } as AnyEntry,
    ];
  });
  return {
    compendium: { entries: entries.sort(byKindAndId), sources, taxonomy, sections, avoided, ladder, referral, clauses },
    findings: findings.sort(byPlace),
  };
}

function byKindAndId(a: AnyEntry, b: AnyEntry): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || naturalOrder(a.id, b.id);
}

/** 2 before 11; otherwise code-unit order. */
function naturalOrder(a: string, b: string): number {
  return Number(a) - Number(b) || compareText(a, b);
}
