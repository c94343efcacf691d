import { describe, expect, test } from 'vitest';
import { noCache } from '../../../src/compendium/cache.ts';
import { renderText } from '../../../src/compendium/render.ts';
import type { Language } from '../../../src/model/language.ts';
import { goodContent, MECHANISM, type Content } from '../../fixtures/content.ts';
import { elements, readHtml, wordsOf } from '../../fixtures/html.ts';

const content = goodContent();

function page(changed: Content, language: Language, pageLanguage = language) {
  const compendium = changed.compendium();
  const text = compendium.entries.find(({ id }) => id === 'M-001')?.texts[language];
  if (!text) throw new Error(`The mechanism has no text in ${language}.`);
  return readHtml(renderText(compendium, text, pageLanguage, noCache));
}

/** The page with a sentence of the English text replaced. */
const withBasis = (words: string) => page(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', words), 'en');

describe('headings', () => {
  test('have the ids of their sections, the same in every language', () => {
    const ids = (language: Language) => elements(page(content, language), 'h2').map(({ properties }) => properties['id']);
    expect(ids('en')).toEqual([
      'purpose',
      'when',
      'basis',
      'between',
      'who',
      'channel',
      'steps',
      'request',
      'language',
      'urgency',
      'refusal',
      'limits',
      'safeguards',
      'pitfalls',
    ]);
    expect(ids('es')).toEqual(ids('en'));
  });

  test('of level three stay parts of their section', () => {
    expect(elements(page(content, 'en'), 'h3').map(wordsOf)).toEqual(['Safe conduct']);
  });
});

describe('citations', () => {
  const cited = content
    .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'As counted. <Cite source="office-figures-2024" at="p. 3" />')
    .change(`${MECHANISM}/es.mdx`, 'La propia Convención.', 'Según la cuenta. <Cite source="office-figures-2024" at="p. 3" />')
    .change(`${MECHANISM}/entry.yaml`, 'sources: [nassau-text]', 'sources: [nassau-text, office-figures-2024]');
  const marks = elements(page(cited, 'en'), 'sup').flatMap((mark) => elements(mark, 'a'));

  test('are numbered by source, in the order of the text', () => {
    expect(marks.map(wordsOf)).toEqual(['1', '2', '1', '1', '1', '1']);
  });

  test('lead to the source and can be led back to, each one', () => {
    expect(marks.map(({ properties }) => properties['href'])).toEqual(marks.map((mark) => `#source-${wordsOf(mark)}`));
    expect(marks.map(({ properties }) => properties['id'])).toEqual(['cite-1', 'cite-2', 'cite-3', 'cite-4', 'cite-5', 'cite-6']);
  });

  test('say which source and which article, in the language of the text', () => {
    expect(marks[1]?.properties).toMatchObject({ title: 'Cifras de la fiscalía, 2024, p. 3', ariaLabel: 'Source 2' });
    expect(elements(page(content, 'es'), 'sup').flatMap((mark) => elements(mark, 'a'))[0]?.properties['ariaLabel']).toBe('Fuente 1');
  });
});

describe('mentions', () => {
  test('of an entry show its title, or the words given', () => {
    const links = elements(withBasis('See <Entry id="G-001" /> or <Entry id="nassau">the treaty</Entry>.'), 'a', 'entry');
    expect(links.map((link) => [wordsOf(link), link.properties['href']])).toEqual([
      ['How to hear a witness who is abroad', '/en/guides/witness-abroad/'],
      ['the treaty', '/en/instruments/nassau/'],
      ['How to hear a witness who is abroad', '/en/guides/witness-abroad/'],
    ]);
  });

  test('of a term link the words given and tell its name', () => {
    const [link] = elements(page(content, 'es'), 'a', 'term');
    expect(link && wordsOf(link)).toBe('exhorto');
    expect(link?.properties).toMatchObject({ href: '/es/terms/letter-rogatory/', title: 'Exhorto' });
  });

  test('of an entry without a translation carry the language of its title', () => {
    const untranslated = content
      .change(`${MECHANISM}/es.mdx`, '<Entry id="G-001" />', '<Entry id="E-001" />')
      .change(`${MECHANISM}/en.mdx`, '<Entry id="G-001" />', '<Entry id="E-001" />');
    const [link] = elements(page(untranslated, 'es'), 'a', 'entry');
    expect(link && wordsOf(link)).toBe('A radio drama for schools');
    expect(link?.properties).toMatchObject({ lang: 'en', href: '/es/programmes/school-radio/' });
  });

  test('lead to pages of the reader, also from a text in another language', () => {
    const [link] = elements(page(content, 'en', 'fr'), 'a', 'entry');
    expect(link?.properties['href']).toBe('/fr/guides/witness-abroad/');
  });
});

