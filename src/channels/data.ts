import type { Confidence } from '../model/fields.ts';
import type { MechanismFacts } from '../model/mechanism.ts';
import type { InstrumentFacts } from '../model/instrument.ts';
import type { Party } from '../model/party.ts';
import type { StateFacts } from '../model/state.ts';

/** What the finder knows of a State: the facts of its entry that bear on a request. */
export type ChannelState = Pick<StateFacts, 'oas' | 'languages' | 'memberships' | 'requestLanguages' | 'positions'> & {
  authorities: Omit<StateFacts['authorities'][number], 'website'>[];
};

/** What the finder knows of a treaty, with its rows of parties by State. A State without a row is not known. */
export interface ChannelInstrument {
  parent?: string;
  /** Whether an accession works only towards the States that accept it. */
  acceptance: boolean;
  /** The only States that may be party; missing where the treaty is open to all of the Hemisphere. */
  openTo?: string[];
  /** Entry into force of the treaty itself, as far as known. */
  inForce?: string;
  laterParties?: InstrumentFacts['laterParties'];
  parties: Record<string, Omit<Party, 'state'>>;
}

/** A mechanism as the finder needs it. */
export type ChannelMechanism = Pick<MechanismFacts, 'family' | 'measures' | 'channels' | 'basis' | 'between' | 'onlyFor' | 'onlyCases'>;

/** A rung of the ladder to climb down when nothing else is shared. */
export interface ChannelRung {
  id: string;
  /** The measures that it serves; all when left out. */
  measures?: string[];
  /** On which footing the States stand: as for a mechanism, or the requested State's answer to a question. */
  between: MechanismFacts['between'] | { position: string };
  /** The mechanism that explains it, where there is one. */
  mechanism?: string;
}

/** Everything that the finder answers from: facts without words, made from the compendium at build. */
export interface ChannelData {
  /** Date of the edition, YYYY-MM-DD: the day on which the answer holds. */
  editionDate: string;
  /** The measures of the taxonomy, in its order. */
  measures: string[];
  states: Record<string, ChannelState>;
  instruments: Record<string, ChannelInstrument>;
  mechanisms: Record<string, ChannelMechanism>;
  ladder: ChannelRung[];
}

/** The weaker of two confidences. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  const order: readonly Confidence[] = ['low', 'medium', 'high'];
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'low';
}
