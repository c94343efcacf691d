import { element } from '../dom.ts';
import type { ClientStrings } from '../strings.ts';
import type { Counts, Fragment } from './pagefind.ts';

/** Text in which Pagefind has marked the hits with <mark>: rebuilt as nodes, so that nothing else becomes markup. */
function marked(html: string): Node[] {
  return html.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const hit = /^<mark>(.*)<\/mark>$/.exec(part);
    const text = unescape((hit?.[1] ?? part).replace(/<[^>]+>/g, ''));
    return hit ? element('mark', {}, text) : document.createTextNode(text);
  });
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const unescape = (text: string): string => text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** One result: title, id (and kind, where no heading says it), summary or excerpt, and the headings that hold the words. */
export function resultView(fragment: Fragment, language: string, kind?: string): HTMLElement {
  const { meta, sub_results } = fragment;
  const sections = sub_results.filter(({ url, title }) => url.includes('#') && title).slice(0, 3);
  const view = element(
    'div',
    { class: 'result', lang: language },
    element('a', { href: fragment.url }, meta['title'] ?? fragment.url),
    ' ',
  );
  view.append(element('span', { class: 'entry-id' }, [kind, meta['id']].filter(Boolean).join(' · ')));
  view.append(element('p', {}, ...(fragment.excerpt.includes('<mark>') ? marked(fragment.excerpt) : [meta['summary'] ?? ''])));
  if (sections.length > 0) {
    view.append(element('p', { class: 'result-sections' }, ...sections.map(({ url, title }) => element('a', { href: url }, `§ ${title}`))));
  }
  return view;
}

const BEST = 3;

/** The best results first, whatever their kind; the others under their kind. Results of one kind stay together. */
export function rankedViews(fragments: readonly Fragment[], language: string, words: ClientStrings): HTMLElement[] {
  const kinds = new Set(fragments.map(({ meta }) => meta['kind']));
  if (kinds.size < 2) return groupViews(fragments, language);
  const best = fragments.slice(0, BEST).map((fragment) => resultView(fragment, language, fragment.meta['kind']));
  const heading = element('h2', { lang: language }, words.bestMatches);
  return [element('section', { class: 'result-group' }, heading, ...best), ...groupViews(fragments.slice(BEST), language)];
}

/** Results under the kind they belong to; kinds in the order of their best result. */
export function groupViews(fragments: readonly Fragment[], language: string): HTMLElement[] {
  const groups = new Map<string, Fragment[]>();
  for (const fragment of fragments) {
    const kind = fragment.meta['kind'] ?? '';
    groups.set(kind, [...(groups.get(kind) ?? []), fragment]);
  }
  return [...groups].map(([kind, members]) =>
    element(
      'section',
      { class: 'result-group' },
      element('h2', { lang: language }, kind),
      ...members.map((member) => resultView(member, language)),
    ),
  );
}

const FACETS = ['kind', 'state', 'family', 'measure', 'theme', 'evidence'] as const;

/** Checkboxes with counts for every facet that the results have; `chosen` is changed and `onChange` called. */
export function facetsView(
  counts: Counts,
  chosen: Map<string, Set<string>>,
  words: ClientStrings,
  onChange: () => void,
): HTMLElement | undefined {
  const fieldsets = FACETS.flatMap((facet) => {
    const values = Object.entries(counts[facet] ?? {}).filter(([value, count]) => count > 0 || chosen.get(facet)?.has(value));
    if (values.length < 2 && !chosen.has(facet)) return [];
    const boxes = values.slice(0, 12).map(([value, count]) => {
      const box = element('input', { type: 'checkbox', name: facet, value });
      box.checked = chosen.get(facet)?.has(value) ?? false;
      box.addEventListener('change', () => {
        const set = chosen.get(facet) ?? new Set<string>();
        if (box.checked) set.add(value);
        else set.delete(value);
        if (set.size > 0) chosen.set(facet, set);
        else chosen.delete(facet);
        onChange();
      });
      return element('label', {}, box, value, element('span', { class: 'count' }, String(count)));
    });
    return [element('fieldset', {}, element('legend', {}, words[facet]), ...boxes)];
  });
  return fieldsets.length > 0 ? element('div', { class: 'search-facets' }, ...fieldsets) : undefined;
}
