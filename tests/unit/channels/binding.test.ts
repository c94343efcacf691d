import { describe, expect, test } from 'vitest';
import { bindingOf } from '../../../src/channels/binding.ts';
import { channels, row, treaty } from '../../fixtures/channels.ts';

const of = (parties: Parameters<typeof treaty>[0], more = {}): ReturnType<typeof bindingOf> =>
  bindingOf(channels({ instruments: { t: treaty(parties, more) } }), 't', 'AAA');

describe('what a State is to a treaty', () => {
  test('bound from the day that the treaty counts, and the reader is told that it was counted', () => {
    expect(of({ AAA: row('ratification', '2006-12-12') })).toMatchObject({
      standing: 'bound',
      since: '2007-01-11',
      counted: true,
      joined: '2006-12-12',
    });
  });

  test('bound from the day that was read, which is not counted again', () => {
    const { since, counted } = of({ AAA: row('accession', '2006-12-12', { inForce: '2007-01-10' }) });
    expect([since, counted]).toEqual(['2007-01-10', undefined]);
  });

  test('not yet bound while the days run', () => {
    expect(of({ AAA: row('ratification', '2026-11-01') })).toMatchObject({ standing: 'not-yet', since: '2026-12-01' });
  });

  test('no longer bound once a denunciation has taken effect, and still bound before', () => {
    expect(of({ AAA: row('denunciation', '2013-09-10') })).toMatchObject({ standing: 'ended', until: '2013-09-10' });
    expect(of({ AAA: row('denunciation', '2027-01-01') }).standing).toBe('bound');
    expect(of({ AAA: row('denunciation') }).standing).toBe('ended');
  });

  test('not known without a row, which is not "no"', () => {
    expect(of({}).standing).toBe('not-known');
    expect(of({ AAA: row('none') }).standing).toBe('not-party');
    expect(of({ AAA: row('signature-only') }).standing).toBe('signed');
  });
});

test('a treaty that is open to few is closed to the others, and not known only for those few', () => {
  expect(of({}, { openTo: ['BBB'] }).standing).toBe('not-open');
  expect(of({}, { openTo: ['AAA', 'BBB'] }).standing).toBe('not-known');
});

describe('a protocol', () => {
  const both = (parent: Parameters<typeof treaty>[0]): ReturnType<typeof bindingOf> =>
    bindingOf(
      channels({
        instruments: {
          parent: treaty(parent),
          protocol: treaty({ AAA: row('ratification', '2001-01-01') }, { parent: 'parent' }),
        },
      }),
      'protocol',
      'AAA',
    );

  test('binds only who is bound by its treaty', () => {
    expect(both({ AAA: row('none') })).toMatchObject({ standing: 'not-party', through: 'parent' });
    expect(both({ AAA: row('denunciation', '2010-01-01') })).toMatchObject({ standing: 'ended', through: 'parent' });
    expect(both({}).standing).toBe('not-known');
  });

  test('binds from the later of the two', () => {
    expect(both({ AAA: row('ratification', '2005-05-05') })).toMatchObject({ standing: 'bound', since: '2005-06-04' });
  });

  test('is no surer than its treaty', () => {
    expect(both({ AAA: row('ratification', '2000-05-05', { confidence: 'low' }) }).confidence).toBe('low');
  });
});
