import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { readContent } from '../../../src/compendium/files.ts';
import { checkDraft } from '../../../src/contribution/draft-check.ts';
import { draftToFiles } from '../../../src/contribution/draft-files.ts';
import { previewDraft } from '../../../src/contribution/draft-preview.ts';
import { draftZip } from '../../../src/contribution/draft-zip.ts';
import { emptyDraft, emptyResult, emptySource, parseDraft, serialiseDraft, type Draft } from '../../../src/contribution/draft.ts';
import { formContext, type FormContext } from '../../../src/contribution/form-context.ts';
import { knownContent } from '../../../src/contribution/known-content.ts';
import { Content } from '../../fixtures/content.ts';
import { completeDraft, DAY } from '../../fixtures/draft.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

let real: Content;
let context: FormContext;
let before: Finding[];

beforeAll(() => {
  real = new Content(readContent(ROOT));
  before = real.findings();
  context = formContext(real.compendium(), 'es', real.text('content/ids.csv'), []);
}, 60_000);

/** What the form says beside its fields. */
const said = (draft: Draft) => checkDraft(draft, context, knownContent(context));
/** What `npm run check` says of the folder of the draft, laid over the real content. */
const checked = (draft: Draft): Finding[] => new Content([...real.files, ...draftToFiles(draft, context)]).findings();
const changed = (change: (draft: Draft) => void): Draft => {
  const draft = completeDraft();
  change(draft);
  return draft;
};

describe('a draft file', () => {
  test('gives back every word of the draft', () => {
    const draft = changed((one) => {
      one.sections['problem'] = '  <Cite {x} "quoted" \\ \u2028 ¿niñas?\n\n\n';
      one.results.push({ ...emptyResult(), figure: 'unas mil' });
      one.sources.push(emptySource('pt', DAY));
    });
    expect(parseDraft(serialiseDraft(draft))).toEqual({ draft });
  });

  test('that is damaged is refused with the reason, and never half read', () => {
    const whole = serialiseDraft(completeDraft());
    const file = JSON.parse(whole) as { format: string; version: number; draft: Record<string, unknown> };
    expect(parseDraft(whole.slice(0, 400))).toEqual({ problem: 'notReadable', field: '' });
    expect(parseDraft('{"name":"package"}')).toEqual({ problem: 'otherFile', field: '' });
    expect(parseDraft('null')).toEqual({ problem: 'otherFile', field: '' });
    expect(parseDraft(JSON.stringify({ ...file, version: 2 }))).toEqual({ problem: 'laterVersion', field: '' });
    expect(parseDraft(JSON.stringify({ ...file, draft: { ...file.draft, title: 7 } }))).toEqual({ problem: 'damaged', field: 'title' });
    expect(parseDraft(JSON.stringify({ ...file, draft: { ...file.draft, results: [{ figure: 3 }] } }))).toEqual({
      problem: 'damaged',
      field: 'results.0.figure',
    });
    expect(parseDraft(JSON.stringify({ ...file, draft: { ...file.draft, extra: 'words' } }))).toMatchObject({ problem: 'damaged' });
  });
});

describe('the folder of a draft', () => {
  test('adds nothing to what the check says of the real content', () => {
    expect(checked(completeDraft())).toEqual(before);
    expect(said(completeDraft())).toEqual([]);
  });

  test('does so for a programme in each language', () => {
    for (const language of LANGUAGES) {
      const draft = changed((one) => Object.assign(one, { kind: 'programmes', language }));
      expect(checked(draft)).toEqual(before);
      expect(draftToFiles(draft, context).has(`content/programmes/costa-rica-liaison-desk/${language}.mdx`)).toBe(true);
    }
  });

  test('has the next free id, in entry.yaml and at the end of the list of ids', () => {
    const ids = real.text('content/ids.csv').trimEnd().split('\n');
    const last =
      ids
        .filter((line) => line.startsWith('P-'))
        .at(-1)
        ?.slice(2, 5) ?? '';
    const id = `P-${String(Number(last) + 1).padStart(3, '0')}`;
    const files = draftToFiles(completeDraft(), context);
    expect(files.get('content/practices/costa-rica-liaison-desk/entry.yaml')).toMatch(new RegExp(`^id: ${id}\n`));
    expect(files.get('content/ids.csv')?.trimEnd().split('\n')).toEqual([...ids, `${id},practices,costa-rica-liaison-desk`]);
  });

  test('says the facts as they were typed', () => {
    const compendium = new Content([...real.files, ...draftToFiles(completeDraft(), context)]).compendium();
    const entry = compendium.entries.find(({ slug }) => slug === 'costa-rica-liaison-desk');
    expect(entry?.facts).toMatchObject({
      states: ['CRI'],
      period: { from: 2019 },
      recommendations: ['11', '15'],
      results: [
        { figure: 412, to: 2024, reporter: 'official' },
        { figure: 7.5, unit: 'percent', from: 2019, to: 2024 },
      ],
      sources: ['cr-example-office-annual-report-2024', 'us-tip-report-2019-argentina'],
    });
    expect(Object.values(entry?.texts.es?.labels ?? {})).toEqual([
      'solicitudes de asistencia enviadas',
      'solicitudes devueltas por defectos',
    ]);
    expect(compendium.sources.find(({ id }) => id.startsWith('cr-example'))?.title).toBe('Informe anual 2024: "mesa de enlace"');
  });

  test('is in the zip as it is, beside a text that says what to do', () => {
    const files = draftToFiles(completeDraft(), context);
    const unpacked = Object.fromEntries(
      Object.entries(unzipSync(draftZip(files, 'léame'))).map(([file, bytes]) => [file, strFromU8(bytes)]),
    );
    expect(unpacked).toEqual({ ...Object.fromEntries(files), 'READ-ME.txt': 'léame' });
  });
});

