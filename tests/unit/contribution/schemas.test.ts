import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { loadCompendium } from '../../../src/compendium/load.ts';
import { readContent } from '../../../src/compendium/files.ts';
import { jsonSchemas } from '../../../src/contribution/schemas.ts';
import { shapeOf, type Shape, type Written } from '../../../src/contribution/shape.ts';
import { CONTRIBUTION_WORDS, fieldWords, sectionWords } from '../../../src/contribution/words.ts';
import { KINDS } from '../../../src/model/kind.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { parseYaml } from '../../../src/parse/yaml.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const { compendium } = loadCompendium(ROOT);
const files = readContent(ROOT);
const schemas = jsonSchemas(compendium);
const written: Written[] = [...KINDS, 'source', 'text'];

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(JSON.parse(schemas.get('schemas/values.schema.json') ?? ''), 'values.schema.json');
const validators = new Map(
  written.map((name): [Written, ValidateFunction] => [name, ajv.compile(JSON.parse(schemas.get(`schemas/${name}.schema.json`) ?? ''))]),
);

/** What a schema says against a value: place and reason. */
function complaints(name: Written, data: unknown): string[] {
  const validate = validators.get(name);
  validate?.(data);
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The data of a YAML file, or of the front matter of a text. */
function dataOf(file: string): unknown {
  const text = files.get(file) ?? '';
  return parseYaml(file.endsWith('.mdx') ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') : text, file).data;
}

const kindOf = (file: string): Written | undefined =>
  file.endsWith('.mdx')
    ? 'text'
    : /^content\/sources\//.test(file)
      ? 'source'
      : KINDS.find((kind) => file.startsWith(`content/${kind}/`) && file.endsWith('/entry.yaml'));
/** A file of the real content, which must be there. */
const real = (file: string): Record<string, unknown> => ({ ...(dataOf(file) as Record<string, unknown>) });

describe('schemas/ is fresh', () => {
  test('each file is what "npm run schema" writes from the present model and vocabularies', () => {
    const stale = [...schemas].filter(([file, text]) => readFileSync(path.join(ROOT, file), 'utf8') !== text).map(([file]) => file);
    expect(stale, 'run "npm run schema" and commit schemas/').toEqual([]);
    expect(readdirSync(path.join(ROOT, 'schemas')).sort()).toEqual([...schemas.keys()].map((file) => path.basename(file)).sort());
  });
});

describe('the schemas accept', () => {
  test.each(written)('every real file: %s', (name) => {
    const own = [...files.keys()].filter((file) => kindOf(file) === name);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap((file) => complaints(name, dataOf(file)).map((complaint) => `${file}${complaint}`))).toEqual([]);
  });
});

describe('the schemas refuse', () => {
  const PRACTICE = 'content/practices/argentina-protex/entry.yaml';
  const MECHANISM = 'content/mechanisms/hear-witness-by-video/entry.yaml';
  const STATE = 'content/states/ARG/entry.yaml';
  test.each<[string, Written, Record<string, unknown>, string]>([
    ['a misspelt value', 'practices', { ...real(PRACTICE), level: 'natinal' }, '/level must be equal to one of the allowed values'],
    [
      'a misspelt value in a list',
      'practices',
      { ...real(PRACTICE), themes: ['prosecutions'] },
      '/themes/0 must be equal to one of the allowed values',
    ],
    ['an unknown State', 'practices', { ...real(PRACTICE), states: ['ESP'] }, '/states/0 must be equal to one of the allowed values'],
    [
      'an unknown recommendation',
      'practices',
      { ...real(PRACTICE), recommendations: [52] },
      '/recommendations/0 must be equal to one of the allowed values',
    ],
    [
      'an unknown instrument',
      'mechanisms',
      { ...real(MECHANISM), between: { parties: ['oas-mlaa'] } },
      '/between/parties/0 must be equal to one of the allowed values',
    ],
    [
      'two answers where one is asked',
      'mechanisms',
      { ...real(MECHANISM), between: { open: true, members: 'interpol' } },
      '/between must match a schema in anyOf',
    ],
    ['a word in the facts', 'practices', { ...real(PRACTICE), title: 'PROTEX' }, ' must NOT have additional properties'],
    ['a missing field', 'practices', { ...real(PRACTICE), evidence: undefined }, " must have required property 'evidence'"],
    ['an empty list that may not be empty', 'practices', { ...real(PRACTICE), groups: [] }, '/groups must NOT have fewer than 1 items'],
    ['a broken date', 'practices', { ...real(PRACTICE), revised: '23-11-2026' }, '/revised must match pattern "^\\d{4}-\\d{2}-\\d{2}$"'],
    ['an id of another kind', 'practices', { ...real(PRACTICE), id: 'M-001' }, '/id must match pattern "^P-(\\d{3}|[1-9]\\d{3,})$"'],
    [
      'a confidence that does not exist',
      'states',
      { ...real(STATE), oas: { status: 'member', confidence: 'sure' } },
      '/oas/confidence must be equal to one of the allowed values',
    ],
    [
      'an address that is none',
      'source',
      { ...real('content/sources/un-untoc-text.yaml'), url: 'un.org' },
      '/url must match pattern "^https?:\\/\\/[^\\s<>"\\\\]+$"',
    ],
    ['a fact in the words', 'text', { title: 'T', summary: 'S', states: ['ARG'] }, ' must NOT have additional properties'],
  ])('%s', (_fault, name, data, complaint) => {
    expect(complaints(name, data)).toContain(complaint);
  });
});

describe('an editor program explains', () => {
  test('each field of each kind in four languages', () => {
    for (const name of written) {
      for (const place of fieldsOf(shapeOf(name))) {
        const said = LANGUAGES.map((language) => fieldWords(language, name, place));
        expect(said.filter(Boolean), `${name} ${place.join('.')}`).toHaveLength(4);
      }
    }
  });
  test('each value with its labels in four languages', () => {
    const { definitions } = JSON.parse(schemas.get('schemas/values.schema.json') ?? '') as { definitions: Record<string, Shape> };
    const explained = (list: string, value: string) => definitions[list]?.enumDescriptions?.[definitions[list]?.enum?.indexOf(value) ?? -1];
    expect(explained('measures', 'hear-witness')).toBe(
      'Hear a witness or victim · Tomar declaración a un testigo o víctima · Ouvir testemunha ou vítima · Entendre un témoin ou une victime',
    );
    expect(explained('state', 'BRA')).toBe('Brazil · Brasil · Brésil');
    expect(definitions['state']?.enum).toHaveLength(35);
    expect(definitions['instrument']?.enum).toEqual(
      compendium.entries.filter(({ kind }) => kind === 'instruments').map(({ slug }) => slug),
    );
  });
  test('in the files where an author writes facts', () => {
    const settings = JSON.parse(readFileSync(path.join(ROOT, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    const patterns = Object.entries(settings['yaml.schemas']).map(([schema, glob]) => ({
      schema,
      glob: new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    }));
    const facts = [...files.keys()].filter((file) => kindOf(file) !== undefined && kindOf(file) !== 'text');
    const mapped = facts.map((file) => patterns.filter(({ glob }) => glob.test(file)).map(({ schema }) => schema));
    expect(mapped).toEqual(facts.map((file) => [`./schemas/${kindOf(file)}.schema.json`]));
  });
});

describe('the words for authors', () => {
  test('say in four languages what to write under each heading of each kind', () => {
    const silent = KINDS.flatMap((kind) =>
      compendium.sections[kind].flatMap(({ id }) =>
        LANGUAGES.filter((language) => sectionWords(language, kind, id) === undefined).map((language) => `${kind}.${id} ${language}`),
      ),
    );
    expect(silent).toEqual([]);
  });
  test('are the same in number and blanks in the four languages, and hold no sign that a text reads as code', () => {
    const { en } = CONTRIBUTION_WORDS;
    for (const language of LANGUAGES) {
      const words = CONTRIBUTION_WORDS[language];
      for (const part of ['messages', 'whats', 'sections', 'fields'] as const)
        expect(Object.keys(words[part])).toEqual(Object.keys(en[part]));
      for (const key of Object.keys(en.messages) as (keyof typeof en.messages)[])
        expect(blanks(words.messages[key]), `${language} ${key}`).toEqual(blanks(en.messages[key]));
      expect(Object.values(words.sections).filter((sentence) => /[<>{}]/.test(sentence))).toEqual([]);
    }
  });
});

const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

/** The names that lead to each field of a shape. */
function fieldsOf(shape: Shape, place: readonly string[] = []): string[][] {
  const nested = [...(shape.anyOf ?? []), ...(shape.items ? [shape.items] : [])].flatMap((inner) => fieldsOf(inner, place));
  return [
    ...nested,
    ...Object.entries(shape.properties ?? {}).flatMap(([name, field]) => [[...place, name], ...fieldsOf(field, [...place, name])]),
  ];
}
