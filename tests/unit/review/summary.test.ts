import { describe, expect, test } from 'vitest';
import type { Exception } from '../../../src/checks/confidentiality/exceptions.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { revisionOf, type Revision } from '../../../src/review/revision.ts';
import { summaryText } from '../../../src/review/summary.ts';
import { type Content, goodContent, INSTRUMENT, MECHANISM, PRACTICE, PROGRAMME, STATE, TERM } from '../../fixtures/content.ts';

const content = goodContent();
const base = revisionOf(content.files);

/** What a reviewer reads about an edited content; `more` stands for what the check or the exceptions say of it. */
const summaryOf = (edited: Content, more: Partial<Revision> = {}): string => summaryText(base, { ...revisionOf(edited.files), ...more });

/** The lines of one section, without its heading. */
function sectionOf(summary: string, heading: string): string[] {
  const part = summary.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  return (part ?? '').split('\n').slice(1).filter(Boolean);
}

/** The pages of other entries that a change touches, without the line on the collections. */
const showing = (summary: string): string[] => sectionOf(summary, 'Pages that show them').slice(0, -1);

const planted = (rule: string, file: string): Finding =>
  ({ rule, severity: 'error', file, line: 1, column: 1, message: 'planted', mend: 'planted' }) as unknown as Finding;

describe('facts', () => {
  test('nothing but the form of a file changes: no entry is named', () => {
    const edited = content.write(
      `${PRACTICE}/entry.yaml`,
      content
        .text(`${PRACTICE}/entry.yaml`)
        .replace('states: [ARG]', 'states:\n  - ARG')
        .replace('period: { from: 2013 }', 'period:\n  from: 2013'),
    );
    expect(summaryOf(edited)).toBe(
      '# What this contribution changes\n\n0 new entries, 0 changed; 0 sources and 0 shared words new or changed.\n\n## Findings\n\n0 errors, 0 warnings: 0 new, 0 as before; 0 mended.\n',
    );
  });

  test('a figure, a list and a date change, each field by itself', () => {
    const edited = content
      .change(`${PRACTICE}/entry.yaml`, 'figure: 976', 'figure: 980')
      .change(
        `${PRACTICE}/entry.yaml`,
        'exploitation: [sexual, forced-labour]',
        'exploitation: [forced-labour, domestic-servitude, forced-begging]',
      )
      .change(`${PRACTICE}/entry.yaml`, 'period: { from: 2013 }', 'period: { from: 2013, to: 2024 }');
    expect(sectionOf(summaryOf(edited), 'Facts and words')).toEqual([
      '### P-001 · practices · `Una fiscalía especializada`',
      '- `exploitation`: added `domestic-servitude`, `forced-begging`, removed `sexual`',
      '- `period.to`: added `2024`',
      '- `results[convicted].figure`: `976` → `980`',
    ]);
  });

  test('a result put before the others is one result more, not a change of all', () => {
    const edited = content.change(
      `${PRACTICE}/entry.yaml`,
      'results:\n',
      'results:\n  - { key: opened, figure: 12, to: 2024, reporter: press, source: office-figures-2024 }\n',
    );
    expect(sectionOf(summaryOf(edited), 'Facts and words')).toContain(
      '- `results[opened]`: added `key opened, figure 12, to 2024, reporter press, source office-figures-2024`',
    );
    expect(summaryOf(edited)).not.toContain('results[convicted]');
  });

  test('party rows, State by State, whatever their order', () => {
    const rows =
      'TTO,ratification,2004-06-24,,,,nassau-text,2021,medium,,\nARG,accession,2006-12-12,2004-06-06,,,nassau-text,2021,medium,high,deposit-date\n';
    const heading = content.text(`${INSTRUMENT}/parties.csv`).split('\n')[0];
    const summary = summaryOf(content.write(`${INSTRUMENT}/parties.csv`, `${heading}\n${rows}`));
    expect(sectionOf(summary, 'Facts and words').slice(1)).toEqual([
      '- party ARG Argentina: `confidence` `high` → `medium`',
      '- party TTO Trinidad and Tobago: **not known → party**; new row `state TTO, action ratification, date 2004-06-24, source nassau-text, asOf 2021, confidence medium`',
    ]);
    expect(sectionOf(summary, 'Look first')).toEqual(['- nassau, TTO: not known → party']);
    expect(showing(summary)).toEqual(['- `/{en,es,pt,fr}/states/…/`: ARG, TTO']);
  });

  test('a row that is taken out leaves the State not known', () => {
    const edited = content.write(`${INSTRUMENT}/parties.csv`, `${content.text(`${INSTRUMENT}/parties.csv`).split('\n')[0]}\n`);
    expect(sectionOf(summaryOf(edited), 'Look first')).toEqual(['- nassau, ARG: party → not known']);
  });

  test('a source leads elsewhere, and a new one is cited by nothing', () => {
    const edited = content
      .change('content/sources/nassau-text.yaml', 'https://example.org/nassau', 'https://example.org/other')
      .write(
        'content/sources/un-new-report.yaml',
        'type: report\ntitle: A report\nlanguage: en\nconsulted: 2026-11-24\nform: live\nread: part\n',
      );
    const summary = summaryOf(edited);
    expect(sectionOf(summary, 'Sources').slice(0, 4)).toEqual([
      '- `nassau-text` changed; cited by M-001, nassau',
      '  - `url`: `https://example.org/nassau` → `https://example.org/other`',
      '- `un-new-report` **new**; cited by nothing',
      '  - `type`: `report`',
    ]);
    expect(sectionOf(summary, 'Look first')).toEqual([
      '- the source `nassau-text` leads to another address: does it still say what is cited?',
    ]);
  });

  test('a word of a vocabulary', () => {
    const file = 'content/taxonomy/themes.yaml';
    const word = /en: ([^,]+),/.exec(content.text(file))?.[1] ?? '';
    const id = /- id: (\S+)/.exec(content.text(file))?.[1] ?? '';
    const edited = content.write(file, content.text(file).replace(`en: ${word},`, 'en: Another word,'));
    expect(sectionOf(summaryOf(edited), 'Vocabularies and headings')).toEqual([
      `- \`taxonomy.themes[${id}].label.en\`: \`${word}\` → \`Another word\``,
    ]);
  });

  test('an entry with an error in its facts is not called gone; one that is taken out is', () => {
    const broken = summaryOf(content.change(`${PROGRAMME}/entry.yaml`, 'level: regional', 'levl: regional'));
    expect(sectionOf(broken, 'Not comparable until its errors are mended')).toEqual(['- `content/programmes/school-radio`']);
    expect(broken).not.toContain('no longer there');
    const gone = summaryOf(content.remove(PROGRAMME));
    expect(sectionOf(gone, 'Look first')).toEqual(['- E-001 is no longer there. An id never dies: it becomes `status: retired`']);
    expect(sectionOf(gone, 'Pages of these entries')).toEqual(['- `/{en,es,pt,fr}/programmes/school-radio/` no longer there']);
  });
});