describe('what the form says beside a field', () => {
  const planted: [what: string, field: string, change: (draft: Draft) => void][] = [
    ['braces', 'sections.needs', (one) => (one.sections['needs'] += ' {x}')],
    ['an unknown component', 'sections.risks', (one) => (one.sections['risks'] += ' <Quote />')],
    ['a tag that is not closed', 'sections.method', (one) => (one.sections['method'] = '<Note kind="tip">\n\nx')],
    ['a heading of the author', 'sections.transfer', (one) => (one.sections['transfer'] += '\n\n## Otra')],
    ['a picture', 'sections.action', (one) => (one.sections['action'] += ' ![x](https://example.org/x.png)')],
    ['a source that is not there', 'sections.problem', (one) => (one.sections['problem'] += ' <Cite source="no-such-source" />')],
    ['a term that is not there', 'sections.problem', (one) => (one.sections['problem'] += ' <Term id="no-such-term">x</Term>')],
    ['a figure in words', 'results.0.figure', (one) => Object.assign(one.results[0] ?? {}, { figure: 'unas 400' })],
    ['a unit that is none', 'results.1.unit', (one) => Object.assign(one.results[1] ?? {}, { unit: 'por ciento' })],
    ['a year far away', 'periodFrom', (one) => (one.periodFrom = '19')],
    ['a year in words', 'results.0.to', (one) => Object.assign(one.results[0] ?? {}, { to: 'ayer' })],
    [
      'a source beside a figure that is not there',
      'results.0.source',
      (one) => Object.assign(one.results[0] ?? {}, { source: 'no-such-source' }),
    ],
    ['a word to avoid', 'sections.results', (one) => (one.sections['results'] += ' Se rescató a mujeres y hombres.')],
    ['a section that cites nothing', 'sections.method', (one) => (one.sections['method'] = 'Revisa cada solicitud antes de enviarla.')],
    ['a figure without a year', 'results.0.words', (one) => Object.assign(one.results[0] ?? {}, { to: '' })],
    ['a grade that no figure carries', 'evidence', (one) => (one.evidence = 'evaluated')],
    ['a State that is none', 'states', (one) => (one.states = ['XXX'])],
    ['a theme that is none', 'themes', (one) => (one.themes = ['weather'])],
    ['a level that is none', 'level', (one) => (one.level = 'galactic')],
    ['a date that is none', 'sources.0.issued', (one) => Object.assign(one.sources[0] ?? {}, { issued: '2025-13' })],
    ['an address that is none', 'sources.0.url', (one) => Object.assign(one.sources[0] ?? {}, { url: 'www.example.org' })],
    ['a source type that is none', 'sources.0.type', (one) => Object.assign(one.sources[0] ?? {}, { type: 'rumour' })],
    ['a folder name with accents', 'slug', (one) => (one.slug = 'Fiscalía')],
  ];

  test.each(planted)('%s: the words of the check, at the field', (_what, field, change) => {
    const draft = changed(change);
    const found = said(draft);
    expect(found.map((finding) => finding.field)).toEqual(found.map(() => field));
    expect(found.length).toBeGreaterThan(0);
    const files = draftToFiles(draft, context);
    const told = checked(draft).filter(({ file }) => files.has(file) && file !== 'content/ids.csv');
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ message }) => message)).toEqual(expect.arrayContaining(found.map(({ message }) => message)));
  });

  test('is in the language of the page, whatever that of the text', () => {
    const page = { ...context, language: 'pt' } satisfies FormContext;
    const draft = changed((one) => {
      one.sections['needs'] += ' {x}';
      one.summary += ' Escriba a ana.perez@example.org.';
      Object.assign(one.results[0] ?? {}, { figure: 'unas 400' });
    });
    const found = checkDraft(draft, page, knownContent(page));
    expect(found.map(({ field, message }) => [field, message])).toEqual(
      expect.arrayContaining([
        ['sections.needs', 'O texto entre { e } é lido como código de programa.'],
        ['results.0.figure', 'results, item 1, figure deve ser um número.'],
      ]),
    );
    expect(found.find(({ field }) => field === 'summary')?.message).toMatch(/endereço de e-mail/);
  });

  test('tells of characters that cannot be seen and of addresses that seem others', () => {
    const draft = changed((one) => {
      one.sections['needs'] += ' a\u202eb';
      Object.assign(one.sources[0] ?? {}, { url: 'https://oas.org@evil.example/a' });
      one.title += '\u200b';
    });
    const found = said(draft);
    expect(found.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'sections.needs', 'sources.0.url']));
    expect(found.find(({ field }) => field === 'title')?.message).toBe('Aquí hay un carácter U+200B (espacio de ancho cero) que no se ve.');
  });

  test('names the line of the text', () => {
    const [finding] = said(changed((one) => (one.sections['needs'] = 'Una línea.\n\nOtra con {x}.')));
    expect(finding).toMatchObject({ field: 'sections.needs', line: 3 });
  });

  test('an e-mail and a telephone are told wherever they stand', () => {
    const found = said(
      changed((one) => {
        one.summary += ' Escriba a ana.perez@example.org.';
        one.sections['safeguards'] += ' Teléfono +506 8888 7777.';
      }),
    );
    expect(found.map(({ field }) => field).sort()).toEqual(['sections.safeguards', 'summary']);
    expect(found.map(({ message }) => message).join()).not.toMatch(/ana\.perez|8888 7777/);
  });

  test('each empty field that is needed is told once', () => {
    const found = said(
      changed((one) =>
        Object.assign(one, { ...emptyDraft('practices', 'es', DAY), sources: [emptySource('es', DAY)], results: [emptyResult()] }),
      ),
    );
    const empty = found.filter((finding) => finding.empty).map(({ field }) => field);
    expect(new Set(empty).size).toBe(empty.length);
    expect(empty).toEqual([
      ...['title', 'summary', 'states', 'level', 'themes', 'exploitation', 'groups', 'evidence', 'outcome'],
      ...[
        'sources.0.title',
        'sources.0.type',
        'sources.0.read',
        'results.0.words',
        'results.0.figure',
        'results.0.reporter',
        'results.0.source',
      ],
      ...['problem', 'action', 'method', 'results', 'evidence', 'needs', 'transfer', 'risks', 'safeguards'].map((id) => `sections.${id}`),
    ]);
  });

  test('a name that is taken, or a source that nothing cites', () => {
    expect(said(changed((one) => (one.slug = 'argentina-protex'))).map(({ field }) => field)).toContain('slug');
    const cited = changed((one) =>
      one.sources.push({ ...emptySource('es', DAY), title: 'Otro', id: 'otro', type: 'report', read: 'whole' }),
    );
    expect(said(cited)).toMatchObject([{ field: 'sources.1.id', message: 'Esta fuente no se cita todavía.' }]);
    const taken = changed((one) =>
      one.sources.push({ ...emptySource('es', DAY), title: 'Otro', id: 'us-tip-report-2019-argentina', type: 'report', read: 'whole' }),
    );
    expect(said(taken).map(({ field }) => field)).toEqual(['sources.1.id']);
  });
});

describe('the preview', () => {
  test('is the text as the site renders it, with its sources numbered', () => {
    const { html = '', sources } = previewDraft(completeDraft(), context);
    expect(html).toContain('<h2 id="section-1">El problema</h2>');
    expect(html).toContain('<a href="/es/terms/central-authority/" class="term"');
    expect(html).toContain('href="#source-2"');
    expect(sources.map(({ id }) => id)).toEqual(['cr-example-office-annual-report-2024', 'us-tip-report-2019-argentina']);
  });

  test('waits while the text holds what the guard refuses', () => {
    expect(
      previewDraft(
        changed((one) => (one.sections['needs'] = '<script>alert(1)</script>')),
        context,
      ).html,
    ).toBeUndefined();
    expect(
      previewDraft(
        changed((one) => (one.sections['needs'] = '{x}')),
        context,
      ).html,
    ).toBeUndefined();
  });
});
