import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { shapeFindings } from '../../../src/parse/shape.ts';
import { parseYaml } from '../../../src/parse/yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  form: z.enum(['live', 'print']).optional(),
  items: z.array(z.strictObject({ key: z.string(), figure: z.number() })).default([]),
});

function findings(text: string) {
  const { data, at } = parseYaml(text, 'a.yaml');
  const result = schema.safeParse(data);
  return shapeFindings(result.error?.issues ?? [], data, 'a.yaml', at).map(({ rule, line, message, mend }) => [rule, line, message, mend]);
}

describe('what a closed schema refuses', () => {
  test('names an item of a list as a person counts', () => {
    expect(findings('title: A\nitems:\n  - { key: a, figure: 1 }\n  - { key: b }')).toEqual([
      [
        'missing-field',
        4,
        'The field "items, item 2, figure" is missing.',
        'Add "figure:" with its value; docs/content-model.md says what it holds.',
      ],
    ]);
  });

  test('takes a misspelt field for the missing one beside it, and for no other', () => {
    expect(findings('titel: A\nitems:\n  - { key: b, titl: 1 }')).toEqual([
      [
        'missing-field',
        3,
        'The field "items, item 1, figure" is missing.',
        'Add "figure:" with its value; docs/content-model.md says what it holds.',
      ],
      ['unknown-field', 3, 'There is no field "titl" in items, item 1.', 'Take it out, or check its spelling in docs/content-model.md.'],
      ['unknown-field', 1, 'There is no field "titel" here.', 'Did you mean "title"?'],
    ]);
  });

  test('offers the value that was meant', () => {
    expect(findings('title: A\nform: prnt')).toEqual([
      ['wrong-value', 2, '"prnt" is not a value of form.', 'Did you mean "print"? Allowed: live, print.'],
    ]);
  });

  test('speaks of two faults when there are two', () => {
    expect(findings('title: 5\nform: paper').map(([rule, line]) => [rule, line])).toEqual([
      ['wrong-value', 1],
      ['wrong-value', 2],
    ]);
  });
});