describe('what only a person can decide stands first', () => {
  test('a status that somebody must have given, a better grade of evidence, more confidence', () => {
    const edited = content
      .change(`${MECHANISM}/entry.yaml`, 'status: compiled', 'status: confirmed\nreview: { by: Ministry of Justice, date: 2026-11-24 }')
      .change(`${PRACTICE}/entry.yaml`, 'evidence: official-statistics', 'evidence: evaluated')
      .change(`${STATE}/entry.yaml`, 'oas: { status: member, confidence: low }', 'oas: { status: member, confidence: high }');
    expect(sectionOf(summaryOf(edited), 'Look first')).toEqual([
      '- M-001 is now `confirmed`: has `Ministry of Justice` said so?',
      '- P-001: `evidence` rises to `evaluated`: does the source carry it?',
      '- ARG: `oas.confidence` rises to `high`: does the source carry it?',
    ]);
  });

  test('less confidence needs no question', () => {
    const edited = content.change(`${PRACTICE}/entry.yaml`, 'evidence: official-statistics', 'evidence: described');
    expect(summaryOf(edited)).not.toContain('Look first');
  });
});

describe('words', () => {
  test('a sentence, its figure and its citation; the other sections are not named', () => {
    const edited = content.change(
      `${PRACTICE}/es.mdx`,
      '976 personas condenadas. <Cite source="office-figures-2024" at="p. 3" />',
      '980 personas condenadas. <Cite source="office-figures-2024" at="p. 4" /> Véase [el sitio](https://example.org/new).',
    );
    expect(sectionOf(summaryOf(edited), 'Facts and words').slice(1)).toEqual([
      '**es.mdx** (the original)',
      '- section `Resultados`: 3 → 6 words; figures: added `980`, removed `976`; citations: added `office-figures-2024, p. 4`, removed `office-figures-2024, p. 3`',
      '  - no longer: `976 personas condenadas.`',
      '  - now: `980 personas condenadas.`',
      '  - now: `Véase el sitio.`',
      '- leads to a new address: `https://example.org/new`',
    ]);
  });

  test('line breaks inside a paragraph are no change of words', () => {
    const edited = content.change(`${PRACTICE}/es.mdx`, 'La cuenta es de la propia oficina.', 'La cuenta es\nde la propia oficina.');
    expect(sectionOf(summaryOf(edited), 'Facts and words').slice(1)).toEqual([
      '**es.mdx** (the original)',
      '- nothing but marks, links inside the site or the layout',
    ]);
  });
});

