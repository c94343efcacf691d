/** A sentence and where it begins in its text. */
export interface Sentence {
  text: string;
  start: number;
}

const BREAK = /[.!?…]["”»)]? (?=["“«(¿¡]?[\p{Lu}\p{N}])|\n/gu;
const ABBREVIATION =
  /(?:^|[\s("“«.])(?:\p{L}|art|arts|no|nos|núm|nº|n°|dr|dra|sr|sra|srta|ms|mr|mrs|mme|st|sta|vs|p|pp|pág|págs|par|párr|av|avda|exp|expte|vol|cf|ch|ss|sec|inc|prof|lic|tel|tél|rec|recs|fig|jr|kr|cra|mz|lt|blvd|rd|ave|ln|apto|apt|depto|dpto|urb|col|esq|crim|civ|app|ap|pres|gral|gen|cel|mons|alm|pdte|jud)\.$/iu;

/** The sentences of a text, whose lines are blocks; an abbreviation or an initial does not end one. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (end > start) found.push({ text: text.slice(start, end), start });
  };
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].trimEnd().length;
    if (match[0] !== '\n' && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    add(end);
    start = match.index + match[0].length;
  }
  add(text.length);
  return found;
}
