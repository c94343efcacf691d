import { BINDING_ACTIONS, type PartyAction } from '../model/action.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { Entry, PartyRow } from './types.ts';

/** What a State is to a treaty, as a reader needs it. No row means unknown. */
export type PartyStatus = 'party' | 'signed' | 'none' | 'denounced' | 'unknown';

export function partyStatus(row: PartyRow | undefined): PartyStatus {
  if (!row) return 'unknown';
  if (BINDING_ACTIONS.includes(row.action)) return 'party';
  if (row.action === 'signature-only') return 'signed';
  return row.action === 'denunciation' ? 'denounced' : 'none';
}

export const partyOf = (instrument: Entry<'instruments'>, state: string): PartyRow | undefined =>
  instrument.parties.find((row) => row.state === state);

/** The interface words for what a State did. */
export const ACTION_WORDS: Record<PartyAction, StringKey> = {
  ratification: 'actionRatification',
  accession: 'actionAccession',
  succession: 'actionSuccession',
  'signature-only': 'actionSignature',
  none: 'actionNone',
  denunciation: 'actionDenunciation',
};