describe('blocks', () => {
  test('steps are one numbered list', () => {
    const [steps] = elements(page(content, 'en'), 'div', 'steps');
    expect(
      steps &&
        elements(steps, 'ol')
          .flatMap((list) => elements(list, 'li'))
          .map(wordsOf),
    ).toEqual([
      'Ask whether the witness agrees.',
      'Write the request; see How to hear a witness who is abroad. Its usual length is not known.',
    ]);
  });

  test('a checklist says what it is for', () => {
    const [checklist] = elements(page(content, 'en'), 'div', 'checklist');
    expect(checklist?.properties['dataFor']).toBe('request');
    expect(checklist && elements(checklist, 'li')).toHaveLength(2);
  });

  test('a note begins with what it is, in words', () => {
    for (const [language, label] of [
      ['en', 'Caution'],
      ['es', 'Precaución'],
    ] as const) {
      const [labelled] = elements(page(content, language), 'p', 'note-label');
      expect(labelled && wordsOf(labelled)).toBe(label);
    }
  });

  test('a table can be scrolled with the keyboard on a narrow screen', () => {
    const tree = withBasis('\n\n| Way | Rule |\n| --- | --- |\n| Video | Article 18 |\n\n');
    const [scroller] = elements(tree, 'div', 'scroller');
    expect(scroller?.properties['tabIndex']).toBe(0);
    expect(scroller && elements(scroller, 'td').map(wordsOf)).toEqual(['Video', 'Article 18']);
  });
});

describe('nothing written becomes HTML', () => {
  test('not the place in a source', () => {
    const html = withBasis('Here. <Cite source="nassau-text" at="&quot; onclick=&quot;alert(1)" />');
    const mark = elements(html, 'sup').flatMap((sup) => elements(sup, 'a'))[1];
    expect(mark?.properties['title']).toBe('Inter-American Convention on Mutual Assistance in Criminal Matters, " onclick="alert(1)');
    expect(mark?.properties).not.toHaveProperty('onClick');
  });

  test('not words with escaped signs', () => {
    const html = withBasis('&lt;script&gt;alert(1)&lt;/script&gt; and \\<img src=x onerror=alert(1)>');
    expect(elements(html, 'script')).toEqual([]);
    expect(elements(html, 'img')).toEqual([]);
    expect(wordsOf(html)).toContain('<script>alert(1)</script> and <img src=x onerror=alert(1)>');
  });

  test('not a title that another entry brings', () => {
    const changed = content.change(
      'content/guides/witness-abroad/en.mdx',
      'title: How to hear a witness',
      'title: <b onmouseover=x>How</b>',
    );
    const [link] = elements(page(changed, 'en'), 'a', 'entry');
    expect(link && wordsOf(link)).toBe('<b onmouseover=x>How</b> who is abroad');
    expect(elements(page(changed, 'en'), 'b')).toEqual([]);
  });
});

describe('typography', () => {
  test('curls apostrophes', () => {
    expect(wordsOf(withBasis("The Convention's words."))).toContain('The Convention’s words.');
  });

  test('is that of the text, not of the page: French spaces in a French text', () => {
    const french = goodContent().write('content/terms/central-authority/fr.mdx', FRENCH).compendium();
    const text = french.entries.find(({ slug }) => slug === 'central-authority')?.texts.fr;
    const html = text ? renderText(french, text, 'en', noCache) : '';
    expect(wordsOf(readHtml(html).children[2] ?? { type: 'text', value: '' })).toBe(
      'Il dit\u00a0: «\u202fl’entraide\u202f»\u202f; puis rien.',
    );
  });
});

const FRENCH = `---
title: Autorité centrale
summary: Le service qui envoie et reçoit les demandes.
from: 2026-11-20
---

## Comment l’employer

Il dit : « l'entraide » ; puis rien.
`;
