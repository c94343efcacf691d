import { findChannels } from '../channels/find.ts';
import { isComplete, readQuestion } from '../channels/question.ts';
import type { Language } from '../model/language.ts';
import { answerView, problemView, questionWords } from './channels/answer.ts';
import { ChannelForm } from './channels/form.ts';
import { say, type Speaker } from './channels/say.ts';
import { loadScript } from './dom.ts';

/** The finder: three choices, and the answer as soon as they are made. The address holds the choices. */
async function start(page: HTMLElement): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('form');
  const output = page.querySelector<HTMLElement>('#channels');
  const status = page.querySelector<HTMLElement>('#channels-status');
  const heading = page.querySelector<HTMLElement>('#channels-question');
  const { data: dataAddress = '', words: wordsAddress = '', failed = '' } = page.dataset;
  if (!form || !output || !status || !heading) return;
  try {
    await Promise.all([loadScript(dataAddress), loadScript(wordsAddress)]);
  } catch {
    status.textContent = failed;
    status.classList.add('notice');
    return;
  }
  const { compendiumChannels: data, compendiumChannelWords: words } = window;
  const language = document.documentElement.lang as Language;
  if (!data || !words) return;
  const speaker: Speaker = { data, words, language };

  const answer = (parameters: URLSearchParams): void => {
    const { question, problems } = readQuestion(parameters, data);
    output.replaceChildren(...problems.map((problem) => problemView(speaker, problem)));
    chosen.mark();
    if (!isComplete(question)) {
      heading.textContent = say(speaker, 'channelsChoose');
      status.textContent = '';
      return;
    }
    const found = findChannels(data, question);
    heading.textContent = questionWords(speaker, question);
    const { length } = found.channels;
    status.textContent = length === 1 ? say(speaker, 'channelsCountOne') : length > 1 ? say(speaker, 'channelsCount', { n: length }) : '';
    output.append(...answerView(speaker, question, found));
  };
  const chosen = new ChannelForm(form, speaker, () => {
    const parameters = chosen.read();
    const text = parameters.toString();
    history.replaceState(null, '', `${location.pathname}${text ? `?${text}` : ''}`);
    answer(parameters);
  });
  const fromAddress = (): void => {
    const parameters = new URLSearchParams(location.search);
    chosen.write(readQuestion(parameters, data).question);
    answer(parameters);
  };
  // The answer is there already: the button leads to it.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    heading.focus();
  });
  window.addEventListener('popstate', fromAddress);
  // Who chose before the data had come keeps what was chosen.
  const early = chosen.read();
  if (location.search === '' && (early.has('from') || early.has('to') || early.has('measure'))) answer(early);
  else fromAddress();
}

const page = document.querySelector<HTMLElement>('#channels-page');
if (page) void start(page);
