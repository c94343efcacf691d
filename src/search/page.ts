import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import type { SearchRecord } from './record.ts';

/** A record as the small page that Pagefind reads: weights, filters and headings, nothing of the design. */
export function searchPage(record: SearchRecord): string {
  const element = (tagName: string, properties: Element['properties'], children: (ElementContent | string)[]): Element => ({
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  });
  const meta = (name: string, value: string): Element => element('span', { dataPagefindMeta: `${name}[data-value]`, dataValue: value }, []);
  const body = element('body', { dataPagefindBody: '' }, [
    element('h1', { dataPagefindWeight: '10' }, [record.title]),
    element('p', { dataPagefindWeight: '8' }, [record.aliases.join(' · ')]),
    element('p', { dataPagefindWeight: '4' }, [record.summary]),
    meta('title', record.title),
    meta('summary', record.summary),
    meta('kind', record.kind),
    meta('id', record.id),
    meta('aliases', record.aliases.join(' · ')),
    meta('names', record.names.join(' · ')),
    ...Object.entries(record.filters).flatMap(([name, values]) =>
      values.map((value) => element('span', { dataPagefindFilter: `${name}[data-value]`, dataValue: value }, [])),
    ),
    element('span', { dataPagefindSort: 'order[data-value]', dataValue: String(record.order).padStart(2, '0') }, []),
    ...record.sections.flatMap((section) => [
      ...(section.heading ? [element('h2', { id: section.id }, [section.heading])] : []),
      element('p', {}, [section.text]),
    ]),
  ]);
  return toHtml(element('html', { lang: record.language }, [element('head', {}, [element('title', {}, [record.title])]), body]));
}
