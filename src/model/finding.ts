import type { Language } from './language.ts';

/** What the check has to say about one place in the content, in an editor's words. */
export interface Finding {
  /** Name of the rule, unique, in kebab case. */
  rule: string;
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  mend: string;
  /** Which of its sayings the rule used, with what fills their blanks: until the finding has the words of its file's language. */
  said?: { code: string; blanks: Record<string, string | number | Readonly<Record<Language, string>>> };
}

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Files in order, then lines, so that two runs print the same. */
export function byPlace(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
