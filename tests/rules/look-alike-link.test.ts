import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { goodContent, MECHANISM, STATE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const TEXT = `${MECHANISM}/en.mdx`;
const SOURCE = 'content/sources/nassau-text.yaml';
/** An @ may also be part of a mail address, and a number is not in the translation: other rules speak of that. */
const ofLinks = (findings: Finding[]) => findings.filter(({ rule }) => rule !== 'email-address' && rule !== 'translation-figures');
const withText = (words: string) => ofLinks(content.change(TEXT, 'The Convention itself.', words).findings());
const withAddress = (address: string) => content.change(SOURCE, 'https://example.org/nassau', address).findings();

describe('look-alike-link accepts', () => {
  test.each([
    '[the treaty](https://www.example.org/a?b=c@d#e)',
    '[example.org](https://www.example.org/)',
    '[example.org](https://treaties.example.org/a)',
    '[www.example.org/a](http://www.example.org/a)',
    'See https://www.example.org/a, or www.example.org.',
    '[Res. 2456, art. 7.2 (see p. 3)](https://example.org/)',
    '[Convención](https://example.org/wiki/Convención)',
  ])('%s', (words) => {
    expect(withText(words)).toEqual([]);
  });
});

describe('look-alike-link refuses', () => {
  const told = (line: number, column: number, message: string, mend: string, file = TEXT) => [
    error('look-alike-link', file, line, column, message, mend),
  ];
  test('a true name before an @', () => {
    expect(withText('See [the list](https://oas.org@evil.example/list).')).toEqual(
      told(
        17,
        5,
        'The address "https://oas.org@evil.example/list" has an @ before the name of the site: it does not lead where it seems to.',
        'Take out what stands between // and @, and open the address to see where it leads.',
      ),
    );
  });
  test('a letter of another alphabet', () => {
    expect(withText('See [the list](https://о\u0430s.org/list).')).toEqual(
      told(
        17,
        5,
        'The name of the site in "https://о\u0430s.org/list" has other letters than a to z, and may look like another.',
        'Write the name in the letters a to z, digits and hyphens, as the institution publishes it.',
      ),
    );
  });
  test('the number of a machine', () => {
    expect(withText('See [the list](http://203.0.113.7/list).')).toEqual(
      told(
        17,
        5,
        'The address "http://203.0.113.7/list" gives the number of a machine in place of the name of a site.',
        'Write the name of the site, such as www.oas.org.',
      ),
    );
  });
  test('a port, in a source', () => {
    expect(withAddress('https://example.org:8080/nassau')).toEqual(
      told(
        6,
        6,
        'The address "https://example.org:8080/nassau" has a colon and a number after the name of the site.',
        'Write the address as the institution publishes it, without the number.',
        SOURCE,
      ),
    );
  });
  test('a name that is no site', () => {
    expect(withAddress('https://localhost/nassau')).toEqual(
      told(
        6,
        6,
        'The address "https://localhost/nassau" does not name a site.',
        'Write its whole name, such as https://www.oas.org.',
        SOURCE,
      ),
    );
  });
  test('words that name another site', () => {
    expect(withText('See [https://www.oas.org/list](https://evil.example/list).')).toEqual(
      told(
        17,
        5,
        'The words of the link name oas.org, and it leads to evil.example.',
        'Write words that say what the page is, or the address to which the link leads.',
      ),
    );
  });
  test.each([
    '[oas.org](https://oas.org.evil.example/)',
    '[**www.oas.org**](https://evil.example/)',
    '[see https://oas.org here](https://evil.example/)',
    '[о\u0430s.org](https://evil.example/)',
    '[the list](https://evil.example/ "https://oas.org/list")',
    '[the list](https://xn--s-7sbb.org/)',
    '[the list](https://o%61s.org/)',
    '[the list](https://oas.org\uff0fevil.example/)',
    '[the list](http://0x7f.1/)',
    '[the list](http://2130706433/)',
    '[the list](https://[::1]/)',
    '[the list](https://oas.org./)',
    'See https://user:word@example.org/ there.',
    'So it says. <Cite source="nassau-text" at="https://oas.org@evil.example" />',
  ])('%s', (words) => {
    expect(withText(words).map(({ rule, line }) => [rule, line])).toEqual([['look-alike-link', 17]]);
  });
  test('the website of an authority', () => {
    const facts = `${STATE}/entry.yaml`;
    const found = ofLinks(content.change(facts, 'role: mla', 'website: "https://gob.ar@evil.example", role: mla').findings());
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([['look-alike-link', facts]]);
  });
});
