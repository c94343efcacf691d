import { describe, expect, test } from 'vitest';
import { type Content, goodContent, GUIDE, MECHANISM, PROGRAMME } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
/** The content with an entry retired. */
const retired = (folder: string, successor = ''): Content =>
  content.change(`${folder}/entry.yaml`, 'status: compiled', `status: retired\nretired: { date: 2026-11-21, key: merged }${successor}`);

describe('link-alive accepts', () => {
  test('a link between two entries that hold, and one to a web page', () => {
    expect(
      content
        .change(`${PROGRAMME}/en.mdx`, 'The language.', 'The [language](https://example.org/en/languages/), as in <Entry id="P-001" />.')
        .findings(),
    ).toEqual([]);
  });
  test('a retired entry that speaks of another', () => {
    expect(retired(MECHANISM).findings()).toEqual([]);
  });
  test('an address that has the form of ours, and no such entry', () => {
    expect(content.change(`${PROGRAMME}/en.mdx`, 'The language.', 'The [rules](https://example.org/en/guides/other/).').findings()).toEqual(
      [],
    );
  });
});

describe('link-alive refuses', () => {
  test('a mention of a retired entry, in each text', () => {
    expect(retired(GUIDE).findings()).toEqual([
      error(
        'link-alive',
        `${MECHANISM}/en.mdx`,
        36,
        27,
        'The entry "G-001" is retired.',
        'Say it without this link, or link to an entry that holds.',
      ),
      error(
        'link-alive',
        `${MECHANISM}/es.mdx`,
        37,
        32,
        'La ficha «G-001» está retirada.',
        'Dígalo sin este enlace, o enlace una ficha vigente.',
      ),
    ]);
  });
  test('a mention of an entry that another replaces', () => {
    const [english, spanish] = retired(GUIDE, '\nsuccessor: M-001').findings();
    expect(english).toEqual(
      error(
        'link-alive',
        `${MECHANISM}/en.mdx`,
        36,
        27,
        'The entry "G-001" is retired; "M-001" replaces it.',
        'Link to the entry that replaces it: <Entry id="M-001" />.',
      ),
    );
    expect(spanish).toMatchObject({
      message: 'La ficha «G-001» está retirada; la sustituye «M-001».',
      mend: 'Enlace la ficha que la sustituye: <Entry id="M-001" />.',
    });
  });
  test('a term that is retired', () => {
    expect(retired('content/terms/letter-rogatory').findings()).toContainEqual(
      error(
        'link-alive',
        `${MECHANISM}/en.mdx`,
        13,
        35,
        'The entry "letter-rogatory" is retired.',
        'Say it without this link, or link to an entry that holds.',
      ),
    );
  });
  test.each([
    ['https://compendium.example.org/en/guides/witness-abroad/', '<Entry id="G-001" />'],
    ['https://compendium.example.org/base/es/guides/witness-abroad', '<Entry id="G-001" />'],
    ['https://compendium.example.org/id/G-001/', '<Entry id="G-001" />'],
    ['https://compendium.example.org/en/terms/central-authority/#use', '<Term id="central-authority" />'],
  ])('the address of a page of this site: %s', (url, component) => {
    expect(content.change(`${PROGRAMME}/en.mdx`, 'The language.', `The [guide](${url}).`).findings()).toEqual([
      error(
        'link-alive',
        `${PROGRAMME}/en.mdx`,
        32,
        13,
        `The link "${url}" leads to a page of this site by its address.`,
        `Write ${component}: it holds when the page moves, and without a network.`,
      ),
    ]);
  });
});
