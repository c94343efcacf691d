import { sourceName } from '../../contribution/draft-files.ts';
import { element } from '../dom.ts';
import type { Form } from './form.ts';

/** The list of all sources that can be cited: those of the draft first, then those of the edition. */
export const SUGGESTIONS = 'sources-to-cite';

export function suggestions(form: Form): HTMLElement {
  const known = form.context.sources.map(({ id, title }) => element('option', { value: id, label: `${title} (${id})` }));
  return element('datalist', { id: SUGGESTIONS }, ...ownOptions(form), ...known);
}

/** Follows the draft's own sources. */
export function showSuggestions(form: Form): void {
  const list = document.getElementById(SUGGESTIONS);
  for (const option of list?.querySelectorAll('[data-own]') ?? []) option.remove();
  list?.prepend(...ownOptions(form));
}

const ownOptions = ({ draft }: Form): HTMLElement[] =>
  draft.sources.map((source, index) => element('option', { value: sourceName(source, index), label: source.title, 'data-own': '' }));
