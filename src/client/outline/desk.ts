import type { ChannelData } from '../../channels/data.ts';
import { isComplete } from '../../channels/question.ts';
import type { Language } from '../../model/language.ts';
import type { OutlineData, OutlineDraft, OutlineString, OutlineWords } from '../../outline/data.ts';
import { outlineFor, type Outline } from '../../outline/outline.ts';
import { mechanismsFor, NO_MECHANISM, proposedLanguages, writeRequest, type OutlineRequest } from '../../outline/request.ts';
import { say } from '../../outline/say.ts';

/** How long after the last key the page answers: typing is never in its way. */
const PAUSE = 300;

/** The drafting page while it is open: one request, one draft, and what is made of them. */
export class Desk {
  request: OutlineRequest;
  draft: OutlineDraft;
  readonly data: ChannelData;
  readonly library: OutlineData;
  readonly words: OutlineWords;
  unsaved = false;
  /** After a choice: the fields are others. */
  readonly afterChoice: (() => void)[] = [];
  /** After every change, when the keys rest. */
  readonly afterChange: (() => void)[] = [];
  private timer: number | undefined;

  constructor(data: ChannelData, library: OutlineData, words: OutlineWords, request: OutlineRequest) {
    this.data = data;
    this.library = library;
    this.words = words;
    this.request = request;
    this.draft = { values: { date: today() }, clauses: {} };
    this.complete();
  }

  get language(): Language {
    return this.words.language;
  }

  get isComplete(): boolean {
    return isComplete(this.request.question);
  }

  get outline(): Outline {
    return outlineFor(this.request, this.data, this.library, this.draft);
  }

  /** Id of the mechanism for the foot of the document; empty without one. */
  get mechanismId(): string {
    return this.request.mechanism in this.data.mechanisms ? this.request.mechanism : '';
  }

  say(key: OutlineString, blanks?: Record<string, string | number>): string {
    return say(this.words, key, blanks);
  }

  /** Puts a proposal where nothing was chosen yet. */
  private complete(): void {
    if (!this.isComplete) return;
    const { mechanism, languages } = this.request;
    if (mechanism === '') this.request.mechanism = mechanismsFor(this.data, this.request.question)[0] ?? NO_MECHANISM;
    if (languages.length === 0) this.request.languages = proposedLanguages(this.data, this.request, this.language);
  }

  /** Another choice: the address follows, and what hangs on it is proposed anew unless it was chosen itself. */
  choose(change: Partial<OutlineRequest>): void {
    this.request = { ...this.request, ...(change.question && { mechanism: '', languages: [] }), ...change };
    if (change.question) this.complete();
    const text = writeRequest(this.request).toString();
    history.replaceState(null, '', `${location.pathname}${text ? `?${text}` : ''}`);
    for (const step of [...this.afterChoice, ...this.afterChange]) step();
  }

  /** Another draft in place of this one. */
  replace(request: OutlineRequest, draft: OutlineDraft): void {
    this.draft = draft;
    this.choose(request);
    this.unsaved = false;
  }

  typed(key: string, value: string): void {
    this.draft.values[key] = value;
    this.unsaved = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.afterChange.forEach((step) => step()), PAUSE);
  }
}

/** The drafter's day, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
