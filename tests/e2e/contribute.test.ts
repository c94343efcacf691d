import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { source as axe, type AxeResults, type RunOptions } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Draft } from '../../src/contribution/draft.ts';
import { FORM_WORDS } from '../../src/contribution/form-words.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { completeDraft } from '../fixtures/draft.ts';
import { test } from './open.ts';

const ADDRESS = '/es/contribute/';
const WORDS = FORM_WORDS.es;
const { buttons } = WORDS;

/** A page with the form ready to be written in. */
async function ready(page: Page): Promise<Page> {
  await page.locator('#f-title').waitFor();
  return page;
}

const press = (page: Page, name: string, nth = 0): Promise<void> => page.getByRole('button', { name, exact: true }).nth(nth).click();

/** What stands beside a field. */
const beside = (page: Page, name: string) => page.locator(`#f-${name}-findings`);

/** Goes on with the Tab key until an element has the focus; one that the key does not come to is an error. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not come to ${id}.`);
}

async function tabToButton(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not come to "${name}".`);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `f-${name}`);
  const before = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  if (before === text) return;
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `f-${name}`);
  for (let steps = 0; steps < 20; steps++) {
    if ((await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow key does not come to ${value} in ${name}.`);
}

async function tick(page: Page, name: string, values: readonly string[]): Promise<void> {
  for (const id of await page
    .locator(`#f-${name} input`)
    .evaluateAll((boxes, wanted) => boxes.filter((box) => wanted.includes((box as HTMLInputElement).value)).map((box) => box.id), values)) {
    await tabTo(page, id);
    await page.keyboard.press('Space');
  }
}

/** Writes a whole draft from the first field to the last, with the keyboard alone. */
async function write(page: Page, draft: Draft): Promise<void> {
  await page.getByRole('button', { name: buttons.open }).focus();
  await type(page, 'title', draft.title);
  await type(page, 'slug', draft.slug);
  await type(page, 'summary', draft.summary);
  await type(page, 'aliases', draft.aliases);
  await tick(page, 'states', draft.states);
  await choose(page, 'level', draft.level);
  await tick(page, 'themes', draft.themes);
  await tick(page, 'stages', draft.stages);
  await tick(page, 'exploitation', draft.exploitation);
  await tick(page, 'groups', draft.groups);
  await type(page, 'periodFrom', draft.periodFrom);
  await choose(page, 'evidence', draft.evidence);
  await choose(page, 'outcome', draft.outcome);
  await tabToButton(page, WORDS.chosen.replace('{n}', '0'));
  await page.keyboard.press('Enter');
  await tick(page, 'recommendations', draft.recommendations);
  for (const [index, source] of draft.sources.entries()) {
    await tabToButton(page, WORDS.source.add);
    await page.keyboard.press('Enter');
    const at = (name: string): string => `sources-${index}-${name}`;
    await type(page, at('title'), source.title);
    await type(page, at('id'), source.id);
    await choose(page, at('type'), source.type);
    await type(page, at('author'), source.author);
    await type(page, at('url'), source.url);
    await type(page, at('issued'), source.issued);
    await choose(page, at('read'), source.read);
  }
  for (const [index, result] of draft.results.entries()) {
    await tabToButton(page, WORDS.result.add);
    await page.keyboard.press('Enter');
    const at = (name: string): string => `results-${index}-${name}`;
    await type(page, at('words'), result.words);
    await type(page, at('figure'), result.figure);
    await type(page, at('unit'), result.unit);
    await type(page, at('to'), result.to);
    await type(page, at('from'), result.from);
    await choose(page, at('reporter'), result.reporter);
    await type(page, at('source'), result.source);
  }
  for (const [id, text] of Object.entries(draft.sections)) await type(page, `sections-${id}`, text);
}

async function received(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = (await Promise.all([page.waitForEvent('download'), act()])) as [Download, unknown];
  const stream = await download.createReadStream();
  return { name: download.suggestedFilename(), bytes: Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)) };
}

const fileOf = (draft: Draft): string => JSON.stringify({ format: 'compendium-draft', version: 1, draft });

