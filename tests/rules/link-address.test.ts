import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('link-address accepts', () => {
  test('a link to a web page', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See [the treaty](https://example.org/a?b=c#d).').findings(),
    ).toEqual([]);
  });
});

describe('link-address refuses', () => {
  test('a program as an address', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See [the treaty](javascript:alert(1)).').findings()).toEqual([
      error(
        'link-address',
        `${MECHANISM}/en.mdx`,
        17,
        5,
        'The link "javascript:alert(1)" does not lead to a web page.',
        'Links start with https://; for an entry write <Entry id="M-001" />.',
      ),
    ]);
  });
  test('a program in odd letters', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See [the treaty](JaVaScRiPt:alert(1)).').findings()).toEqual([
      error(
        'link-address',
        `${MECHANISM}/en.mdx`,
        17,
        5,
        'The link "JaVaScRiPt:alert(1)" does not lead to a web page.',
        'Links start with https://; for an entry write <Entry id="M-001" />.',
      ),
    ]);
  });
  test('data as an address', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See [the treaty](data:text/html;base64,PHNjcmlwdD4=).').findings(),
    ).toEqual([
      error(
        'link-address',
        `${MECHANISM}/en.mdx`,
        17,
        5,
        'The link "data:text/html;base64,PHNjcmlwdD4=" does not lead to a web page.',
        'Links start with https://; for an entry write <Entry id="M-001" />.',
      ),
    ]);
  });
  test('an address within the site', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See [the treaty](/en/instruments/nassau/).').findings(),
    ).toEqual([
      error(
        'link-address',
        `${MECHANISM}/en.mdx`,
        17,
        5,
        'The link "/en/instruments/nassau/" does not lead to a web page.',
        'Links start with https://; for an entry write <Entry id="M-001" />.',
      ),
    ]);
  });
  test('an address without its beginning', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See [the treaty](//example.org/a).').findings()).toEqual([
      error(
        'link-address',
        `${MECHANISM}/en.mdx`,
        17,
        5,
        'The link "//example.org/a" does not lead to a web page.',
        'Links start with https://; for an entry write <Entry id="M-001" />.',
      ),
    ]);
  });
  test.each(['ana@example.org', '[Ana](mailto:ana@example.org)', '[Ana](MAILTO:ana@example.org)', '[Ana](ana@example.org)'])(
    'the mail address of a person, and no finding repeats it: %s',
    (address) => {
      const findings = content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', `Write to ${address} first.`).findings();
      expect(findings.filter(({ rule }) => rule === 'link-address')).toEqual([
        error(
          'link-address',
          `${MECHANISM}/en.mdx`,
          17,
          10,
          'The link "mailto:…" leads to an e-mail address, not to a web page.',
          'Take the address out; name the institution and link to its public website.',
        ),
      ]);
      expect(JSON.stringify(findings)).not.toContain('ana@');
    },
  );
});
