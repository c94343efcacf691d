import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelData } from '../../../src/channels/data.ts';
import { findChannels } from '../../../src/channels/find.ts';
import { sharingOf } from '../../../src/channels/sharing.ts';
import { PARTY_ACTIONS } from '../../../src/model/action.ts';
import { channels, row, state, treaty } from '../../fixtures/channels.ts';

const bound = row('ratification', '2005-01-01');
const sharing = (parties: Parameters<typeof treaty>[0], more = {}): ReturnType<typeof sharingOf> =>
  sharingOf(channels({ instruments: { t: treaty(parties, more) } }), { parties: ['t'] }, ['AAA', 'BBB']);

describe('a treaty between two States', () => {
  test('binds from the later of the two dates', () => {
    expect(sharing({ AAA: bound, BBB: row('ratification', '2010-06-01') })).toMatchObject({ status: 'binds', since: '2010-07-01' });
  });

  test('is closed when one certainly stands outside, and not known when its row is missing or doubtful', () => {
    expect(sharing({ AAA: bound, BBB: row('none') }).status).toBe('blocked');
    expect(sharing({ AAA: bound }).status).toBe('not-known');
    expect(sharing({ AAA: bound, BBB: row('none', undefined, { confidence: 'low' }) }).status).toBe('not-known');
  });

  test('is unconfirmed when a row is, when an accession needs acceptance, and when nobody knows whether it is in force', () => {
    expect(sharing({ AAA: bound, BBB: row('ratification', '2005-01-01', { confidence: 'low' }) }).status).toBe('unconfirmed');
    const acceded = sharing({ AAA: bound, BBB: row('accession', '2005-01-01') }, { acceptance: true });
    expect(acceded).toMatchObject({ status: 'unconfirmed', footings: [{ needsAcceptance: ['BBB'] }] });
    expect(sharing({ AAA: bound, BBB: bound }, { acceptance: true }).status).toBe('binds');
    expect(sharing({ AAA: bound, BBB: bound }, { inForce: undefined }).status).toBe('unconfirmed');
  });
});

test('one of several treaties is enough, and the one that binds stands first', () => {
  const data = channels({ instruments: { a: treaty({ AAA: bound }), b: treaty({ AAA: bound, BBB: bound }) } });
  const { status, footings } = sharingOf(data, { anyParties: ['a', 'b'] }, ['AAA', 'BBB']);
  expect(status).toBe('binds');
  expect(footings.map((footing) => footing.by === 'treaty' && footing.instrument)).toEqual(['b', 'a']);
});

test('a network is shared by its members; a suspended one closes it, an unknown one does not', () => {
  const member = (role: 'member' | 'suspended'): ReturnType<typeof state> =>
    state({ memberships: [{ network: 'n', role, confidence: 'high' }] });
  const of = (b: ReturnType<typeof state>): string =>
    sharingOf(channels({ states: { AAA: member('member'), BBB: b } }), { members: 'n' }, ['AAA', 'BBB']).status;
  expect([of(member('member')), of(member('suspended')), of(state())]).toEqual(['binds', 'blocked', 'not-known']);
});

const CODES = ['AAA', 'BBB', 'CCC'];
const anyRow = fc.record({
  action: fc.constantFrom(...PARTY_ACTIONS),
  confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  date: fc.option(fc.constantFrom('1999-05-05', '2010-10-10', '2026-11-20', '2030-01-01', '2012'), { nil: undefined }),
});
const anyTreaty = fc
  .record({ rows: fc.dictionary(fc.constantFrom(...CODES), anyRow), acceptance: fc.boolean(), parent: fc.boolean() })
  .map(({ rows, acceptance, parent }) => {
    const parties = Object.fromEntries(
      Object.entries(rows).map(([code, { action, date, confidence }]) => [code, row(action, date, { confidence })]),
    );
    return treaty(parties, { acceptance, ...(parent && { parent: 'p' }) });
  });
const anyData: fc.Arbitrary<ChannelData> = fc.record({ p: anyTreaty.map(({ parent: _, ...rest }) => rest), t: anyTreaty }).map(({ p, t }) =>
  channels({
    instruments: { p, t },
    mechanisms: {
      'M-001': {
        family: 'f',
        measures: ['documents'],
        channels: ['central-authorities'],
        basis: [],
        onlyFor: [],
        onlyCases: [],
        between: { parties: ['t'] },
      },
      'M-002': {
        family: 'f',
        measures: ['documents', 'extradition'],
        channels: ['police'],
        basis: [],
        between: { anyParties: ['p', 't'] },
        onlyFor: [],
        onlyCases: [],
      },
    },
  }),
);
const ask = (data: ChannelData, from: string, to: string[], urgent = false): ReturnType<typeof findChannels> =>
  findChannels(data, { from, to, measure: 'documents', urgent, side: 'requesting' });

describe('whatever the data', () => {
  test('what binds one way binds the other way', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const names = (from: string, to: string): unknown =>
          ask(data, from, [to]).channels.map(({ mechanism, sharing: { status, since } }) => [mechanism, status, since]);
        expect(names('AAA', 'BBB')).toEqual(names('BBB', 'AAA'));
      }),
    );
  });

  test('no mechanism is offered as shared unless every State is a party on the day', () => {
    fc.assert(
      fc.property(anyData, fc.shuffledSubarray(CODES, { minLength: 2 }), (data, [from = '', ...to]) => {
        for (const { sharing: shared } of ask(data, from, to).channels) {
          const open = shared.footings.find(({ status }) => status === 'binds' || status === 'unconfirmed');
          expect(open?.by === 'treaty' && open.bindings.every(({ standing }) => standing === 'bound')).toBe(true);
        }
      }),
    );
  });

  test('a further State opens nothing that was closed', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const pair = ask(data, 'AAA', ['BBB']).channels.map(({ mechanism }) => mechanism);
        expect(ask(data, 'AAA', ['BBB', 'CCC']).channels.filter(({ mechanism }) => !pair.includes(mechanism))).toEqual([]);
      }),
    );
  });

  test('every mechanism that serves the measure stands in exactly one group, urgent or not', () => {
    fc.assert(
      fc.property(anyData, fc.boolean(), (data, urgent) => {
        const { channels: open, notKnown, blocked } = ask(data, 'AAA', ['BBB'], urgent);
        expect([...open, ...notKnown, ...blocked].map(({ mechanism }) => mechanism).sort()).toEqual(['M-001', 'M-002']);
      }),
    );
  });
});
