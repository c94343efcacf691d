import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/outline/docx.ts';
import { EMPTY, FACTS, outlineOf } from '../../fixtures/outline.ts';
import { xmlFault } from '../../fixtures/xml.ts';

const ADDRESS = 'from=ARG&to=TTO&measure=hear-witness-video&mechanism=M-004&left=es&right=en';
const TYPED = {
  ...EMPTY,
  values: {
    'facts.es': 'La persona A fue captada.\nSegunda línea <w:b/> & "fin"\u0007\ud800',
    'facts.en': 'Person A was recruited.\nSecond line <w:b/> & "end"',
    'requesting-authority': 'Juzgado <i>Federal</i> & otros',
    date: '2026-11-20',
  },
};
const outline = outlineOf(ADDRESS, TYPED);
const bytes = await writeDocx(outline, FACTS);
const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const body = files['word/document.xml'] ?? '';

/** The text of the cells of each row. */
const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
  [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
    [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  ),
);

describe('the .docx', () => {
  test('is well-formed in every part, and names its types first', () => {
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
    expect(Object.entries(files).map(([name, text]) => [name, xmlFault(text)])).toEqual(Object.keys(files).map((name) => [name, '']));
    expect(xmlFault('<a><b></a>')).not.toBe('');
    expect(xmlFault('<a>x < y</a>')).not.toBe('');
  });

  test('has the clauses side by side, Spanish left and English right, in the same row', () => {
    expect(rows[0]).toEqual(['Español', 'English']);
    expect(rows).toContainEqual(['1. Partes y autoridades', '1. Parties and authorities']);
    expect(rows).toContainEqual(['Estado requerido: Trinidad y Tobago', 'Requested State: Trinidad and Tobago']);
    expect(rows.every((cells) => cells.length === 2)).toBe(true);
  });

  test('escapes what the drafter typed, and drops what XML cannot hold', () => {
    expect(rows).toContainEqual([
      'La persona A fue captada.Segunda línea &lt;w:b/&gt; &amp; &quot;fin&quot;\ufffd',
      'Person A was recruited.Second line &lt;w:b/&gt; &amp; &quot;end&quot;',
    ]);
    expect(body).toContain('Juzgado &lt;i&gt;Federal&lt;/i&gt; &amp; otros');
    expect(body).not.toContain('<i>');
  });

  test('sets the language of every run', () => {
    for (const [row] of body.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
      const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
      for (const [index, tag] of ['es-ES', 'en-US'].entries()) {
        const runs = [...(cells[index] ?? '').matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
        expect(runs.filter((run) => !run.includes(`<w:lang w:val="${tag}"`))).toEqual([]);
      }
    }
  });

  test('has headings, page numbers, and at the foot site, edition, mechanism and the mark in both languages', () => {
    const footer = files['word/footer1.xml'] ?? '';
    expect(body).toContain('w:val="Heading2"');
    expect(footer).toMatch(/PAGE/);
    expect(footer).toContain(
      'Compendio Hemisférico · 2026-11-23-example · M-004 · borrador: debe completarlo y verificarlo la autoridad competente',
    );
    expect(footer).toContain('draft – to be completed and verified by the competent authority');
  });

  test('names no person and no other date than the chosen one in its properties', () => {
    const core = files['docProps/core.xml'] ?? '';
    expect([...core.matchAll(/\d{4}-\d{2}-\d{2}T[^<]*/g)].map(([date]) => date)).toEqual(['2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z']);
    expect(/<dc:creator>([^<]*)/.exec(core)?.[1]).toBe('Compendio Hemisférico');
    expect(/<cp:lastModifiedBy>([^<]*)/.exec(core)?.[1]).toBe('Compendio Hemisférico');
  });

  test('is the same, byte for byte, whenever it is made', async () => {
    expect(Buffer.from(await writeDocx(outline, FACTS)).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(await writeDocx(outline, { ...FACTS, date: '2026-11-21' })).equals(Buffer.from(bytes))).toBe(false);
  });

  test('has one column where one language is enough', async () => {
    const single = strFromU8(
      unzipSync(await writeDocx(outlineOf(`${ADDRESS.replace('&right=en', '')}`), FACTS))['word/document.xml'] ?? new Uint8Array(),
    );
    expect([...single.matchAll(/<w:gridCol /g)].length).toBe(1);
    expect(single).not.toContain('en-US');
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;
const name = 'opens in LibreOffice, which reads both columns and what was typed';

test.skipIf(!office)(office ? name : `${name} (skipped: there is no soffice here; apt-get install libreoffice-writer)`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'outline-'));
  try {
    const file = path.join(folder, 'request.docx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', ['--headless', '--norestore', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 100_000,
    });
    const text = readFileSync(path.join(folder, 'request.txt'), 'utf8');
    expect(text).toContain('Estado requirente: Argentina');
    expect(text).toContain('Requesting State: Argentina');
    expect(text).toContain('Segunda línea <w:b/> & "fin"');
    expect(text).toContain('9. Audiencia por videoconferencia');
    expect(text).toContain('9. Hearing by videoconference');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
