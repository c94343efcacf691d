import { element } from '../dom.ts';
import { areaField } from './controls.ts';
import type { Form } from './form.ts';
import { SUGGESTIONS } from './suggestions.ts';

/** One text for each section of the kind, in order, with its question and a way to cite. */
export function textStep(form: Form): HTMLElement[] {
  const { draft, context } = form;
  return context.sections[draft.kind].map(({ id, label, required }) => {
    const heading = label[draft.language];
    const [block, area] = areaField(
      form,
      {
        name: `sections.${id}`,
        label: required ? heading : `${heading} ${context.words.optional}`,
        hint: context.questions[draft.kind][id],
        get: () => form.draft.sections[id] ?? '',
        set: (value) => void (form.draft.sections[id] = value),
      },
      6,
    );
    block.append(citer(form, id, heading, area));
    return block;
  });
}

/** Two fields and a button that puts a citation where the cursor is. */
function citer({ context }: Form, section: string, heading: string, area: HTMLTextAreaElement): HTMLElement {
  const { cite, optional } = context.words;
  const line = (part: 'source' | 'at', words: string, attributes: Record<string, string>): [HTMLElement, HTMLInputElement] => {
    const input = element('input', { id: `cite-${section}-${part}`, type: 'text', autocomplete: 'off', ...attributes });
    return [element('div', {}, element('label', { for: input.id }, words), input), input];
  };
  const [sourceLine, source] = line('source', cite.source, { list: SUGGESTIONS, spellcheck: 'false' });
  const [atLine, at] = line('at', `${cite.at} ${optional}`, {});
  const button = element('button', { type: 'button', class: 'plain' }, cite.insert);
  button.addEventListener('click', () => {
    const tag = citation(source.value.trim(), at.value.trim());
    const { selectionEnd: end, value } = area;
    const gap = end > 0 && !/\s/.test(value.charAt(end - 1)) ? ' ' : '';
    area.setRangeText(gap + tag, end, end, 'end');
    at.value = '';
    area.focus();
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return element('div', { class: 'citer', role: 'group', 'aria-label': `${cite.insert}: ${heading}` }, sourceLine, atLine, button);
}

function citation(source: string, at: string): string {
  const written = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return at === '' ? `<Cite source="${written(source)}" />` : `<Cite source="${written(source)}" at="${written(at)}" />`;
}
