import type { OutlineFinding } from '../../outline/completeness.ts';
import { valueKey } from '../../outline/fill.ts';
import { findingWords } from '../../outline/say.ts';
import { element } from '../dom.ts';
import type { Desk } from './desk.ts';
import { controlId } from './fields.ts';

type InField = Extract<OutlineFinding, { code: 'required' | 'translation' | 'open' }>;

/** What is left: by field, with a way to it; what no treaty asks for; and what must be verified elsewhere. Gives the sentence that sums it up. */
export function checkView(desk: Desk, list: HTMLElement): string {
  const { findings } = desk.outline;
  const required = findings.filter(({ code }) => code === 'required');
  const { length } = required;
  const sum =
    length === 0
      ? desk.say('outlineAllRequired')
      : length === 1
        ? desk.say('outlineLeftOverOne')
        : desk.say('outlineLeftOver', { n: length });
  const words = (finding: OutlineFinding): string => findingWords(finding, desk.words, desk.library);
  const inFields = findings.filter((finding): finding is InField => finding.code === 'required' || finding.code === 'translation');
  const open = findings.filter((finding): finding is InField => finding.code === 'open');
  const others = findings.filter(({ code }) => code !== 'required' && code !== 'translation' && code !== 'open');
  list.replaceChildren(
    element(
      'ul',
      { class: 'left-list' },
      ...inFields.map((finding) =>
        finding.code === 'required'
          ? element('li', {}, wayTo(desk, finding, finding.field.label[desk.language]), `: ${words(finding)}`)
          : element('li', {}, wayTo(desk, finding, words(finding))),
      ),
    ),
    ...(open.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, desk.say('outlineOpen')),
            element('p', {}, desk.say('outlineOpenList', { fields: open.map(words).join(', ') })),
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          element('h3', {}, desk.say('outlineVerify')),
          element('ul', { class: 'verify-list' }, ...others.map((finding) => element('li', {}, words(finding)))),
        ]
      : []),
  );
  return sum;
}

function wayTo({ request }: Desk, finding: InField, label: string): HTMLElement {
  const [first = 'en'] = request.languages;
  const id = controlId(valueKey(finding.field, finding.code === 'translation' ? finding.lacks : first));
  const link = element('a', { href: `#${id}` }, label);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  });
  return link;
}
