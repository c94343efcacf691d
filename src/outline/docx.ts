import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Language } from '../model/language.ts';
import type { OutlineNames } from './data.ts';
import type { OutlineDocument } from './document.ts';
import type { Run } from './fill.ts';

/** What the document says of itself. */
export interface DocumentFacts {
  /** YYYY-MM-DD: the only date in the file. */
  date: string;
  /** Of the edition from which it was made. */
  edition: string;
  /** Id of the mechanism; empty without one. */
  mechanism: string;
  endonyms: Record<Language, string>;
  names: Record<Language, Pick<OutlineNames, 'site' | 'title' | 'mark'>>;
}

/** As word processors name the languages, for their spelling check. */
const TAGS: Record<Language, string> = { en: 'en-US', es: 'es-ES', pt: 'pt-BR', fr: 'fr-FR' };

/** A4 upright, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };

/**
 * The bytes of the .docx: a table with one column a language, one row a paragraph, so that clauses stay side by side.
 * The same outline and facts give the same bytes; no person is named in its properties.
 */
export async function writeDocx({ languages, clauses }: OutlineDocument, facts: DocumentFacts): Promise<Uint8Array<ArrayBuffer>> {
  const width = Math.floor((PAGE.width - 2 * PAGE.margin) / languages.length);
  const row = (cell: (language: Language) => Paragraph[], header = false): TableRow =>
    new TableRow({
      ...(header && { tableHeader: true }),
      children: languages.map(
        (language) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 110, right: 110 },
            borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
            children: cell(language),
          }),
      ),
    });
  const rows = [
    row((language) => [new Paragraph({ children: [textRun(facts.endonyms[language], language, { bold: true })] })], true),
    row((language) => [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(facts.names[language].title, language)] })]),
    ...clauses
      .filter(({ included }) => included)
      .flatMap(({ title, paragraphs }, index) => [
        row((language) => [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            keepNext: true,
            children: [textRun(`${index + 1}. ${title[language]}`, language)],
          }),
        ]),
        ...paragraphs.map((words) => row((language) => linesOf(words[language] ?? [], language))),
      ]),
  ];
  const [first = 'en'] = languages;
  const document = new Document({
    title: facts.names[first].title,
    creator: facts.names[first].site,
    lastModifiedBy: facts.names[first].site,
    styles: {
      default: {
        document: { run: { font: 'Liberation Serif', size: 20, language: { value: TAGS[first] } } },
        heading1: { run: { size: 26, bold: true, color: '000000' }, paragraph: { spacing: { before: 60, after: 60 } } },
        heading2: { run: { size: 21, bold: true, color: '000000' }, paragraph: { spacing: { before: 40, after: 20 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: footer(languages, facts) },
        children: [
          new Table({
            width: { size: width * languages.length, type: WidthType.DXA },
            columnWidths: languages.map(() => width),
            layout: TableLayoutType.FIXED,
            rows,
          }),
        ],
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document)), facts);
}

function footer(languages: readonly Language[], { names, edition, mechanism }: DocumentFacts): Footer {
  const lines = languages.map((language, index) => {
    const said = [names[language].site, edition, mechanism, names[language].mark].filter(Boolean).join(' · ');
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [textRun(index === 0 ? said : names[language].mark, language, { size: 16 })],
    });
  });
  const pages = new TextRun({ size: 16, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [...lines, new Paragraph({ alignment: AlignmentType.CENTER, children: [pages] })] });
}

/** A paragraph of the document; each line that the drafter typed is a paragraph of its own. */
function linesOf(runs: readonly Run[], language: Language): Paragraph[] {
  const lines: TextRun[][] = [[]];
  for (const { text, as } of runs) {
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push(textRun(line, language, as === 'blank' ? { highlight: 'yellow' } : {}));
    }
  }
  return lines.map((children) => new Paragraph({ children, spacing: { after: 60 } }));
}

const textRun = (text: string, language: Language, looks: { bold?: boolean; size?: number; highlight?: 'yellow' } = {}): TextRun =>
  new TextRun({ text: printable(text), language: { value: TAGS[language] }, ...looks });

/** XML has no place for control characters or halves of characters. */
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();

/** The same file with the chosen date in place of the clock's. */
function withoutClock(bytes: Uint8Array, { date }: DocumentFacts): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const core = 'docProps/core.xml';
  const stamped = strFromU8(files[core] ?? new Uint8Array()).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${date}T00:00:00Z`);
  // Programs that look at the first file only find out by it what the archive is.
  const types = '[Content_Types].xml';
  const entries = Object.entries({ [types]: files[types], ...files, [core]: strToU8(stamped) }).map(
    ([name, content]) => [name, [content, { mtime: `${date}T12:00:00` }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
