import { checkDraft, type FieldFinding } from '../../contribution/draft-check.ts';
import type { Draft } from '../../contribution/draft.ts';
import type { FormContext } from '../../contribution/form-context.ts';
import { knownContent, type KnownContent } from '../../contribution/known-content.ts';

/** A field on the page: the whole of it, what takes the focus, and the place of its findings. */
export interface Field {
  /** Of the draft: `title`, `sources.0.url`, `sections.problem`. */
  name: string;
  label: string;
  block: HTMLElement;
  control: HTMLElement;
  findings: HTMLElement;
  isEmpty(): boolean;
}

/** How long after the last key the check speaks: typing is never in its way. */
const PAUSE = 500;

/** The form while it is open: one draft, its fields, and what the check says of it. */
export class Form {
  draft: Draft;
  readonly context: FormContext;
  readonly fields = new Map<string, Field>();
  /** Fields that the author has left, empty or not. */
  readonly visited = new Set<string>();
  /** Asked for the folder: then also what was never touched is pointed out. */
  asked = false;
  unsaved = false;
  findings: FieldFinding[] = [];
  /** What to do after each check. */
  readonly afterCheck: (() => void)[] = [];
  private readonly known: KnownContent;
  private timer: number | undefined;

  constructor(context: FormContext, draft: Draft) {
    this.context = context;
    this.draft = draft;
    this.known = knownContent(context);
  }

  /** The author has changed something: the check follows when the keys rest. */
  changed(): void {
    this.unsaved = true;
    this.draft.revised = today();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.check(), PAUSE);
  }

  check(): void {
    window.clearTimeout(this.timer);
    this.findings = checkDraft(this.draft, this.context, this.known);
    for (const step of this.afterCheck) step();
  }

  get errors(): FieldFinding[] {
    return this.findings.filter(({ severity }) => severity === 'error');
  }
}

/** The author's day. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
