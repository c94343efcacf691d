import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { noCache } from '../../../src/compendium/cache.ts';
import { renderText } from '../../../src/compendium/render.ts';
import type { Language } from '../../../src/model/language.ts';
import { MECHANISM, type Content } from '../../fixtures/content.ts';
import { contentWithImage, figure, imageFacts } from '../../fixtures/figure.ts';
import { elements, readHtml, wordsOf } from '../../fixtures/html.ts';
import { png } from '../../fixtures/images.ts';

const content = contentWithImage();
const published = contentWithImage(imageFacts({ origin: 'official-publication', licence: 'public-domain', source: 'nassau-text' }));

function html(of: Content, language: Language, pageLanguage = language): string {
  const compendium = of.compendium();
  const text = compendium.entries.find(({ id }) => id === 'M-001')?.texts[language];
  if (!text) throw new Error(`The mechanism has no text in ${language}.`);
  return renderText(compendium, text, pageLanguage, noCache);
}
const figureOf = (of: Content, language: Language, pageLanguage = language) => {
  const [found] = elements(readHtml(html(of, language, pageLanguage)), 'figure');
  if (!found) throw new Error('There is no figure.');
  return found;
};
const creditOf = (...page: Parameters<typeof figureOf>) => elements(figureOf(...page), 'p', 'credit')[0];
const withFigure = (written: string) => content.change(`${MECHANISM}/en.mdx`, figure(), written);

describe('a figure', () => {
  test('shows its image in its own size, loaded when it comes into view, with words for those who do not see it', () => {
    const [image] = elements(figureOf(content, 'en'), 'img');
    expect(image?.properties).toEqual({
      src: expect.stringMatching(/^\/assets\/images\/request-steps\.[0-9a-f]{12}\.png$/) as string,
      width: 120,
      height: 64,
      alt: 'Three boxes in a row, joined by arrows',
      loading: 'lazy',
      decoding: 'async',
    });
  });

  test('has another address when it is another picture', () => {
    const addressIn = (of: Content) => elements(figureOf(of, 'en'), 'img')[0]?.properties['src'];
    const other = contentWithImage(imageFacts({ height: 65 }), png(120, 65));
    expect(addressIn(other)).not.toBe(addressIn(content));
    expect(addressIn(content)).toBe(addressIn(contentWithImage()));
  });

  test('has a caption in the language of its text, and origin and licence in that of the reader', () => {
    const captionOf = (...page: Parameters<typeof figureOf>) => elements(figureOf(...page), 'p').map(wordsOf);
    expect(captionOf(content, 'en')).toEqual(['The way of a request.', 'Made for this compendium · CC BY 4.0']);
    expect(captionOf(content, 'es')).toEqual(['El camino de una solicitud.', 'Elaborada para este compendio · CC BY 4.0']);
    expect(captionOf(content, 'en', 'fr')).toEqual(['The way of a request.', 'Réalisée pour ce recueil · CC BY 4.0']);
    expect(creditOf(content, 'en', 'fr')?.properties['lang']).toBe('fr');
    expect(creditOf(content, 'en')?.properties).not.toHaveProperty('lang');
  });

  test('cites the source of its image under it, after the sources of its caption', () => {
    const credit = creditOf(published, 'en');
    expect(credit && wordsOf(credit)).toBe('From an official publication · Public domain1');
    const cited = published
      .change(`${MECHANISM}/en.mdx`, 'The way of a request.', 'The way, as counted. <Cite source="office-figures-2024" />')
      .change(`${MECHANISM}/es.mdx`, 'El camino de una solicitud.', 'El camino, según la cuenta. <Cite source="office-figures-2024" />');
    const marks = elements(figureOf(cited, 'en'), 'sup').flatMap((mark) => elements(mark, 'a'));
    const page = readHtml(html(cited, 'en'));
    const all = elements(page, 'sup').flatMap((mark) => elements(mark, 'a'));
    expect(marks.map(wordsOf)).toEqual(['2', '1']);
    expect(all.map(({ properties }) => properties['id'])).toEqual(all.map((_, index) => `cite-${index + 1}`));
    // The mark under the image leads to the source that the image names.
    const text = cited.compendium().entries.find(({ id }) => id === 'M-001')?.texts.en;
    const order = text?.citations.map(({ id }) => id) ?? [];
    expect(marks.map((mark) => order[all.findIndex(({ properties }) => properties['id'] === mark.properties['id'])])).toEqual([
      'office-figures-2024',
      'nassau-text',
    ]);
  });

  test('is valid HTML by the rules of the site', async () => {
    const page = `<!DOCTYPE html><html lang="en"><head><title>Title</title></head><body>${html(published, 'en', 'fr')}</body></html>`;
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('brings nothing but its words into the page', () => {
    const [image] = elements(figureOf(withFigure(figure('Words.', '&quot; onerror=&quot;alert(1) now')), 'en'), 'img');
    expect(image?.properties['alt']).toBe('" onerror="alert(1) now');
    expect(image?.properties).not.toHaveProperty('onError');
  });
});

describe('a figure is refused', () => {
  const refused = (written: string) =>
    withFigure(written)
      .findings()
      .filter(({ file }) => file === `${MECHANISM}/en.mdx`)
      .map(({ rule, message }) => `${rule}: ${message}`);
  const ALT = 'component-attribute: "alt" of <Figure> does not hold what it should.';

  test.each([
    ['empty words', ''],
    ['blank words', '   '],
    ['one word', 'Boxes'],
    ['the name of the file', 'request-steps.png'],
    ['the name of a file with spaces', 'my request steps.JPG'],
    ['more than a reader can listen to', 'word '.repeat(61)],
  ])('with %s for those who do not see it', (_, alt) => {
    expect(refused(figure('Words.', alt))).toContain(ALT);
  });
  test('without words for those who do not see it', () => {
    expect(refused('\n\n<Figure image="request-steps">\n\nWords.\n\n</Figure>\n\n')).toContain(
      'component-attribute: <Figure> lacks "alt".',
    );
  });
  test('without a caption', () => {
    expect(refused('\n\n<Figure image="request-steps" alt="Three boxes in a row" />\n\n')).toContain('component-place: <Figure> is empty.');
  });
  test('with an address, a style or a program', () => {
    for (const attribute of ['src="https://example.org/a.png"', 'style="x"', 'onload="x"', 'width={1}'])
      expect(refused(figure().replace('alt=', `${attribute} alt=`)).join()).toContain('component-attribute: <Figure> has no attribute');
    expect(refused(figure().replace('request-steps', '../request-steps')).join()).toContain('"image" of <Figure> does not hold');
  });
});
