import type { OutlineString } from '../outline/data.ts';
import { readRequest, type RequestProblem } from '../outline/request.ts';
import { element, loadScript } from './dom.ts';
import { checkView } from './outline/check.ts';
import { choicesView } from './outline/choices.ts';
import { Desk } from './outline/desk.ts';
import { openDraft, saveDocument, saveDraft } from './outline/files.ts';
import { fieldsView } from './outline/fields.ts';
import { previewView } from './outline/preview.ts';

const PROBLEMS: Record<RequestProblem['kind'], OutlineString> = {
  'same-state': 'channelsSameState',
  'unknown-state': 'channelsUnknownState',
  'unknown-measure': 'channelsUnknownMeasure',
  'unknown-mechanism': 'outlineUnknownMechanism',
};
/** The drafting page: choices, fields, what is left, and the document. Everything happens in this page, nothing leaves it. */
async function start(page: HTMLElement): Promise<void> {
  const { data: dataAddress = '', library = '', words = '', docx = '', edition = '', failed = '' } = page.dataset;
  try {
    await Promise.all([dataAddress, library, words].map(loadScript));
  } catch {
    page.replaceChildren(element('p', { class: 'notice', role: 'alert' }, failed));
    return;
  }
  const { compendiumChannels, compendiumOutline, compendiumOutlineWords } = window;
  if (!compendiumChannels || !compendiumOutline || !compendiumOutlineWords) return;
  const { request, problems } = readRequest(new URLSearchParams(location.search), compendiumChannels);
  const desk = new Desk(compendiumChannels, compendiumOutline, compendiumOutlineWords, request);

  const voice = element('p', { class: 'voice', role: 'status', id: 'outline-status' });
  const faults = element('div', {});
  const choices = element('div', {});
  const fields = element('div', { class: 'clauses' });
  const sum = element('p', { class: 'left', id: 'outline-left-over' });
  const list = element('div', {});
  const shown = element('div', { class: 'outline-document' });
  const chooser = element('input', {
    type: 'file',
    accept: '.json,application/json',
    id: 'outline-file',
    'aria-label': desk.say('outlineOpenDraft'),
    hidden: '',
  });
  const speak = (text: string): void => void (voice.textContent = text);
  const button = (label: string, act: () => void, plain = true): HTMLButtonElement => {
    const made = element('button', { type: 'button', ...(plain && { class: 'plain' }) }, label);
    made.addEventListener('click', act);
    return made;
  };

  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (!file) return;
    void openDraft(desk, file).then((said) => {
      chooser.value = '';
      if (said) speak(said);
    });
  });
  window.addEventListener('beforeunload', (event) => {
    if (desk.unsaved) event.preventDefault();
  });

  const work = element(
    'div',
    { class: 'outline-work' },
    element(
      'section',
      { class: 'outline-fields', 'aria-labelledby': 'outline-fields-heading' },
      element('h2', { id: 'outline-fields-heading' }, desk.say('outlineFields')),
      fields,
    ),
    element(
      'section',
      { class: 'outline-check', 'aria-labelledby': 'outline-check-heading' },
      element('h2', { id: 'outline-check-heading' }, desk.say('outlineComplete')),
      sum,
      list,
    ),
  );
  const preview = element(
    'section',
    { class: 'outline-preview', 'aria-labelledby': 'outline-preview-heading' },
    element('h2', { id: 'outline-preview-heading' }, desk.say('outlinePreview')),
    shown,
  );
  const needed = element('p', { class: 'notice' }, desk.say('outlineChoose'));
  const actions = element(
    'div',
    { class: 'actions' },
    button(
      desk.say('outlineSaveDocx'),
      () => {
        speak(desk.say('outlineSaving'));
        void saveDocument(desk, docx, edition).then(speak);
      },
      false,
    ),
    button(desk.say('outlinePrint'), () => window.print()),
    button(desk.say('outlineSaveDraft'), () => speak(saveDraft(desk))),
  );
  desk.afterChoice.push(() => {
    const focused = document.activeElement?.id;
    faults.replaceChildren();
    choices.replaceChildren(choicesView(desk));
    for (const part of [work, preview, actions]) part.hidden = !desk.isComplete;
    needed.hidden = desk.isComplete;
    fields.replaceChildren(...(desk.isComplete ? fieldsView(desk) : []));
    if (focused) document.getElementById(focused)?.focus();
  });
  let said = '';
  desk.afterChange.push(() => {
    if (!desk.isComplete) return;
    const now = checkView(desk, list);
    sum.textContent = now;
    shown.replaceChildren(...previewView(desk, edition));
    if (said !== '' && said !== now) speak(now);
    said = now;
  });
  page.replaceChildren(
    faults,
    element('p', { class: 'not-sent' }, desk.say('outlineNotSent')),
    element(
      'section',
      { 'aria-labelledby': 'outline-choices-heading' },
      element('h2', { id: 'outline-choices-heading' }, desk.say('outlineChoices')),
      choices,
    ),
    element(
      'div',
      { class: 'actions' },
      button(desk.say('outlineOpenDraft'), () => chooser.click()),
    ),
    chooser,
    needed,
    work,
    actions,
    voice,
    preview,
  );
  for (const step of [...desk.afterChoice, ...desk.afterChange]) step();
  faults.append(
    ...problems.map(({ kind, value }) => element('p', { class: 'notice' }, desk.say(PROBLEMS[kind], { value: nameOf(desk, value) }))),
  );
}

const nameOf = ({ library, language }: Desk, value: string): string => library.names[language].states[value] ?? value;

const page = document.querySelector<HTMLElement>('#outline-page');
if (page) void start(page);
