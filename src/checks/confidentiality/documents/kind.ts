/** One kind of personal document of a State, and how its number is told from others. */
export interface DocumentKind {
  /** ISO 3166-1 alpha-3 of the State; `any` where many States have it. */
  state: string;
  /** As people of the State call it; official names are not translated. */
  name: string;
  /** Words after which a number is that of the document: a pattern, in small letters unless written otherwise. */
  label?: string;
  /** The number after the label: a pattern. */
  number?: string;
  /** A form so much its own that it needs no label: a pattern. */
  shape?: string;
  /** Whether digits in that form can be such a number: check digit, impossible series. */
  valid?: (written: string) => boolean;
}