describe('translations', () => {
  test('fall behind when the original has a new date', () => {
    const edited = content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20', 'revised: 2026-11-24');
    expect(sectionOf(summaryOf(edited), 'Translations')).toEqual([
      '- M-001: **es** falls behind: it follows 2026-11-20, the original is now of 2026-11-24',
    ]);
  });

  test('are named when facts change and the date does not', () => {
    const edited = content.change(`${MECHANISM}/entry.yaml`, 'articles: ["3", "18"]', 'articles: ["3", "19"]');
    expect(sectionOf(summaryOf(edited), 'Translations')).toEqual([
      '- M-001: **es** will not be shown as behind: facts or original changed, and `revised` is still 2026-11-20',
    ]);
  });

  test('that change alone are to be compared with the original; those that catch up are not', () => {
    const alone = content.change(`${TERM}/fr.mdx`, 'title: ', 'title: L’autre ');
    expect(sectionOf(summaryOf(alone), 'Translations')).toEqual([
      '- letter-rogatory: **fr** changes, and the original (en) does not: do they still say the same?',
    ]);
    const behind = content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20', 'revised: 2026-11-24');
    const caughtUp = behind.change(`${MECHANISM}/es.mdx`, 'from: 2026-11-20', 'from: 2026-11-24');
    expect(summaryText(revisionOf(behind.files), revisionOf(caughtUp.files))).not.toContain('## Translations');
  });
});

describe('pages', () => {
  test('the body of a text touches its own page, in its language and where it stands in for a missing one', () => {
    const summary = summaryOf(content.change(`${MECHANISM}/en.mdx`, 'The questions to be put.', 'The questions to be asked.'));
    expect(sectionOf(summary, 'Pages of these entries')).toEqual(['- `/{en,pt,fr}/mechanisms/hear-witness-nassau/`']);
    expect(showing(summary)).toEqual([]);
  });

  test('a title is shown by what points at the entry and by what it points at', () => {
    const summary = summaryOf(content.change(`${MECHANISM}/es.mdx`, 'title: Tomar', 'title: Recibir'));
    expect(sectionOf(summary, 'Pages of these entries')).toEqual(['- `/es/mechanisms/hear-witness-nassau/`']);
    expect(showing(summary)).toEqual([
      '- `/es/guides/…/`: witness-abroad',
      '- `/es/instruments/…/`: nassau',
      '- `/es/states/…/`: ARG',
      '- `/es/recommendations/…/`: 11, op-1',
      '- `/es/terms/…/`: central-authority, letter-rogatory',
    ]);
  });

  test('a practice that leaves a State touches the page of that State as well', () => {
    const summary = summaryOf(content.change(`${PROGRAMME}/entry.yaml`, 'states: [ARG, TTO]', 'states: [TTO]'));
    expect(showing(summary)).toContain('- `/{en,es,pt,fr}/states/…/`: ARG, TTO');
  });

  test('a new address leaves the old one empty', () => {
    const moved = content
      .copy(PROGRAMME, 'content/programmes/radio')
      .remove(PROGRAMME)
      .change('content/ids.csv', 'programmes,school-radio', 'programmes,radio');
    const summary = summaryOf(moved);
    expect(sectionOf(summary, 'Facts and words')).toContain('- **moved**: `content/programmes/school-radio` → `content/programmes/radio`');
    expect(sectionOf(summary, 'Pages of these entries')).toEqual([
      '- `/{en,es,pt,fr}/programmes/radio/`',
      '- `/{en,es,pt,fr}/programmes/school-radio/` no longer there',
    ]);
  });
});

describe('findings', () => {
  const fault = content.change(`${PRACTICE}/entry.yaml`, 'states: [ARG]', 'states: [ARQ]');

  test('new ones are shown with place and mend', () => {
    const lines = sectionOf(summaryOf(fault), 'Findings');
    expect(lines[0]).toBe('1 error, 0 warnings: 1 new, 0 as before; 0 mended.');
    expect(lines.join('\n')).toContain(`${PRACTICE}/entry.yaml:7:10 unknown-state «ARQ» no es el código de un Estado del Hemisferio.`);
  });

  test('old ones are counted, on whatever line they stand now', () => {
    const moved = fault.write(`${PRACTICE}/entry.yaml`, `# A comment\n${fault.text(`${PRACTICE}/entry.yaml`)}`);
    expect(sectionOf(summaryText(revisionOf(fault.files), revisionOf(moved.files)), 'Findings')).toEqual([
      '1 error, 0 warnings: 0 new, 1 as before; 0 mended.',
    ]);
    expect(sectionOf(summaryText(revisionOf(fault.files), base), 'Findings')).toEqual([
      '0 errors, 0 warnings: 0 new, 0 as before; 1 mended.',
    ]);
  });
});

