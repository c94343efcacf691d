import type { Run } from '../../outline/fill.ts';
import { element } from '../dom.ts';
import type { Desk } from './desk.ts';

/** The document as it stands: the columns side by side, paragraph by paragraph. It is also what is printed. */
export function previewView(desk: Desk, edition: string): HTMLElement[] {
  const { languages, clauses } = desk.outline;
  const { names } = desk.library;
  const row = (tag: 'h3' | 'h4' | 'p', what: (language: (typeof languages)[number]) => (Node | string)[]): HTMLElement =>
    element('div', { class: 'pair' }, ...languages.map((language) => element(tag, { lang: language }, ...what(language))));
  const included = clauses.filter((clause) => clause.included);
  return [
    row('h3', (language) => [names[language].title]),
    ...included.flatMap(({ title, paragraphs }, index) => [
      row('h4', (language) => [`${index + 1}. ${title[language]}`]),
      ...paragraphs.map((words) => row('p', (language) => (words[language] ?? []).map(runView))),
    ]),
    row('p', (language) => [
      element('small', {}, [names[language].site, edition, desk.mechanismId, names[language].mark].filter(Boolean).join(' · ')),
    ]),
  ];
}

const runView = ({ text, as }: Run): Node | string => (as === 'blank' ? element('mark', {}, text) : text);
