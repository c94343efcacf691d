import { previewDraft, type PreviewSource } from '../../contribution/draft-preview.ts';
import { formatFigure } from '../../i18n/format.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Vocabulary } from '../../model/fields.ts';
import { element } from '../dom.ts';
import { fill } from '../fill.ts';
import type { Form } from './form.ts';
import { reporterLabels } from './reporters.ts';
import { safeNodes } from './safe-html.ts';

const PREFIX = 'preview-';

/** The future page of the draft, in the order of the site. */
export function preview(form: Form): HTMLElement {
  const { draft, context } = form;
  const { labels, words } = context;
  const { html, sources } = previewDraft(draft, context);
  const set = (text: string): string => typeset(text, draft.language);
  const body = html === undefined ? [element('p', { class: 'notice' }, words.previewWaits)] : safeNodes(html, PREFIX);
  return element(
    'article',
    { class: 'entry' },
    element('p', { class: 'kicker' }, `${labels[draft.kind]} · ${context.nextIds[draft.kind]}`),
    element('h2', { class: 'preview-title', lang: draft.language }, set(draft.title.trim() || '…')),
    element('p', { class: 'lead', lang: draft.language }, set(draft.summary)),
    element('section', { class: 'panel' }, element('h3', {}, labels.facts), facts(form)),
    ...figures(form, sources),
    element('div', { class: 'prose', lang: draft.language }, ...body),
    ...sourceList(form, sources),
  );
}

function facts({ draft, context }: Form): HTMLElement {
  const { labels, language, taxonomy, entries } = context;
  const labelsOf = (vocabulary: Vocabulary, ids: readonly string[]): string[] =>
    ids.filter(Boolean).map((id) => taxonomy[vocabulary]?.find((value) => value.id === id)?.label[language] ?? id);
  const { periodFrom, periodTo } = draft;
  const period =
    periodFrom && !periodTo ? fill(labels.periodSince, { from: periodFrom }) : [periodFrom, periodTo].filter(Boolean).join('–');
  const rows: [string, string[]][] = [
    [labels.evidence, labelsOf('evidence', [draft.evidence])],
    [labels.region, labelsOf('networks', draft.regions)],
    [labels.level, labelsOf('levels', [draft.level])],
    [labels.period, [period].filter(Boolean)],
    [labels.state, draft.states.map((code) => entries.find(({ kind, id }) => kind === 'states' && id === code)?.title ?? code)],
    [labels.theme, labelsOf('themes', draft.themes)],
    [labels.outcome, labelsOf('outcomes', [draft.outcome])],
    [labels.exploitation, labelsOf('exploitation', draft.exploitation)],
    [labels.group, labelsOf('groups', draft.groups)],
  ];
  const shown = rows.filter(([, values]) => values.length > 0);
  return element(
    'dl',
    { class: 'fact-list' },
    ...shown.map(([term, values]) => element('div', {}, element('dt', {}, term), element('dd', {}, values.join(', ')))),
  );
}

function figures({ draft, context }: Form, sources: readonly PreviewSource[]): HTMLElement[] {
  if (draft.results.length === 0) return [];
  const { labels } = context;
  const rows = draft.results.map(({ words, figure, unit, from, to, reporter, source }) => {
    const cited = sources.findIndex(({ id }) => id === source.trim()) + 1;
    const years = [from, to].filter(Boolean).join('–') || labels.notKnown;
    const published = Object.entries(reporterLabels(context)).find(([id]) => id === reporter)?.[1];
    const origin = published ? `${years} · ${fill(labels.colon, { label: labels.reportedBy })}${published}` : years;
    const mark =
      cited > 0 ? [' ', element('sup', { class: 'cite' }, element('a', { href: `#${PREFIX}source-${cited}` }, String(cited)))] : [];
    const number = element('td', { class: 'number' }, written(figure, unit, context.language));
    return element('tr', {}, number, element('td', {}, words, ' ', element('span', { class: 'figure-origin' }, origin, ...mark)));
  });
  const head = element(
    'thead',
    {},
    element('tr', {}, element('th', { scope: 'col' }, labels.figure), element('th', { scope: 'col' }, labels.whatCounted)),
  );
  const table = element('table', {}, head, element('tbody', {}, ...rows));
  return [
    element(
      'section',
      { class: 'figures' },
      element('h3', {}, labels.resultsTable),
      element('div', { class: 'scroller', tabindex: '0' }, table),
    ),
  ];
}

/** A figure as the page writes it; what is not yet a figure, or not yet a currency, as it was typed. */
function written(figure: string, unit: string, language: Form['context']['language']): string {
  const isWhole = figure.trim() !== '' && Number.isFinite(Number(figure)) && /^([a-z]{3}|percent|)$/.test(unit.trim());
  return isWhole ? formatFigure(Number(figure), unit.trim() || undefined, language) : `${figure} ${unit}`.trim();
}

function sourceList({ context }: Form, sources: readonly PreviewSource[]): HTMLElement[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ id, title, author, issued }, index) =>
    element(
      'li',
      { id: `${PREFIX}source-${index + 1}` },
      element('cite', {}, title || id),
      ' ',
      element('span', { class: 'byline' }, [author, issued].filter(Boolean).join(', ')),
    ),
  );
  return [element('section', { class: 'sources' }, element('h3', {}, context.labels.sources), element('ol', {}, ...items))];
}
