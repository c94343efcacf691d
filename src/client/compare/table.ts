import type { ComparedFact, ComparedRow, Comparison, ComparisonString } from '../../channels/comparison.ts';
import { element } from '../dom.ts';

type Say = (key: ComparisonString, blanks?: Record<string, string>) => string;

/**
 * The comparison of States as a table with a part for each field, and the list of the sources that it cites. On a phone the cells of a
 * line stand below its head; the roles keep it a table for who hears it.
 */
export function comparisonTable(data: Comparison, states: readonly string[], say: Say): HTMLElement[] {
  const cited: string[] = [];
  const heads = states.map((code) => {
    const { title, href, lang } = data.states[code]!;
    return element('th', { scope: 'col', role: 'columnheader' }, element('a', { href, ...(lang && { lang }) }, title));
  });
  const parts = data.fields.map(({ label, rows }) => {
    const some = rows.filter(({ id }) => states.some((code) => data.states[code]?.facts[id]));
    const none = rows.filter((row) => !some.includes(row));
    const group = element('th', { scope: 'rowgroup', role: 'rowheader', colspan: String(states.length + 1) }, element('span', {}, label));
    const lines = some.map((row) => line(rowHead(row), ...states.map((code) => cell(data, code, row.id, cited, say))));
    const body = element('tbody', { role: 'rowgroup' }, element('tr', { class: 'field', role: 'row' }, group), ...lines);
    if (none.length > 0) body.append(unknownLine(none, states.length, say));
    return body;
  });
  const corner = element('th', { scope: 'col', role: 'columnheader', class: 'corner' }, say('compareField'));
  const head = element('thead', { role: 'rowgroup' }, line(corner, ...heads));
  const caption = element('caption', { class: 'hidden' }, say('compareTable'));
  const table = element('table', { class: `compare-table of-${states.length}`, role: 'table' }, caption, head, ...parts);
  const scroller = element('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': say('compareTable') }, table);
  return cited.length === 0 ? [scroller] : [scroller, sourceList(data, cited, say)];
}

const line = (...cells: HTMLElement[]): HTMLElement => element('tr', { role: 'row' }, ...cells);

function rowHead({ label, href, lang }: ComparedRow): HTMLElement {
  const words = href === undefined ? label : element('a', { href }, label);
  return element('th', { scope: 'row', role: 'rowheader', ...(lang && { lang }) }, words);
}

function cell(data: Comparison, code: string, row: string, cited: string[], say: Say): HTMLElement {
  const facts = data.states[code]?.facts[row] ?? [];
  const made = element('td', { role: 'cell', 'data-state': code });
  if (facts.length === 0) made.append(element('span', { class: 'not-known' }, say('notKnown')));
  else if (facts.length === 1) made.append(...factParts(data, facts[0]!, cited, say));
  else made.append(element('ul', {}, ...facts.map((fact) => element('li', {}, ...factParts(data, fact, cited, say)))));
  return made;
}

function factParts(data: Comparison, fact: ComparedFact, cited: string[], say: Say): (Node | string)[] {
  const { words, lang, href, detail, asOf, source, unconfirmed } = fact;
  const attributes: Record<string, string> = lang ? { lang } : {};
  const parts: (Node | string)[] = [href === undefined ? element('span', attributes, words) : element('a', { href, ...attributes }, words)];
  if (source !== undefined && data.sources[source]) {
    if (!cited.includes(source)) cited.push(source);
    const number = String(cited.indexOf(source) + 1);
    const { title } = data.sources[source];
    const mark = element('a', { href: `#source-${number}`, title, 'aria-label': `${say('sourceNumber')} ${number}` }, number);
    parts.push(' ', element('sup', { class: 'cite' }, mark));
  }
  if (unconfirmed) parts.push(' ', element('span', { class: 'unconfirmed' }, say('unconfirmed')));
  if (detail !== undefined) parts.push(element('span', { class: 'translation' }, detail));
  if (asOf !== undefined) parts.push(' ', element('span', { class: 'as-of' }, asOf));
  return parts;
}

/** Lines on which nothing is known of any of the States would only make the table long. */
function unknownLine(rows: readonly ComparedRow[], columns: number, say: Say): HTMLElement {
  const names = rows.map(({ label }) => label).join('; ');
  return element(
    'tr',
    { class: 'none-known', role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, say('compareNothing')),
    element('td', { colspan: String(columns), role: 'cell' }, names),
  );
}

function sourceList(data: Comparison, cited: readonly string[], say: Say): HTMLElement {
  const items = cited.map((id, index) => {
    const { title = id, href = '' } = data.sources[id] ?? {};
    return element('li', { id: `source-${index + 1}` }, element('a', { href }, title));
  });
  return element(
    'section',
    { class: 'sources', 'aria-labelledby': 'sources' },
    element('h2', { id: 'sources' }, say('sources')),
    element('ol', {}, ...items),
  );
}
