import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, MECHANISM, PRACTICE, STATE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('wrong-value accepts', () => {
  test('a figure with decimals and a unit', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'figure: 976,', 'figure: 12.5, unit: percent,').findings()).toEqual([]);
  });
});

describe('wrong-value refuses', () => {
  test('a misspelt status', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'status: compiled', 'status: compild').findings()).toEqual([
      error(
        'wrong-value',
        `${MECHANISM}/entry.yaml`,
        4,
        9,
        '"compild" is not a value of status.',
        'Did you mean "compiled"? Allowed: compiled, reviewed, confirmed, retired.',
      ),
    ]);
  });
  test('an action that no row has', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, 'ARG,accession', 'ARG,acceded').findings()).toEqual([
      error(
        'wrong-value',
        `${INSTRUMENT}/parties.csv`,
        2,
        5,
        '"acceded" is not a value of action.',
        'Allowed: ratification, accession, succession, signature-only, none, denunciation.',
      ),
    ]);
  });
  test('a number for a text', () => {
    expect(content.change(`${INSTRUMENT}/entry.yaml`, 'code: OAS A-55', 'code: 55').findings()).toEqual([
      error('wrong-value', `${INSTRUMENT}/entry.yaml`, 6, 7, 'code should be text.', 'Put it in double quotes.'),
    ]);
  });
  test('a text for a number', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'figure: 976', 'figure: "976"').findings()).toEqual([
      error(
        'wrong-value',
        `${PRACTICE}/entry.yaml`,
        17,
        31,
        'results, elemento 1, figure debe ser un número.',
        'Escriba cifras, con punto antes de los decimales y sin comillas.',
      ),
    ]);
  });
  test.each(['1.235,5', '1235,50', '1,235'])('a comma in a number between braces: %s', (figure) => {
    const line = content.text(`${PRACTICE}/entry.yaml`).split('\n')[16] ?? '';
    expect(content.change(`${PRACTICE}/entry.yaml`, 'figure: 976', `figure: ${figure}`).findings()).toEqual([
      error(
        'wrong-value',
        `${PRACTICE}/entry.yaml`,
        17,
        line.indexOf('976') + figure.indexOf(',') + 2,
        'La coma ante estas cifras termina el número: entre { y }, las comas separan los campos.',
        'Escriba solo cifras, con punto antes de los decimales: 1235.5.',
      ),
    ]);
  });
  test('a text for a list', () => {
    expect(
      content.change(`${MECHANISM}/entry.yaml`, 'channels: [central-authorities]', 'channels: central-authorities').findings(),
    ).toEqual([
      error('wrong-value', `${MECHANISM}/entry.yaml`, 7, 11, 'channels should be a list.', 'Write it in brackets: [first, second].'),
    ]);
  });
  test('a text for fields', () => {
    expect(content.change(`${INSTRUMENT}/entry.yaml`, 'laterParties: { days: 30 }', 'laterParties: 30').findings()).toEqual([
      error(
        'wrong-value',
        `${INSTRUMENT}/entry.yaml`,
        11,
        15,
        'laterParties should have fields of its own.',
        'Write it as { field: value }; docs/content-model.md names the fields.',
      ),
    ]);
  });
  test('a text for yes or no', () => {
    expect(
      content
        .change(`${INSTRUMENT}/entry.yaml`, 'laterParties: { days: 30 }', 'laterParties: { days: 30, firstOfMonth: sometimes }')
        .findings(),
    ).toEqual([
      error(
        'wrong-value',
        `${INSTRUMENT}/entry.yaml`,
        11,
        41,
        'laterParties, firstOfMonth should be true or false.',
        'Write true or false, without quotation marks.',
      ),
    ]);
  });
  test('an empty list', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'channels: [central-authorities]', 'channels: []').findings()).toEqual([
      error('wrong-value', `${MECHANISM}/entry.yaml`, 7, 11, 'channels is empty.', 'Write at least one value.'),
    ]);
  });
  test('an empty title', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'title: Hearing a witness under the Nassau Convention', 'title: ""').findings()).toEqual([
      error('wrong-value', `${MECHANISM}/en.mdx`, 2, 8, 'title is empty.', 'Write at least one value.'),
    ]);
  });
  test('a year before there were treaties', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'from: 2013', 'from: 13').findings()).toEqual([
      error('wrong-value', `${PRACTICE}/entry.yaml`, 13, 17, '«13» en period, from es demasiado bajo.', 'Escriba 1800 o más.'),
    ]);
  });
  test('half a year', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'from: 2013', 'from: 2013.5').findings()).toEqual([
      error(
        'wrong-value',
        `${PRACTICE}/entry.yaml`,
        13,
        17,
        'period, from debe ser un número entero.',
        'Escriba solo cifras, sin comillas.',
      ),
    ]);
  });
  test('a key with a space', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'key: convicted', 'key: persons convicted').findings()).toEqual([
      error(
        'wrong-value',
        `${PRACTICE}/entry.yaml`,
        17,
        12,
        '«persons convicted» en results, elemento 1, key no es una clave válida.',
        'Use minúsculas, cifras y guiones, como cases-opened.',
      ),
    ]);
  });
  test('a unit', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'figure: 976,', 'figure: 976, unit: people,').findings()).toEqual([
      error(
        'wrong-value',
        `${PRACTICE}/entry.yaml`,
        17,
        42,
        '«people» en results, elemento 1, unit no es una unidad.',
        'Escriba percent o una moneda en tres minúsculas; para un número de casos, omita el campo.',
      ),
    ]);
  });
  test('a language by its name', () => {
    expect(content.change('content/sources/nassau-text.yaml', 'language: en', 'language: English').findings()).toEqual([
      error(
        'wrong-value',
        'content/sources/nassau-text.yaml',
        3,
        11,
        '"English" in language is not a language code.',
        'Write the ISO 639 code, such as es or nl.',
      ),
    ]);
  });
  test('a State code of three letters', () => {
    expect(content.change(`${STATE}/entry.yaml`, 'iso2: AR', 'iso2: ARG').findings()).toEqual([
      error(
        'wrong-value',
        `${STATE}/entry.yaml`,
        5,
        7,
        '"ARG" in iso2 is not a two-letter State code.',
        'Write the ISO 3166-1 alpha-2 code, such as AR.',
      ),
    ]);
  });
  test('an address without https', () => {
    expect(
      content.change('content/sources/nassau-text.yaml', 'url: https://example.org/nassau', 'url: example.org/nassau').findings(),
    ).toEqual([
      error(
        'wrong-value',
        'content/sources/nassau-text.yaml',
        6,
        6,
        '"example.org/nassau" in url is not a web address.',
        'Write the whole address, starting with https://.',
      ),
    ]);
  });
  test('two ways at once between States', () => {
    expect(
      content.change(`${MECHANISM}/entry.yaml`, 'between: { parties: [nassau] }', 'between: { parties: [nassau], open: true }').findings(),
    ).toEqual([
      error(
        'wrong-value',
        `${MECHANISM}/entry.yaml`,
        10,
        10,
        'between does not hold what it should.',
        'See docs/content-model.md for its form.',
      ),
    ]);
  });
  test('a list for a date', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20', 'revised: [2026-11-20]').findings()).toEqual([
      error(
        'wrong-value',
        `${MECHANISM}/entry.yaml`,
        3,
        10,
        'revised does not hold what it should.',
        'See docs/content-model.md for its form.',
      ),
    ]);
  });
  test('a list for the whole file', () => {
    expect(content.write(`${MECHANISM}/entry.yaml`, '- M-001\n').findings()).toEqual([
      error(
        'wrong-value',
        `${MECHANISM}/entry.yaml`,
        1,
        1,
        'The file should have fields of its own.',
        'Write it as { field: value }; docs/content-model.md names the fields.',
      ),
    ]);
  });
});
