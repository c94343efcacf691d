import { formatBytes, formatDate } from '../../i18n/format.ts';
import { ENDONYMS } from '../../i18n/endonyms.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { EditionFile, KeptCopy } from '../../offline/edition-file.ts';
import { groupsFor, languagesIn, SHARED, sensitiveGroup } from '../../offline/groups.ts';
import { element } from '../dom.ts';
import { fill } from '../fill.ts';
import type { FaultKind } from './fault.ts';
import type { Progress } from './keep.ts';
import type { OfflineWords } from './words.ts';

/** What the buttons of the panel do. */
export interface Actions {
  keep(groups: readonly string[]): void;
  pause(): void;
  discard(): void;
  check(): void;
  remove(): void;
  keepVisits(): void;
  dropVisits(): void;
}

/** Where the copy on this device stands. */
export type State =
  | { at: 'none'; edition: EditionFile | FaultKind; visits: boolean; removed: boolean }
  | { at: 'working' }
  | { at: 'stopped'; why: FaultKind | 'paused' | 'unfinished'; groups: readonly string[] }
  | { at: 'checking' }
  | { at: 'kept'; copy: KeptCopy; whole: boolean; edition: EditionFile | undefined; newer: boolean; visits: boolean }
  | { at: 'unable'; why: FaultKind };

const FAULTS = {
  line: 'offlineFaultLine',
  server: 'offlineFaultServer',
  altered: 'offlineFaultAltered',
  'no-edition': 'offlineFaultNoEdition',
  full: 'offlineFaultFull',
  'no-storage': 'offlineFaultNoStorage',
  busy: 'offlineFaultBusy',
  paused: 'offlinePaused',
  unfinished: 'offlineUnfinished',
} as const satisfies Record<FaultKind | 'paused' | 'unfinished', keyof OfflineWords>;

/** The panel that keeps, updates, checks and removes the copy of this device. */
export class Panel {
  readonly #place: HTMLElement;
  readonly #status: HTMLElement;
  readonly #words: OfflineWords;
  readonly #language: Language;
  readonly #actions: Actions;
  readonly #bar = element('progress', { max: '1' });
  readonly #count = element('p', { class: 'progress-count' });

  constructor(place: HTMLElement, status: HTMLElement, words: OfflineWords, language: Language, actions: Actions) {
    this.#place = place;
    this.#status = status;
    this.#words = words;
    this.#language = language;
    this.#actions = actions;
  }

  /** Shows a state. The words of the state are read out; where it came from a button, that button is gone, so the words take its focus. */
  show(state: State): void {
    const hadFocus = this.#place.contains(document.activeElement);
    const { said, parts } = this.#view(state);
    this.#status.textContent = said;
    this.#status.className = state.at === 'stopped' || state.at === 'unable' || (state.at === 'kept' && !state.whole) ? 'notice' : '';
    this.#place.replaceChildren(...parts);
    this.#place.dataset['state'] = state.at === 'stopped' ? state.why : state.at;
    if (hadFocus) this.#status.focus();
  }