const openFile = (page: Page, text: string, name = 'borrador.json'): Promise<void> =>
  page.locator('#draft-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test(
  'a practice written with the keyboard alone becomes a folder that the check accepts, and nothing leaves the browser',
  { timeout: 180_000 },
  async ({ open }) => {
    const requests: string[] = [];
    const page = await ready(await open(ADDRESS));
    page.on('request', (request) => requests.push(request.url()));
    await write(page, completeDraft());
    await page.getByText(WORDS.status.ready).waitFor();
    const { name, bytes } = await received(page, async () => {
      await tabToButton(page, buttons.download);
      await page.keyboard.press('Enter');
    });
    expect(name).toBe('costa-rica-liaison-desk.zip');
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);

    const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([file, content]) => [file, strFromU8(content)]));
    expect(Object.keys(files).sort()).toEqual([
      'READ-ME.txt',
      'content/ids.csv',
      'content/practices/costa-rica-liaison-desk/entry.yaml',
      'content/practices/costa-rica-liaison-desk/es.mdx',
      'content/sources/cr-example-office-annual-report-2024.yaml',
    ]);
    expect(files['READ-ME.txt']).toContain(files['content/ids.csv']?.trimEnd().split('\n').at(-1));
    expect(check(files)).toEqual([]);
  },
);

