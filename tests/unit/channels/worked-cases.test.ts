import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { channelData } from '../../../src/build/channel-data.ts';
import { findChannels, type Channel, type ChannelAnswer } from '../../../src/channels/find.ts';
import { answersOf } from '../../../src/channels/ladder.ts';
import { languagesOf, receiversOf } from '../../../src/channels/receiving.ts';
import { buildCompendium } from '../../../src/compendium/build.ts';
import { readContent } from '../../../src/compendium/files.ts';

/** Questions as they are asked, on the real content; each expectation was read in the treaty and in its row. */
const { compendium } = buildCompendium(readContent(path.resolve(import.meta.dirname, '../../..')));
const data = channelData(compendium, '2026-11-23');
const ask = (from: string, to: string | string[], measure: string, urgent = false): ChannelAnswer =>
  findChannels(data, { from, to: [to].flat(), measure, urgent, side: 'requesting' });
const ids = (channels: readonly Channel[]): string[] => channels.map(({ mechanism }) => mechanism);
const of = (channels: readonly Channel[], mechanism: string): Channel['sharing'] => {
  const found = channels.find((channel) => channel.mechanism === mechanism);
  if (!found) throw new Error(`${mechanism} is not among ${ids(channels).join(', ')}.`);
  return found.sharing;
};

