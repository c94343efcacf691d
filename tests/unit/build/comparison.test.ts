import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { channelData } from '../../../src/build/channel-data.ts';
import { comparison } from '../../../src/build/comparison.ts';
import { ROLE_FIELDS, THEME_FIELDS } from '../../../src/build/comparison-fields.ts';
import { referralData } from '../../../src/build/referral-data.ts';
import { HEADERS_FILE } from '../../../src/build/headers.ts';
import { loadCompendium } from '../../../src/compendium/load.ts';
import { lookup } from '../../../src/compendium/lookup.ts';
import { LANGUAGES } from '../../../src/model/language.ts';

const { compendium, edition } = loadCompendium(path.resolve(import.meta.dirname, '../../..'));
const data = channelData(compendium, edition.date);
const find = lookup(compendium);
const english = comparison(compendium, data, 'en');

describe('the comparison of States', () => {
  test('has the five fields of recommendation 50, each with lines, and every line in one field only', () => {
    expect(english.fields.map(({ id }) => id)).toEqual(['legal', 'prevention', 'prosecution', 'assistance', 'cooperation']);
    const ids = english.fields.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(english.fields.filter(({ rows }) => rows.length === 0)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('places every role and theme of the vocabularies in a field', () => {
    expect(compendium.taxonomy.roles.filter(({ id }) => !ROLE_FIELDS[id])).toEqual([]);
    expect(compendium.taxonomy.themes.filter(({ id }) => !THEME_FIELDS[id])).toEqual([]);
  });

  test('shows every institution, law and membership of a State, and its practices', () => {
    const argentina = find.state('ARG')!;
    const shown = Object.values(english.states['ARG']!.facts).flat();
    const words = shown.map((fact) => fact.words);
    for (const { name } of argentina.facts.authorities) expect(words).toContain(name);
    for (const { title } of argentina.facts.laws) expect(words).toContain(title);
    expect(english.states['ARG']!.facts['network-iberred']).toEqual([
      expect.objectContaining({ words: 'member', source: expect.any(String) }),
    ]);
    expect(shown.some(({ href }) => href === '/en/practices/argentina-protex/')).toBe(true);
  });

  test('marks what is unconfirmed, and nothing else', () => {
    for (const { id, facts } of find.of('states')) {
      const low = facts.authorities.filter(({ confidence }) => confidence === 'low').map(({ name }) => name);
      const marked = compendium.taxonomy.roles.flatMap((role) =>
        (english.states[id]!.facts[`role-${role.id}`] ?? []).filter(({ unconfirmed }) => unconfirmed),
      );
      expect(marked.map(({ words }) => words).toSorted(), id).toEqual(low.toSorted());
    }
  });

  test('has nothing to say where nothing is known', () => {
    const state = find.of('states').find(({ facts }) => facts.requestLanguages.length === 0)!;
    expect(english.states[state.id]!.facts).not.toHaveProperty('request-languages');
    const [instrument, unknown] = find
      .of('instruments')
      .flatMap((one) => find.of('states').map(({ id }) => [one, id] as const))
      .find(([{ facts, parties }, id]) => facts.openTo.length === 0 && !parties.some((row) => row.state === id))!;
    expect(english.states[unknown]!.facts).not.toHaveProperty(`instrument-${instrument.slug}`);
  });

  test('leads to every source that it names', () => {
    for (const language of LANGUAGES) {
      const { states, sources } = comparison(compendium, data, language);
      const cited = Object.values(states).flatMap(({ facts }) =>
        Object.values(facts)
          .flat()
          .flatMap(({ source }) => source ?? []),
      );
      expect(cited.filter((id) => !sources[id])).toEqual([]);
      expect(cited.length).toBeGreaterThan(500);
    }
  });
});

describe('the card of help abroad', () => {
  const card = referralData(compendium, data, 'es');

  test('knows institutions of every State by their roles, and no police, prosecution or court', () => {
    expect(Object.keys(card.states).toSorted()).toEqual(
      find
        .of('states')
        .map(({ id }) => id)
        .toSorted(),
    );
    const roles = new Set(Object.values(card.states).flatMap(({ helpers }) => helpers.map(({ role }) => role)));
    expect([...roles].toSorted()).toEqual([
      'child-return-central-authority',
      'consular-protection',
      'coordination',
      'hotline',
      'victim-assistance',
    ]);
  });

  test('carries no more of the treaties than it asks for', () => {
    expect(Object.keys(card.facts.instruments).toSorted()).toEqual(['hague-1980', 'oas-minors', 'oas-return-children']);
  });

  test('says nothing without a source that exists, and names no crime in its plain words', () => {
    for (const { id, anchors, words } of compendium.referral) {
      expect(
        anchors.filter(({ source }) => !find.source(source)),
        id,
      ).toEqual([]);
      for (const language of LANGUAGES)
        expect(words[language], id).not.toMatch(/traffick|exploit|\btrata\b|tráfico|explota|explora|\btraite\b/i);
    }
    expect(compendium.referral.length).toBeGreaterThan(10);
  });

  test('is kept by no cache and no search engine', () => {
    for (const language of LANGUAGES)
      expect(HEADERS_FILE).toContain(`/${language}/referral/*\n  Cache-Control: no-store\n  X-Robots-Tag: noindex\n`);
  });
});