/** What `npm run check -- --json` says of files laid over a copy of the content, as far as it speaks of them. */
function check(files: Record<string, string>): unknown[] {
  const root = mkdtempSync(path.join(tmpdir(), 'compendium-'));
  try {
    for (const part of ['content', 'src', 'package-lock.json']) cpSync(part, path.join(root, part), { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    const written = Object.keys(files).filter((file) => file.startsWith('content/'));
    const output = execFileSync(process.execPath, [path.resolve('scripts/check.ts'), '--json', ...written], {
      cwd: root,
      encoding: 'utf8',
    });
    return JSON.parse(output) as unknown[];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('a mistake is told beside its field while one writes, and the words go when it is mended', async ({ open }) => {
  const page = await ready(await open(ADDRESS));
  await openFile(page, fileOf(completeDraft()));
  await page.getByText(WORDS.status.ready).waitFor();
  const plant = async (name: string, words: string): Promise<void> => {
    await page.locator(`#f-${name}`).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
  };
  await plant('sections-needs', ' <Quote />');
  await beside(page, 'sections-needs').getByText('<Quote>').waitFor();
  await plant('sections-risks', '\n\nUna {x} línea.');
  await beside(page, 'sections-risks').getByText(/\{/).waitFor();
  expect(await beside(page, 'sections-risks').textContent()).toContain('Línea 3:');
  await plant('summary', ' Escriba a ana.perez@example.org.');
  await beside(page, 'summary')
    .getByText(/correo electrónico/)
    .waitFor();
  expect(await page.locator('#f-summary').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#f-summary').getAttribute('aria-describedby')).toContain('f-summary-findings');
  expect(await page.locator('[role=status]').textContent()).toMatch(/correo electrónico/);
  expect(await beside(page, 'title').textContent()).toBe('');
  await page.getByText(WORDS.status.left.replace('{n}', '3')).waitFor();

  await press(page, buttons.download);
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^f-(summary|sections-needs|sections-risks)$/);
  await page.locator('#f-summary').fill(completeDraft().summary);
  await page.locator('#f-sections-needs').fill(completeDraft().sections['needs'] ?? '');
  await page.locator('#f-sections-risks').fill(completeDraft().sections['risks'] ?? '');
  await page.getByText(WORDS.status.ready).waitFor();
  expect((await page.locator('.field-findings').allTextContents()).join('')).toBe('');
});

test('an empty form accuses nobody; asked for the folder it says all that is missing, each with a way to it', async ({ open }) => {
  const page = await ready(await open(ADDRESS));
  expect((await page.locator('.field-findings').allTextContents()).join('')).toBe('');
  await press(page, buttons.download);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-title');
  expect(await page.locator('.field-findings:not(:empty)').count()).toBe(18);
  await page.getByText(WORDS.remaining, { exact: true }).click();
  await page.locator('.left-list').getByRole('link', { name: 'El problema' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-sections-problem');
});

test('a saved draft gives back the form as it was; a damaged one changes nothing and says so', async ({ open }) => {
  const page = await ready(await open(ADDRESS));
  const draft = completeDraft();
  await openFile(page, fileOf(draft));
  await page.locator('#f-sections-needs').fill('A medias: <Cite sour');
  const saved = await received(page, () => press(page, buttons.save));
  expect(saved.name).toBe('costa-rica-liaison-desk.draft.json');
  await page.reload();
  await ready(page);
  expect(await page.locator('#f-title').inputValue()).toBe('');
  await openFile(page, saved.bytes.toString('utf8'));
  await page.getByText(WORDS.status.opened.replace('{file}', 'borrador.json')).waitFor();
  expect(await page.locator('#f-sections-needs').inputValue()).toBe('A medias: <Cite sour');
  expect(await page.locator('#f-sources-0-title').inputValue()).toBe(draft.sources[0]?.title);
  expect(await page.locator('#f-results-1-figure').inputValue()).toBe('7.5');
  expect(await page.getByLabel('Costa Rica', { exact: true }).isChecked()).toBe(true);

  await page.locator('#f-title').fill('Un título nuevo');
  await openFile(page, saved.bytes.toString('utf8').slice(0, 300), 'roto.json');
  await page.getByText(WORDS.problems.notReadable.replace('{file}', 'roto.json')).waitFor();
  expect(await page.locator('#f-title').inputValue()).toBe('Un título nuevo');
  expect(await page.locator('#f-sections-needs').inputValue()).toBe('A medias: <Cite sour');

  page.once('dialog', (dialog) => void dialog.dismiss());
  await press(page, buttons.clear);
  expect(await page.locator('#f-title').inputValue()).toBe('Un título nuevo');
  page.once('dialog', (dialog) => void dialog.accept());
  await press(page, buttons.clear);
  expect(await page.locator('#f-title').inputValue()).toBe('');
});

test('the button puts a citation where the cursor is, and the preview shows the page to come', async ({ open }) => {
  const page = await ready(await open(ADDRESS));
  await openFile(page, fileOf(completeDraft()));
  await page.locator('#f-sections-needs').fill('Personal con idiomas.');
  await page.locator('#cite-needs-source').fill('us-tip-report-2019-argentina');
  await page.locator('#cite-needs-at').fill('párr. "4"');
  await page.getByRole('group', { name: 'Insertar cita: Qué requiere' }).getByRole('button').click();
  expect(await page.locator('#f-sections-needs').inputValue()).toBe(
    'Personal con idiomas. <Cite source="us-tip-report-2019-argentina" at="párr. &quot;4&quot;" />',
  );
  await press(page, buttons.preview);
  const shown = page.getByRole('region', { name: WORDS.previewTitle });
  await shown.getByRole('heading', { name: completeDraft().title }).waitFor();
  expect(await shown.getByRole('heading', { name: 'Qué requiere' }).count()).toBe(1);
  expect(await shown.locator('.fact-list').textContent()).toContain('Costa Rica');
  expect(await shown.locator('.figures').textContent()).toMatch(/7,5.*2019–2024 · Comunicado por: estadística oficial/);
  expect(await shown.locator('.sources li').count()).toBe(2);
  await page.locator('#f-sections-needs').fill('<img src="x" onerror="alert(1)" />');
  await shown.getByText(WORDS.previewWaits).waitFor();
  expect(await shown.locator('img').count()).toBe(0);
});

test('without scripts the page says so and keeps the other ways', async ({ open }) => {
  const page = await open(ADDRESS, { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain(WORDS.needsScripts);
  expect(await page.getByRole('heading', { name: 'Cómo enviarla' }).count()).toBe(1);
});

const LOOKS: [name: string, options: BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['a phone of 360 pixels', { viewport: { width: 360, height: 740 } }],
];

for (const [look, options] of LOOKS) {
  test(`whoever cannot see or use a mouse is not kept out: ${look}`, async ({ open }) => {
    const page = await ready(await open(ADDRESS, options));
    const draft = completeDraft();
    await openFile(page, fileOf({ ...draft, title: '', sections: { ...draft.sections, needs: '{x}' } }));
    await press(page, buttons.download);
    await press(page, buttons.preview);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

test('each language has its form', async ({ open }) => {
  for (const language of LANGUAGES) {
    const page = await ready(await open(`/${language}/contribute/`));
    expect(await page.getByLabel(FORM_WORDS[language].fields.title, { exact: true }).count()).toBe(1);
    expect(await page.locator('#f-language').inputValue()).toBe(language);
  }
});
