import { describe, expect, test } from 'vitest';
import { MARKERS } from '../../../src/checks/todo-left.ts';
import { shapeOf } from '../../../src/contribution/shape.ts';
import { KINDS, type Kind } from '../../../src/model/kind.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { IDS, PRACTICE, type Content } from '../../fixtures/content.ts';
import { begin, checked, TODAY } from './ground.ts';

const SLUGS: Partial<Record<Kind, string>> = { states: 'BRA', recommendations: '12' };
const start = (kind: Kind, language: Language) =>
  begin({ what: kind, language, title: 'Un ejemplo: “prueba”', slug: SLUGS[kind] ?? 'new-entry' });
const everyKind = KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

describe('a new entry', () => {
  test.each(everyKind)('of $kind in $language passes the check but for what is left to write', ({ kind, language }) => {
    const { plan, content } = start(kind, language);
    const findings = checked(content);
    expect(findings.filter(({ rule }) => rule !== 'left-to-write')).toEqual([]);
    expect(findings.filter(({ file }) => !file.startsWith(plan.place))).toEqual([]);
    expect(findings).toHaveLength(plan.open);
    // Every place is asked for in the author's own language.
    const lines = findings.map(({ file, line }) => content.text(file).split('\n')[line - 1]);
    expect(lines.filter((line) => !line?.includes(MARKERS[language]))).toEqual([]);
  });

  test.each(everyKind)('of $kind in $language shows every field and every heading', ({ kind, language }) => {
    const { plan, content } = start(kind, language);
    const facts = content.text(`${plan.place}/entry.yaml`);
    for (const field of Object.keys(shapeOf(kind).properties ?? {})) expect(facts).toMatch(new RegExp(`^(# )?${field}: ?`, 'm'));
    const { sections } = content.compendium();
    const headings = content.text(`${plan.place}/${language}.mdx`).match(/^## .+$/gm) ?? [];
    expect(headings).toEqual(sections[kind].map(({ label }) => `## ${label[language]}`));
  });

  test('lists the values of each vocabulary with their labels in the author’s language', () => {
    const facts = start('practices', 'pt').content.text('content/practices/new-entry/entry.yaml');
    expect(facts).toContain('#     subnational  Estadual ou provincial\n');
    expect(facts).toContain('ARG (Argentina) · TTO (Trinidad and Tobago)');
    expect(facts).toContain('#     Valores: self · official · foreign-government · press · independent · international-organization\n');
  });

  test('has the author’s day, language and title, and is compiled from public sources', () => {
    const { content } = start('practices', 'fr');
    const entry = content
      .change('content/practices/new-entry/fr.mdx', 'aliases: []', 'aliases: [essai]')
      .compendium()
      .entries.find(({ slug }) => slug === 'new-entry');
    expect(entry?.facts).toMatchObject({ original: 'fr', revised: TODAY, status: 'compiled' });
    expect(entry?.texts.fr).toMatchObject({ title: 'Un ejemplo: “prueba”', aliases: ['essai'] });
  });

  test('gets the next number of its kind, also where an entry was retired, and a line in the list of ids', () => {
    expect(start('practices', 'es').content.text(IDS)).toBe(`id,kind,slug
M-001,mechanisms,hear-witness-nassau
P-001,practices,prosecution-office
E-001,programmes,school-radio
G-001,guides,witness-abroad
P-002,practices,new-entry
`);
    expect(start('terms', 'es').plan.files.has(IDS)).toBe(false);
  });

  test('of an instrument has its table of parties, which a State is not forced into', () => {
    const { content } = start('instruments', 'es');
    const filled = content.append('content/instruments/new-entry/parties.csv', 'ARG,accession,2006-12-12,,,,nassau-text,2021,high,,\n');
    expect(filled.compendium().entries.find(({ slug }) => slug === 'new-entry')?.parties).toHaveLength(1);
  });

  test('is unconfirmed until its author says more', () => {
    const { facts } =
      start('instruments', 'es')
        .content.compendium()
        .entries.find(({ slug }) => slug === 'new-entry') ?? {};
    expect(facts).toMatchObject({ facts: { confidence: 'low' } });
  });

  test('names what is open when an optional field is taken up and not filled in', () => {
    const { content } = start('practices', 'es');
    const file = 'content/practices/new-entry/entry.yaml';
    const example = /^# results:\n# {3}- (.+)$/m.exec(content.text(file));
    const taken = content.change(file, example?.[0] ?? '', `results:\n  - ${example?.[1]}`);
    const added = checked(taken).filter(({ message }) => /«(key|figure|unit|from|to|reporter|source)»/.test(message));
    expect(added.map(({ rule }) => rule)).toEqual(Array(7).fill('left-to-write'));
    expect(checked(taken).filter(({ rule }) => rule !== 'left-to-write')).toEqual([]);
  });
});

describe('a new entry, once filled in, passes the check', () => {
  test('a practice in Spanish', () => {
    const { content } = start('practices', 'es');
    const folder = 'content/practices/new-entry';
    const values = {
      states: '[ARG]',
      level: 'national',
      themes: '[prosecution]',
      exploitation: '[sexual]',
      groups: '[men, boys, women]',
      evidence: 'described',
      outcome: 'not-known',
    };
    expect(checked(fill(content, folder, 'es', values))).toEqual([]);
  });
  test('a mechanism in French', () => {
    const { content } = start('mechanisms', 'fr');
    const values = { family: 'mutual-assistance', measures: '[documents]', channels: '[police]', between: '{ parties: [nassau] }' };
    expect(checked(fill(content, 'content/mechanisms/new-entry', 'fr', values))).toEqual([]);
  });
  test('a State in Portuguese', () => {
    const { content } = start('states', 'pt');
    const known = 'source: nassau-text, confidence: medium';
    const values = {
      iso2: 'BR',
      languages: `{ values: [pt], ${known} }`,
      tradition: `{ value: civil, ${known} }`,
      oas: `{ status: member, ${known} }`,
      sources: '[nassau-text]',
    };
    expect(checked(fill(content, 'content/states/BRA', 'pt', values))).toEqual([]);
  });
});

const NOT_KNOWN: Record<Language, string> = { en: 'Not known.', es: 'No se sabe.', pt: 'Não se sabe.', fr: 'Ce n’est pas connu.' };

/** Writes the values into entry.yaml and a sentence in place of each guiding one. */
function fill(content: Content, folder: string, language: Language, values: Record<string, string>): Content {
  const facts = Object.entries(values).reduce(
    (text, [field, value]) => text.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${value}`),
    content.text(`${folder}/entry.yaml`),
  );
  const text = content.text(`${folder}/${language}.mdx`).replace(new RegExp(`${MARKERS[language]} ?: [^"\\n]*`, 'g'), NOT_KNOWN[language]);
  return content.write(`${folder}/entry.yaml`, facts).write(`${folder}/${language}.mdx`, text);
}

describe('a new source', () => {
  const { plan, content } = begin({
    what: 'source',
    language: 'es',
    title: 'Ley 27.162, «videoconferencia»',
    slug: 'ar-ley-27162',
    url: 'https://example.org/ley',
  });

  test('asks for what only its reader knows', () => {
    expect(checked(content).map(({ rule, message }) => [rule, message])).toEqual([
      ['left-to-write', 'Falta completar el campo «type».'],
      ['left-to-write', 'Falta completar el campo «read».'],
    ]);
  });
  test('is a source that can be cited, once they are filled in', () => {
    const filled = content
      .change(plan.place, 'type: POR HACER', 'type: legislation')
      .change(plan.place, 'read: POR HACER', 'read: part')
      .change(`${PRACTICE}/es.mdx`, '## Resultados\n', '## Resultados\n\nHay una ley. <Cite source="ar-ley-27162" />\n')
      .change(`${PRACTICE}/entry.yaml`, 'sources: [', 'sources: [ar-ley-27162, ');
    expect(checked(filled)).toEqual([]);
    expect(filled.compendium().sources.find(({ id }) => id === 'ar-ley-27162')).toEqual({
      id: 'ar-ley-27162',
      type: 'legislation',
      title: 'Ley 27.162, «videoconferencia»',
      language: 'es',
      url: 'https://example.org/ley',
      consulted: TODAY,
      form: 'live',
      read: 'part',
      mirror: false,
    });
  });
  test('without an address is in print', () => {
    const print = begin({ what: 'source', language: 'en', title: 'A handbook', slug: 'handbook' });
    expect(print.content.text('content/sources/handbook.yaml')).toContain('\nform: print\n');
    expect(print.content.text('content/sources/handbook.yaml')).toContain('\n# url: TO DO\n');
  });
});

describe('a new text tells its author', () => {
  test('what to write, how to cite and what must not stand in it, in the author’s language', () => {
    const text = start('guides', 'es').content.text('content/guides/new-entry/es.mdx');
    expect(text).toContain(
      '# Cite cada afirmación donde la hace: <Cite source="nombre-de-un-archivo-de-content/sources" at="art. 18" />\n',
    );
    expect(text).toContain('# Nada que permita identificar a una víctima, testigo, sospechoso o particular.');
    expect(text).toContain('<Checklist for="print">\n\n- POR HACER: una cosa por verificar;');
    expect(text).toContain('<Steps>\n\n1. POR HACER: el primer paso;');
  });
  test('which headings may go', () => {
    const text = start('terms', 'en').content.text('content/terms/new-entry/en.mdx');
    expect(text).toContain('TO DO: how the term is used in practice, with citations. If there is nothing to say, take this heading out.\n');
    const bare = start('terms', 'en').content;
    expect(checked(bare.write('content/terms/new-entry/en.mdx', '---\ntitle: A term\nsummary: What it means.\n---\n'))).toEqual([]);
  });
});
