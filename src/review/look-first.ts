import type { EntryChange } from './entry-changes.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import { partyTurn } from './party-lines.ts';
import { quote, quoteId } from './quote.ts';
import type { SourceChange } from './source-changes.ts';

/** Values that say how far a reader may trust something, from the least to the most. */
const TRUST: Record<string, readonly string[]> = {
  status: ['compiled', 'reviewed', 'confirmed'],
  confidence: ['low', 'medium', 'high'],
  dateConfidence: ['low', 'medium', 'high'],
  evidence: ['described', 'self-reported', 'official-statistics', 'evaluated'],
};

/** What only a person can decide, as list items: trust that is raised, entries that go, States that become or cease to be parties. */
export function lookFirst(changes: readonly EntryChange[], sources: readonly SourceChange[]): string[] {
  return [
    ...changes.flatMap((change) => [
      ...statusRaised(change),
      ...trustRaised(change),
      ...goneOrRetired(change),
      ...partyTurns(change),
      ...newImages(change),
    ]),
    ...sources
      .filter(({ state, fields }) => state === 'changed' && fields.some(({ field }) => field === 'url'))
      .map(({ id }) => `- the source ${quote(id)} leads to another address: does it still say what is cited?`),
  ];
}

function statusRaised({ before, after }: EntryChange): string[] {
  if (!after || (after.facts.status !== 'reviewed' && after.facts.status !== 'confirmed')) return [];
  const { status, review } = after.facts;
  const same = before?.facts.status === status && fieldChanges(before.facts.review, review).length === 0;
  return same ? [] : [`- ${quoteId(after.id)} is now \`${status}\`: has ${quote(review?.by ?? 'anybody')} said so?`];
}

function trustRaised({ before, after, facts, parties }: EntryChange): string[] {
  if (!before || !after) return [];
  const rows = parties.flatMap((row) => (row.before && row.after ? fieldChanges(row.before, row.after, row.state) : []));
  return [...facts, ...rows]
    .filter((change) => change.field !== 'status' && isRaised(change))
    .map((change) => `- ${quoteId(after.id)}: ${quote(change.field)} rises to \`${change.after[0]}\`: does the source carry it?`);
}

function isRaised({ field, before, after }: FieldChange): boolean {
  const order = TRUST[field.split('.').at(-1) ?? ''];
  return order !== undefined && before.length === 1 && after.length === 1 && order.indexOf(after[0] ?? '') > order.indexOf(before[0] ?? '');
}

function goneOrRetired({ before, after, entry }: EntryChange): string[] {
  if (!after) return [`- ${quoteId(entry.id)} is no longer there. An id never dies: it becomes \`status: retired\``];
  const { status, successor } = after.facts;
  if (status !== 'retired' || before?.facts.status === 'retired') return [];
  return [`- ${quoteId(after.id)} is retired${successor ? `; ${quote(successor)} follows it` : ', without a successor'}`];
}

const newImages = ({ before, after }: EntryChange): string[] => {
  const known = new Set([...(before?.images.values() ?? [])].map(({ digest }) => digest));
  return [...(after?.images ?? [])]
    .filter(([, { digest }]) => !known.has(digest))
    .map(([name]) => `- ${quoteId(after?.id ?? '')}: look at the image ${quote(name)}: can anybody in it be recognised?`);
};

const partyTurns = ({ before, entry, parties }: EntryChange): string[] =>
  parties.flatMap((row) => {
    const turn = partyTurn(row.before, row.after);
    return before && turn ? [`- ${quoteId(entry.id)}, ${quoteId(row.state)}: ${turn}`] : [];
  });
