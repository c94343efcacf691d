import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM, STATE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('original-missing accepts', () => {
  test('an original in another language than English', () => {
    expect(content.remove(`${STATE}/es.mdx`).findings()).toEqual([]);
  });
});

describe('original-missing refuses', () => {
  test('a text in the original language that is not there', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'original: en', 'original: fr').findings()).toEqual([
      error(
        'original-missing',
        `${MECHANISM}/entry.yaml`,
        2,
        11,
        'La langue originale est « fr », et il n’y a pas de fr.mdx.',
        'Ajoutez content/mechanisms/hear-witness-nassau/fr.mdx, ou indiquez la langue dans laquelle le texte a d’abord été écrit.',
      ),
    ]);
  });
});
