import type { ChannelData, ChannelInstrument, ChannelMechanism, ChannelState } from '../channels/data.ts';
import { lookup } from '../compendium/lookup.ts';
import type { Compendium, Entry } from '../compendium/types.ts';

/** The facts that the finder answers from; `editionDate` is the day on which its answers hold (YYYY-MM-DD). */
export function channelData(compendium: Compendium, editionDate: string): ChannelData {
  const { of } = lookup(compendium);
  return {
    editionDate,
    measures: compendium.taxonomy.measures.map(({ id }) => id),
    states: Object.fromEntries(of('states').map((entry): [string, ChannelState] => [entry.id, stateFacts(entry)])),
    instruments: Object.fromEntries(of('instruments').map((entry): [string, ChannelInstrument] => [entry.id, instrumentFacts(entry)])),
    mechanisms: Object.fromEntries(
      of('mechanisms')
        .filter(({ facts }) => facts.status !== 'retired')
        .map((entry): [string, ChannelMechanism] => [entry.id, mechanismFacts(entry)]),
    ),
    ladder: compendium.ladder.map(({ id, measures, between, mechanism }) => ({
      id,
      between,
      ...(measures && { measures }),
      ...(mechanism !== undefined && { mechanism }),
    })),
  };
}

function stateFacts({ facts }: Entry<'states'>): ChannelState {
  const { oas, languages, memberships, requestLanguages, positions, authorities } = facts;
  return {
    oas,
    languages,
    memberships,
    requestLanguages,
    positions,
    authorities: authorities.map(({ website: _, ...authority }) => authority),
  };
}

function instrumentFacts({ facts, parties }: Entry<'instruments'>): ChannelInstrument {
  const { parent, acceptance, openTo, inForce, laterParties } = facts;
  return {
    acceptance,
    ...(parent !== undefined && { parent }),
    ...(openTo.length > 0 && { openTo }),
    ...(inForce && { inForce: inForce.date }),
    ...(laterParties && { laterParties }),
    parties: Object.fromEntries(parties.map(({ state, line: _, ...row }) => [state, row])),
  };
}

function mechanismFacts({ facts }: Entry<'mechanisms'>): ChannelMechanism {
  const { family, measures, channels, basis, between, onlyFor, onlyCases } = facts;
  return { family, measures, channels, basis, between, onlyFor, onlyCases };
}
