import { describe, expect, test } from 'vitest';
import { goodContent } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const LEVELS = 'content/taxonomy/levels.yaml';
const SECTIONS = 'content/taxonomy/sections.yaml';
const lines = (file: string): number => content.text(file).split('\n').length;
const label = '{ en: Local, es: Local, pt: Local, fr: Local }';

describe('value-repeated accepts', () => {
  test('the vocabularies as they are, and a heading that several kinds have', () => {
    expect(content.findings()).toEqual([]);
    expect(content.text(SECTIONS).match(/id: safeguards\b/g)?.length).toBeGreaterThan(1);
  });
  test('a value of another vocabulary', () => {
    expect(content.append(LEVELS, `- id: trial\n  label: ${label}\n`).findings()).toEqual([]);
  });
});

describe('value-repeated refuses', () => {
  test('a value that stands twice, at the second', () => {
    expect(content.append(LEVELS, `- id: national\n  label: ${label}\n`).findings()).toEqual([
      error(
        'value-repeated',
        LEVELS,
        lines(LEVELS),
        7,
        'The value "national" stands twice in this list.',
        'Keep one of the two, or give this one an id of its own.',
      ),
    ]);
  });
  test('a heading of one kind that stands twice', () => {
    expect(content.append(SECTIONS, `  - { id: use, required: false, label: ${label} }\n`).findings()).toEqual([
      error(
        'value-repeated',
        SECTIONS,
        lines(SECTIONS),
        11,
        'The value "use" stands twice in this list.',
        'Keep one of the two, or give this one an id of its own.',
      ),
    ]);
  });
});
