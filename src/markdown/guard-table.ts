import type { Paragraph, Root, Table, TableRow, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../model/finding.ts';
import { brokenTable } from '../rules/broken-table.ts';
import { placeInText } from './text-place.ts';

/** Tables whose rows differ in width, and paragraphs that were meant as a table. */
export function tableFindings(tree: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'table') findings.push(...rowFindings(node, file));
    if (node.type === 'paragraph') findings.push(...paragraphFindings(node, file));
  });
  return findings;
}

function rowFindings({ children: [first, ...rows] }: Table, file: string): Finding[] {
  const head = first?.children.length ?? 0;
  return rows.flatMap((row) => {
    const cells = row.children.length;
    if (cells === head) return [];
    const code = cells > head ? 'row-long' : isProse(row) ? 'no-blank-line' : 'row-short';
    return [brokenTable.finding(code, file, row.position?.start, { cells, head })];
  });
}

/** Whether a row has no | at all: its only cell then begins and ends with its words. */
function isProse({ children: [cell, ...more] }: TableRow): boolean {
  const words = cell?.children;
  return (
    more.length === 0 &&
    words?.[0]?.position?.start.offset === cell?.position?.start.offset &&
    words?.at(-1)?.position?.end.offset === cell?.position?.end.offset
  );
}

function paragraphFindings(paragraph: Paragraph, file: string): Finding[] {
  for (const [index, node] of paragraph.children.entries()) {
    if (node.type !== 'text') continue;
    const bar = lineWithBar(node, index === 0 || paragraph.children[index - 1]?.type === 'break');
    if (bar >= 0) return [brokenTable.finding('not-a-table', file, placeInText(node, bar))];
  }
  const findings: Finding[] = [];
  visit(paragraph, 'text', (node) => {
    const tab = node.value.indexOf('\t');
    if (tab >= 0 && findings.length === 0) findings.push(brokenTable.finding('tabs', file, placeInText(node, tab)));
  });
  return findings;
}

/** Where in a text a line begins with |; -1 where none does. */
const lineWithBar = ({ value }: Text, beginsLine: boolean): number =>
  beginsLine && value.startsWith('|') ? 0 : value.indexOf('\n|') + 1 || -1;
