import { expect, test } from 'vitest';
import { reportText } from '../../../src/compendium/report.ts';
import { goodContent, GUIDE, MECHANISM } from '../../fixtures/content.ts';

test('a report names place, rule, fault and mend, file by file', () => {
  const findings = goodContent()
    .change(`${MECHANISM}/entry.yaml`, 'family: mutual-assistance', 'family: mutual-asistance')
    .change(`${MECHANISM}/entry.yaml`, '[11,', '[52,')
    .change(`${GUIDE}/en.mdx`, 'Prosecutors.', 'Prosecutors <10.')
    .findings();
  expect(reportText(findings)).toBe(`content/guides/witness-abroad/en.mdx
  content/guides/witness-abroad/en.mdx:8:14 mdx-syntax The sign < before a number is read as the beginning of a tag.
      → Write "less than 10".

content/mechanisms/hear-witness-nassau/entry.yaml
  content/mechanisms/hear-witness-nassau/entry.yaml:5:9 unknown-value "mutual-asistance" is not in the vocabulary of this field.
      → Choose a value of content/taxonomy/families.yaml. Did you mean "mutual-assistance"?
  content/mechanisms/hear-witness-nassau/entry.yaml:13:19 dangling-relation There is no recommendation "52".
      → Write a number from 1 to 51, or op-1 to op-9.`);
});