describe('worked cases', () => {
  test('a Nassau pair by video: Argentina deposited on 12 December 2006, Trinidad and Tobago on 8 June 2004, thirty days each', () => {
    const { channels } = ask('ARG', 'TTO', 'hear-witness-video');
    expect(ids(channels).slice(0, 2)).toEqual(['M-004', 'M-002']);
    expect(of(channels, 'M-004')).toMatchObject({ status: 'binds', since: '2007-01-11' });
    const [receiver] = receiversOf(data, 'TTO', 'hear-witness-video', of(channels, 'M-004'));
    expect(receiver?.authority.name).toContain('Central Authority Unit');
  });

  test('a pair with no regional treaty in common: Haiti and Saint Kitts and Nevis have Palermo', () => {
    const { channels, blocked } = ask('KNA', 'HTI', 'documents');
    expect(ids(channels)[0]).toBe('M-002');
    expect(of(channels, 'M-002').since).toBe('2011-05-19');
    expect(ids(blocked)).toContain('M-001');
  });

  test('urgent preservation of data: both in the Budapest Convention; where neither is, it is closed and the ladder remains', () => {
    expect(of(ask('CAN', 'DOM', 'preserve-data', true).channels, 'M-003')).toMatchObject({ status: 'binds', since: '2015-11-01' });
    const { channels, blocked, ladder } = ask('HND', 'GTM', 'preserve-data', true);
    expect(channels).toEqual([]);
    expect(ids(blocked)).toEqual(expect.arrayContaining(['M-003', 'M-027']));
    expect(ladder.filter(({ sharing }) => sharing?.status === 'binds').map(({ id }) => id)).toEqual([
      'universal-convention',
      'police',
      'spontaneous-information',
    ]);
  });

  test('a joint team of three: the MERCOSUR framework and Palermo for Argentina, Brazil and Paraguay', () => {
    const { channels } = ask('ARG', ['BRA', 'PRY'], 'joint-team');
    expect(ids(channels).slice(0, 2)).toEqual(['M-024', 'M-009']);
    expect(of(channels, 'M-009').since).toBe('2004-10-22');
  });

  test('a joint team with Bolivia: the framework is not confirmed for it, Palermo holds', () => {
    const { channels, notKnown } = ask('ARG', ['BRA', 'BOL'], 'joint-team');
    expect(ids(channels)[0]).toBe('M-009');
    expect(ids(channels)).not.toContain('M-024');
    expect(ids(notKnown)).toContain('M-024');
  });

  test('an incoming request in another language: Peru takes Spanish by its own code, Suriname is not recorded beyond its official language', () => {
    const toPeru = of(ask('BRA', 'PER', 'documents').channels, 'M-001');
    expect(languagesOf(data, 'PER', toPeru)).toMatchObject({ languages: ['es'], by: 'own-rule' });
    const toSuriname = of(ask('GUY', 'SUR', 'documents').channels, 'M-001');
    expect(languagesOf(data, 'SUR', toSuriname)).toMatchObject({ languages: ['nl'], by: 'official' });
  });

  test('the return of a child: the Hague Convention, where an accession waits for acceptance', () => {
    const { channels } = ask('ARG', 'CHL', 'child-return');
    expect(ids(channels)).toEqual(['M-018']);
    expect(of(channels, 'M-018')).toMatchObject({ status: 'unconfirmed', footings: [{ needsAcceptance: ['CHL'] }] });
    const [receiver] = receiversOf(data, 'BRA', 'child-return', of(ask('ARG', 'BRA', 'child-return').channels, 'M-018'));
    expect(receiver?.authority.role).toBe('child-return-central-authority');
  });

  test('extradition with a clause on nationals: Panama and Ecuador have Montevideo 1933 before Palermo, and Panama does not surrender its own', () => {
    const { channels } = ask('ECU', 'PAN', 'extradition');
    expect(ids(channels).slice(0, 2)).toEqual(['M-008', 'M-007']);
    expect(answersOf(data, 'PAN', 'extradites-nationals')).toMatchObject([{ answer: 'no' }]);
    const [receiver] = receiversOf(data, 'PAN', 'extradition', of(channels, 'M-008'));
    expect(receiver?.authority.role).toBe('extradition-authority');
  });

  test('a freeze of assets: confiscation under Palermo first, which is made for it, then Nassau', () => {
    expect(ids(ask('GUY', 'SUR', 'freeze-assets').channels).slice(0, 2)).toEqual(['M-013', 'M-001']);
  });

  test('the Caribbean and South America: Jamaica and Brazil have Nassau; MERCOSUR is not open to Jamaica', () => {
    const { channels, blocked } = ask('BRA', 'JAM', 'documents');
    expect(of(channels, 'M-001')).toMatchObject({ status: 'binds', since: '2007-12-12' });
    const [mercosur] = of(blocked, 'M-022').footings;
    expect(mercosur?.by === 'treaty' && mercosur.bindings.map(({ standing }) => standing)).toEqual(['bound', 'not-open']);
  });

  test('the Caribbean treaty, whose entry into force nobody confirms, is never offered as sure', () => {
    const { channels, notKnown } = ask('TTO', 'ATG', 'freeze-assets');
    expect(ids(notKnown)).not.toContain('M-020');
    expect(of(channels, 'M-020')).toMatchObject({ status: 'unconfirmed', footings: [{ forceNotKnown: true }] });
  });

  test('a State that left the OAS keeps its treaties: Nicaragua and Costa Rica under Nassau', () => {
    expect(data.states['NIC']?.oas.status).toBe('former');
    expect(of(ask('NIC', 'CRI', 'documents').channels, 'M-001')).toMatchObject({ status: 'binds', since: '2012-04-13' });
  });

  test('a State with unknown data: what is missing is not "no"', () => {
    const { notKnown } = ask('SUR', 'HTI', 'bank-records');
    expect(ids(notKnown)).toContain('M-014');
    expect(receiversOf(data, 'SUR', 'bank-records', of(notKnown, 'M-014'))).toEqual([]);
    expect(answersOf(data, 'HTI', 'assists-without-treaty')).toEqual([{ state: 'HTI', answer: 'not-known', confidence: 'low' }]);
  });

  test('tools are named beside the channels and are never one of them', () => {
    const { channels, tools } = ask('HND', 'GTM', 'preserve-data');
    expect([channels, tools]).toEqual([[], ['M-064']]);
  });

  test('a treaty against corruption comes after what trafficking in persons alone opens', () => {
    const { channels } = ask('KNA', 'HTI', 'documents');
    expect(ids(channels).indexOf('M-032')).toBeGreaterThan(ids(channels).indexOf('M-002'));
  });

  test('a measure that nothing serves is said to be so, and the ladder stands', () => {
    const without = Object.entries(data.mechanisms).filter(([, { measures }]) => !measures.includes('undercover'));
    const question = { from: 'PER', to: ['BOL'], measure: 'undercover', urgent: false, side: 'requesting' } as const;
    const { measureServed, channels, ladder } = findChannels(
      { ...data, mechanisms: Object.fromEntries(without) },
      { ...question, to: ['BOL'] },
    );
    expect([measureServed, channels]).toEqual([false, []]);
    expect(ladder.map(({ id }) => id)).toEqual(['universal-convention', 'own-law-assistance', 'police', 'spontaneous-information']);
  });

  test('an urgent case puts the contact points before the formal request', () => {
    const urgent = ask('CRI', 'PAN', 'documents', true).channels;
    const calm = ask('CRI', 'PAN', 'documents').channels;
    expect(urgent[0]?.quick).toBe(true);
    expect(calm[0]).toMatchObject({ mechanism: 'M-001', quick: false });
  });
});

test('every measure of the taxonomy has an answer or a ladder for every pair of States, in both directions', () => {
  const states = Object.keys(data.states);
  let pairs = 0;
  for (const measure of data.measures) {
    for (const from of states) {
      for (const to of states) {
        if (from >= to) continue;
        pairs++;
        const there = ask(from, to, measure);
        const back = ask(to, from, measure);
        expect(there.ladder.length, `${from} ${to} ${measure}`).toBeGreaterThan(0);
        expect(ids(there.channels)).toEqual(ids(back.channels));
      }
    }
  }
  expect(pairs).toBe(595 * data.measures.length);
});