describe('confidentiality', () => {
  const exception: Exception = {
    file: `${PRACTICE}/es.mdx`,
    rule: 'initials-with-age-or-place',
    words: 'Q. W., de 14 años',
    reason: 'The court itself published these initials.',
    by: 'Editorial office',
    date: '2026-11-24',
    line: 1,
  };

  test('a declared exception is shown with rule, place, reason and author, and never with its words', () => {
    const edited = content.change(
      `${PRACTICE}/es.mdx`,
      'Los casos están dispersos.',
      'Los casos están dispersos. Q. W., de 14 años, declaró.',
    );
    const summary = summaryOf(edited, { exceptions: [exception] });
    expect(sectionOf(summary, 'Confidentiality: what is asked to pass')).toEqual([
      `- **new**: \`initials-with-age-or-place\` in \`${PRACTICE}/es.mdx\`, declared by \`Editorial office\` on 2026-11-24: \`The court itself published these initials.\``,
    ]);
    expect(sectionOf(summary, 'Look first')).toEqual([
      '- 1 declaration to let words pass that could identify somebody: see *Confidentiality*',
    ]);
    expect(summary).not.toContain('Q. W.');
  });

  test('an exception of before is still listed, and no longer asked about', () => {
    const summary = summaryText({ ...base, exceptions: [exception] }, { ...base, exceptions: [{ ...exception, line: 9 }] });
    expect(sectionOf(summary, 'Confidentiality: what is asked to pass')[0]).toMatch(/^- as before: /);
    expect(summary).not.toContain('## Look first');
  });

  test('exceptions and public contacts are read from their files', () => {
    const edited = content
      .write('content/confidentiality-exceptions.yaml', JSON.stringify([{ ...exception, line: undefined }]))
      .write('content/public-contacts.yaml', '- { value: "145", what: Línea 145, state: ARG, source: office-figures-2024 }\n');
    expect(sectionOf(summaryOf(edited), 'Confidentiality: what is asked to pass')[1]).toBe(
      '- **new public contact**: `Línea 145`, `ARG`, after `office-figures-2024`',
    );
    expect(sectionOf(summaryOf(edited), 'Look first')[0]).toBe(
      '- 2 declarations to let words pass that could identify somebody: see *Confidentiality*',
    );
  });

  test.each([
    ['a text', `${PRACTICE}/es.mdx`, 'title: Una fiscalía especializada', 'title: Caso de Zutana Prueba'],
    ['facts', `${STATE}/entry.yaml`, 'name: Ministerio de Relaciones Exteriores', 'name: Zutana Prueba'],
    ['a source', 'content/sources/nassau-text.yaml', 'author: Organization of American States', 'author: Zutana Prueba'],
  ])('the words of %s with a finding are not repeated, on their way in or out', (_what, file, before, after) => {
    const edited = content.change(file, before, after);
    const findings = [planted('email-address', file)];
    const harmed = { ...revisionOf(edited.files), findings };
    expect(summaryText(base, revisionOf(edited.files))).toContain('Zutana');
    for (const summary of [summaryText(base, harmed), summaryText(harmed, base)]) {
      expect(summary).not.toContain('Zutana');
      expect(summary).toContain('not repeated here, because the file has a confidentiality finding or exception');
    }
  });
});

describe('whatever is contributed', () => {
  test('cannot hide its direction: a text with such a sign is not repeated, and the sign is named', () => {
    const summary = summaryOf(content.change(`${PRACTICE}/es.mdx`, 'title: Una', 'title: \u202eUna'));
    expect(summary).toContain('U+202E');
    expect(summary).not.toContain('\u202e');
  });

  test('cannot notify or link in the summary', () => {
    const edited = content
      .change(`${PRACTICE}/es.mdx`, 'title: Una fiscalía especializada', 'title: "``@octocat`` ![x](https://example.org/x.png)"')
      .change(`${PROGRAMME}/entry.yaml`, 'id: E-001', 'id: "@octocat"');
    const summary = summaryOf(edited);
    const outsideOfCode = summary
      .split(/^```text$/m)
      .map((part) => part.replace(/(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, ''))
      .at(0);
    expect(summary).toContain('octocat');
    expect(outsideOfCode).not.toMatch(/octocat|\]\(/);
  });

  test('is cut before a comment is too long, with the way to all of it', () => {
    const many = Array.from(
      { length: 640 },
      (_, index) => `  - { key: result-${index}, figure: ${index}, reporter: press, source: office-figures-2024 }\n`,
    ).join('');
    const edited = content.change(`${PRACTICE}/entry.yaml`, 'results:\n', `results:\n${many}`);
    const summary = summaryOf(edited);
    expect(summary.length).toBeLessThan(65_536);
    expect(summary).toContain('npm run summary -- --whole');
    expect(summaryText(base, revisionOf(edited.files), { whole: true })).toContain('results[result-639]');
  });
});
