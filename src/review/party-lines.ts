import { partyStatus, type PartyStatus } from '../compendium/party-status.ts';
import { lookup } from '../compendium/lookup.ts';
import type { Compendium, PartyRow } from '../compendium/types.ts';
import { titleFor } from '../compendium/words.ts';
import type { Party } from '../model/party.ts';
import type { EntryChange } from './entry-changes.ts';
import { describe, fieldChanges } from './field-changes.ts';
import { valuesOf } from './field-lines.ts';
import { quote } from './quote.ts';

const WORDS: Record<PartyStatus, string> = {
  party: 'party',
  signed: 'signed only',
  none: 'not a party',
  denounced: 'denounced',
  unknown: 'not known',
};

/** What a State was to the treaty and what it is now, where the two differ: "not known → party". */
export function partyTurn(before: Party | undefined, after: Party | undefined): string | undefined {
  const [was, is] = [before, after].map((row) => WORDS[partyStatus(row as PartyRow | undefined)]);
  return was === is ? undefined : `${was} → ${is}`;
}

/** Rows of parties.csv as list items, State by State. */
export function partyLines(parties: EntryChange['parties'], compendium: Compendium): string[] {
  return parties.map(({ state, before, after }) => {
    const turn = partyTurn(before, after);
    const row =
      before && after
        ? fieldChanges(before, after)
            .map((change) => `${quote(change.field)} ${valuesOf(change)}`)
            .join('; ')
        : '';
    const whole = row || (after ? `new row ${quote(describe(after))}` : `row taken out ${quote(describe(before))}`);
    return `- party ${stateName(compendium, state)}: ${turn ? `**${turn}**; ` : ''}${whole}`;
  });
}

/** Code and name of a State: "ARG Argentina". */
export function stateName(compendium: Compendium, code: string): string {
  const state = lookup(compendium).state(code);
  return state ? `${code} ${titleFor(state, 'en').title}` : quote(code);
}
