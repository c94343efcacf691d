import type { Confidence } from '../model/fields.ts';
import { BINDING_ACTIONS, type PartyAction } from '../model/action.ts';
import { weaker, type ChannelData, type ChannelInstrument } from './data.ts';
import { boundFrom, certainlyAfter, certainlyBy, later, type PartialDate } from './dates.ts';

/** What a State is to a treaty on a day. `not-known` is its own answer, never "no". */
export type Standing = 'bound' | 'not-yet' | 'ended' | 'signed' | 'not-party' | 'not-open' | 'not-known';

/** The standing of one State under one treaty, with all that it rests on. */
export interface Binding {
  instrument: string;
  state: string;
  standing: Standing;
  action?: PartyAction;
  /** Day of deposit, as far as known. */
  joined?: PartialDate;
  /** From when it is bound; missing when only the joining is known. */
  since?: PartialDate;
  /** `since` was counted from the deposit by the treaty's rule, not read. */
  counted?: true;
  /** When it left the treaty. */
  until?: PartialDate;
  confidence: Confidence;
  source?: string;
  asOf?: string;
  /** Ids of the vocabulary party-notes: reservations, declarations, doubts. */
  notes: string[];
  /** The treaty on which this one rests, and which settles the standing. */
  through?: string;
}

/** What a State is to a treaty on the day of the edition. A protocol binds only who is bound by its treaty. */
export function bindingOf(data: ChannelData, instrument: string, state: string): Binding {
  const treaty = data.instruments[instrument];
  const unknown: Binding = { instrument, state, standing: 'not-known', confidence: 'low', notes: [] };
  if (!treaty) return unknown;
  const own = ownBinding(treaty, unknown, data.editionDate);
  if (!treaty.parent || own.standing !== 'bound') return own;
  const parent = bindingOf(data, treaty.parent, state);
  if (parent.standing !== 'bound') return { ...own, standing: parent.standing, confidence: parent.confidence, through: treaty.parent };
  const since = own.since === undefined ? undefined : (later(own.since, parent.since) ?? own.since);
  return { ...own, ...(since !== undefined && { since }), confidence: weaker(own.confidence, parent.confidence) };
}

function ownBinding(treaty: ChannelInstrument, unknown: Binding, day: string): Binding {
  const row = treaty.parties[unknown.state];
  if (!row) return treaty.openTo?.includes(unknown.state) === false ? { ...unknown, standing: 'not-open', confidence: 'high' } : unknown;
  const { action, confidence, dateConfidence, source, asOf, notes } = row;
  const about: Binding = {
    ...unknown,
    action,
    confidence,
    notes,
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
  };
  if (action === 'none') return { ...about, standing: 'not-party' };
  if (action === 'signature-only') return { ...about, standing: 'signed' };
  if (action === 'denunciation') return ended(about, row.date, day);
  if (!BINDING_ACTIONS.includes(action)) return about;
  const counted = row.inForce === undefined && row.date !== undefined ? boundFrom(row.date, treaty) : undefined;
  const since = row.inForce ?? counted;
  return {
    ...about,
    standing: since !== undefined && certainlyAfter(since, day) ? 'not-yet' : 'bound',
    ...(row.date !== undefined && { joined: row.date }),
    ...(since !== undefined && { since }),
    ...(counted !== undefined && { counted: true }),
    // A doubtful date does not make the fact of joining doubtful, unless the date could lie ahead.
    confidence:
      since !== undefined && !certainlyBy(since, day) && dateConfidence !== undefined ? weaker(confidence, dateConfidence) : confidence,
  };
}

function ended(about: Binding, date: PartialDate | undefined, day: string): Binding {
  const still = date !== undefined && certainlyAfter(date, day);
  return { ...about, standing: still ? 'bound' : 'ended', ...(date !== undefined && { until: date }) };
}
