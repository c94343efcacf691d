import { readPair, writePair, type Pair } from '../channels/choice.ts';
import { element, loadScript } from './dom.ts';
import { pairView } from './referral/view.ts';

/** The way out comes first and needs no data: a harmless page takes the place of this one, also in the history. */
function leave(address: string): void {
  document.body.hidden = true;
  document.title = '';
  location.replace(address);
}

const page = document.querySelector<HTMLElement>('#referral-page');
const exit = document.querySelector<HTMLAnchorElement>('[data-leave]');

if (exit) {
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave(exit.href);
  });
  let pressed = 0;
  document.addEventListener('keydown', ({ key }) => {
    pressed = key === 'Escape' ? pressed + 1 : 0;
    if (pressed === 3) leave(exit.href);
  });
}
if (page) void start(page);

/** The card for two States; the address holds them, and nothing else is kept. */
async function start(page: HTMLElement): Promise<void> {
  const form = page.querySelector<HTMLElement>('.choice-form');
  const status = page.querySelector<HTMLElement>('#referral-status');
  const { data: address = '', failed = '' } = page.dataset;
  if (!form || !status) return;
  const loaded = await loadScript(address).then(
    () => true,
    () => false,
  );
  const data = window.compendiumReferral;
  if (!loaded || !data) {
    status.replaceChildren(element('p', { class: 'notice' }, failed));
    return;
  }
  const [from, to] = [...form.querySelectorAll('select')];
  const child = form.querySelector<HTMLInputElement>('input[name="child"]');
  if (!from || !to || !child) return;

  function show(pair: Pair): void {
    for (const [place, view] of Object.entries(pairView(data!, pair))) {
      document.querySelector(`[data-place="${place}"]`)?.replaceChildren(...view);
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-child]')) part.hidden = !pair.child;
  }

  function read(parameters: URLSearchParams): Pair {
    const { pair, problems } = readPair(parameters, data!.states);
    const messages = problems.map(({ kind, value }) =>
      kind === 'unknown-state'
        ? data!.strings.compareUnknown.replace('{value}', () => value)
        : data!.strings.referralSame.replace('{name}', () => data!.states[value]?.title ?? value),
    );
    status!.replaceChildren(...messages.map((message) => element('p', { class: 'notice' }, message)));
    return pair;
  }

  form.addEventListener('change', () => {
    const pair = read(writePair({ from: from.value, to: to.value, child: child.checked }));
    const query = writePair(pair).toString();
    history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}`);
    show(pair);
  });
  const pair = read(new URLSearchParams(location.search));
  from.value = pair.from;
  to.value = pair.to;
  child.checked = pair.child;
  form.hidden = false;
  show(pair);
}
