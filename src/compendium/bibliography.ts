import type { Source } from '../model/source.ts';
import { lookup } from './lookup.ts';
import type { Citation } from '../markdown/outline.ts';
import type { Compendium } from './types.ts';

/** A source as a page lists it: its number and every place that cites it. */
export interface NumberedSource {
  number: number;
  source: Source;
  /** `anchor` is the id of the citation mark in the page; `at` the article or page cited. */
  places: { anchor: string; at?: string }[];
}

/** Numbers the sources of a page: those of the text in the order of the text, then those beside facts. */
export class Bibliography {
  readonly sources: NumberedSource[] = [];
  private readonly compendium: Compendium;
  private marks = 0;

  constructor(compendium: Compendium, citations: readonly Citation[] = []) {
    this.compendium = compendium;
    for (const { id, at } of citations) this.cite(id, at);
  }

  /** Registers one more citation; gives its number and the index that makes its anchor (`cite-<index + 1>`). */
  cite(id: string, at?: string): { number: number; index: number; source: Source } {
    const index = this.marks++;
    const known = this.sources.find(({ source }) => source.id === id) ?? this.add(id);
    known.places.push({ anchor: `cite-${index + 1}`, ...(at !== undefined && { at }) });
    return { number: known.number, index, source: known.source };
  }

  private add(id: string): NumberedSource {
    const source = lookup(this.compendium).source(id);
    if (!source) throw new Error(`The source "${id}" is cited and does not exist.`);
    const fresh = { number: this.sources.length + 1, source, places: [] };
    this.sources.push(fresh);
    return fresh;
  }
}
