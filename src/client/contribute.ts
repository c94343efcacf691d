import '../contribution/without-eval.ts';
import { emptyDraft, type Draft } from '../contribution/draft.ts';
import type { FormContext } from '../contribution/form-context.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { factsStep } from './contribute/facts-step.ts';
import { openDraft, saveDraft, saveFolder } from './contribute/files.ts';
import { listFindings, reveal, showFindings } from './contribute/findings.ts';
import { fill } from './fill.ts';
import { Form, today } from './contribute/form.ts';
import { resultsStep, sourcesStep } from './contribute/lists-step.ts';
import { preview } from './contribute/preview.ts';
import { suggestions } from './contribute/suggestions.ts';
import { textStep } from './contribute/text-step.ts';
import { element } from './dom.ts';

/** The form of the page "contribute": everything happens in this page, nothing leaves it. */
function start(mount: HTMLElement, context: FormContext): void {
  const { words } = context;
  const { status, buttons } = words;
  const form = new Form(context, emptyDraft('practices', context.language, today()));
  const endonyms = Object.fromEntries(LANGUAGES.map((language) => [language, mount.dataset[language] ?? language])) as Record<
    Language,
    string
  >;
  const voice = element('p', { class: 'voice', role: 'status' });
  const steps = element('div', { class: 'steps-of-form' });
  const left = element('p', { class: 'left' });
  const list = element('ul', { class: 'left-list' });
  const shown = element('section', { class: 'preview', 'aria-labelledby': 'preview-heading', hidden: '' });
  const heading = element('h2', { id: 'preview-heading', tabindex: '-1' }, words.previewTitle);
  const chooser = element('input', {
    type: 'file',
    accept: '.json,application/json',
    id: 'draft-file',
    'aria-label': buttons.open,
    hidden: '',
  });

  const button = (label: string, act: () => void, plain = true): HTMLButtonElement => {
    const made = element('button', { type: 'button', ...(plain && { class: 'plain' }) }, label);
    made.addEventListener('click', act);
    return made;
  };
  const say = (text: string): void => void (voice.textContent = text);
  const saved = (): void => {
    form.unsaved = false;
    say(fill(status.saved, { file: saveDraft(form) }));
  };
  const step = (name: keyof typeof words.steps, ...content: HTMLElement[]): HTMLElement => {
    const [title = '', lead = ''] = words.steps[name];
    return element(
      'section',
      { class: 'step', 'aria-labelledby': `step-${name}` },
      element('h3', { id: `step-${name}` }, title),
      element('p', {}, lead),
      ...content,
    );
  };
  /** Draws the fields of the draft; the focus stays on the field it was on. */
  const draw = (): void => {
    const focused = document.activeElement?.id;
    form.fields.clear();
    steps.replaceChildren(
      suggestions(form),
      step('what', ...factsStep(form, endonyms, draw)),
      step('sources', sourcesStep(form)),
      step('results', resultsStep(form)),
      step('text', ...textStep(form)),
    );
    if (focused) document.getElementById(focused)?.focus();
    form.check();
  };
  const replace = (draft: Draft): void => {
    form.draft = draft;
    form.visited.clear();
    form.asked = false;
    draw();
    form.unsaved = false;
  };
  const download = (): void => {
    form.asked = true;
    form.draft.revised = today();
    form.check();
    const [first] = form.errors;
    if (!first) {
      form.unsaved = false;
      return say(fill(status.downloaded, { file: saveFolder(form) }));
    }
    say(left.textContent ?? '');
    const field = form.fields.get(first.field);
    if (field) reveal(field);
  };
  const toggle = button(buttons.preview, () => {
    shown.hidden = !shown.hidden;
    toggle.textContent = shown.hidden ? buttons.preview : buttons.hidePreview;
    toggle.setAttribute('aria-expanded', String(!shown.hidden));
    if (shown.hidden) return;
    shown.replaceChildren(heading, preview(form));
    heading.focus();
  });
  toggle.setAttribute('aria-expanded', 'false');
  form.afterCheck.push(
    () => showFindings(form, voice),
    () => {
      const { length } = form.errors;
      left.textContent = length === 0 ? status.ready : length === 1 ? status.leftOne : fill(status.left, { n: length });
      listFindings(form, list);
      if (!shown.hidden) shown.replaceChildren(heading, preview(form));
    },
  );
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (!file) return;
    void openDraft(file, form).then((read) => {
      chooser.value = '';
      if (typeof read === 'string') return say(read);
      if (form.unsaved && !window.confirm(words.confirmOpen)) return;
      replace(read);
      say(fill(status.opened, { file: file.name }));
    });
  });
  window.addEventListener('beforeunload', (event) => {
    if (form.unsaved) event.preventDefault();
  });
  const clear = (): void => {
    if (form.unsaved && !window.confirm(words.confirmClear)) return;
    replace(emptyDraft(form.draft.kind, context.language, today()));
    say(status.cleared);
  };
  mount.replaceChildren(
    element(
      'div',
      { class: 'actions' },
      button(buttons.open, () => chooser.click()),
      button(buttons.save, saved),
      button(buttons.clear, clear),
    ),
    chooser,
    steps,
    step(
      'finish',
      left,
      element('details', {}, element('summary', {}, words.remaining), list),
      element('div', { class: 'actions' }, toggle, button(buttons.save, saved), button(buttons.download, download, false)),
    ),
    voice,
    shown,
  );
  draw();
}

const mount = document.getElementById('contribute-form');
if (mount && window.compendiumForm) start(mount, window.compendiumForm);
