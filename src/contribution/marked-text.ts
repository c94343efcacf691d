import type { Position } from '../model/finding.ts';

/** A field of the form and the line of it, counted from 1, that stands at a place of a file. */
export interface FieldPlace {
  field: string;
  line: number;
}

/** A text that is written piece by piece and knows which field of the form each piece came from. */
export class MarkedText {
  text = '';
  private readonly marks: (Position & { field: string })[] = [];

  /** Adds words that came from a field. */
  write(words: string, field: string): this {
    const lines = this.text.split('\n');
    this.marks.push({ line: lines.length, column: (lines.at(-1) ?? '').length + 1, field });
    this.text += words;
    return this;
  }

  /** Where a place of the text came from. */
  fieldAt({ line, column }: Position): FieldPlace {
    const mark =
      this.marks.findLast((candidate) => candidate.line < line || (candidate.line === line && candidate.column <= column)) ?? this.marks[0];
    return { field: mark?.field ?? '', line: line - (mark?.line ?? line) + 1 };
  }
}