  progress({ done, total }: Progress): void {
    this.#bar.max = total;
    this.#bar.value = done;
    const words = fill(this.#words.offlineWorking, { done: this.#bytes(done), total: this.#bytes(total) });
    this.#count.textContent = words;
    this.#bar.setAttribute('aria-label', words);
  }

  #view(state: State): { said: string; parts: (Node | string)[] } {
    const words = this.#words;
    switch (state.at) {
      case 'none':
        return {
          said: state.removed ? words.offlineRemoved : typeof state.edition === 'string' ? this.#unasked(state.edition) : '',
          parts: [
            ...(typeof state.edition === 'string'
              ? [this.#buttons([words.offlineAgain, this.#actions.check])]
              : this.#offer(state.edition)),
            this.#visits(state.visits),
          ],
        };
      case 'working':
        this.#count.textContent = words.offlineAsking;
        this.#bar.removeAttribute('value');
        this.#bar.setAttribute('aria-label', words.offlineAsking);
        return { said: words.offlineStarted, parts: [this.#bar, this.#count, this.#buttons([words.offlinePause, this.#actions.pause])] };
      case 'stopped': {
        const resume = (): void => this.#actions.keep(state.groups);
        return {
          said: words[FAULTS[state.why]],
          parts: [
            this.#buttons(
              [words.offlineResume, resume],
              ...(state.why === 'busy' ? [] : [[words.offlineDiscard, this.#actions.discard] as const]),
            ),
          ],
        };
      }
      case 'checking':
        return { said: words.offlineChecking, parts: [] };
      case 'unable':
        return { said: words[FAULTS[state.why]], parts: [] };
      case 'kept':
        return this.#kept(state);
    }
  }

  /** Why the site could not be asked: a lost line is no fault of a copy that is not there yet. */
  #unasked(why: FaultKind): string {
    return why === 'line' ? this.#words.offlineNoNews : this.#words[FAULTS[why]];
  }

  #kept({ copy, whole, edition, newer, visits }: State & { at: 'kept' }): { said: string; parts: (Node | string)[] } {
    const words = this.#words;
    const blanks = {
      languages: this.#names(languagesIn(copy.groups)),
      date: formatDate(copy.date, this.#language),
      bytes: this.#size(copy.groups),
    };
    const groups = Object.keys(copy.groups);
    const renew = (): void => this.#actions.keep(groups);
    const news = !edition
      ? words.offlineNoNews
      : newer
        ? fill(words.offlineNewer, { date: formatDate(edition.date, this.#language) })
        : words.offlineNewest;
    const others = edition && !newer && !languagesIn(copy.groups).includes(this.#language) ? this.#offer(edition, groups) : [];
    return {
      said: fill(whole ? words.offlineKept : words.offlineDamaged, blanks),
      parts: [
        element('p', {}, news),
        ...(newer ? [element('p', {}, words.offlineUpdateNote)] : []),
        this.#buttons(
          ...(newer ? [[words.offlineUpdate, renew] as const] : whole ? [] : [[words.offlineMend, renew] as const]),
          [words.offlineCheckAgain, this.#actions.check],
          [words.offlineRemove, this.#actions.remove],
        ),
        ...others,
        ...(languagesIn(copy.groups).length < LANGUAGES.length ? [this.#visits(visits)] : []),
      ],
    };
  }

  /** What can be kept, with its size, and the button for it; `had` are groups that are kept already and stay. */
  #offer(edition: EditionFile, had: readonly string[] = []): Node[] {
    const words = this.#words;
    const own = edition.groups[this.#language];
    const shared = edition.groups[SHARED];
    if (!own || !shared) return [];
    const others = LANGUAGES.filter((language) => language !== this.#language && !had.includes(language));
    const boxes = new Map(others.map((language) => [language, element('input', { type: 'checkbox', name: 'language', value: language })]));
    const sensitive = element('input', { type: 'checkbox', name: 'sensitive', 'aria-describedby': 'offline-risk' });
    const keep = (): void => {
      const chosen = [this.#language, ...others.filter((language) => boxes.get(language)?.checked)];
      this.#actions.keep([...new Set([...had, ...groupsFor(chosen, sensitive.checked)])]);
    };
    const bytes = this.#bytes(own.bytes + (had.includes(SHARED) ? 0 : shared.bytes));
    return [
      element('p', {}, fill(words.offlineSize, { bytes, pages: own.pages })),
      element(
        'fieldset',
        {},
        element('legend', {}, words.offlineAlso),
        ...others.map((language) =>
          element(
            'label',
            { class: 'check' },
            boxes.get(language)!,
            element(
              'span',
              { lang: language },
              fill(words.offlineSizeOf, { name: ENDONYMS[language], bytes: this.#bytes(edition.groups[language]!.bytes) }),
            ),
          ),
        ),
      ),
      element(
        'div',
        { class: 'choice' },
        element(
          'label',
          { class: 'check' },
          sensitive,
          element(
            'span',
            {},
            fill(words.offlineReferral, { title: words.referralTitle }),
            ` (${this.#bytes(edition.groups[sensitiveGroup(this.#language)]?.bytes ?? 0)})`,
          ),
        ),
        element('p', { id: 'offline-risk', class: 'hint' }, words.offlineReferralRisk),
      ),
      this.#buttons([words.offlineKeep, keep]),
    ];
  }

  #visits(on: boolean): HTMLElement {
    const words = this.#words;
    const button = on
      ? ([words.offlineVisitsStop, this.#actions.dropVisits] as const)
      : ([words.offlineVisits, this.#actions.keepVisits] as const);
    return element(
      'div',
      { class: 'visits' },
      element('p', {}, on ? words.offlineVisitsOn : words.offlineVisitsNote),
      this.#buttons(button),
    );
  }

  /** The first button is the one that a reader came for. */
  #buttons(...buttons: (readonly [label: string, act: () => void])[]): HTMLElement {
    const made = buttons.map(([label, act], index) => {
      const button = element('button', { type: 'button', ...(index > 0 && { class: 'plain' }) }, label);
      button.addEventListener('click', act);
      return button;
    });
    return element('p', { class: 'buttons' }, ...made);
  }

  #size(groups: KeptCopy['groups']): string {
    return this.#bytes(Object.values(groups).reduce((sum, { bytes }) => sum + bytes, 0));
  }

  #bytes(bytes: number): string {
    return formatBytes(bytes, this.#language);
  }

  #names(languages: readonly Language[]): string {
    return new Intl.ListFormat(this.#language, { type: 'conjunction' }).format(languages.map((language) => ENDONYMS[language]));
  }
}
