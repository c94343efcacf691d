const LONGEST = 300;

/**
 * A contributed value as inline code, on one line: where it is shown it can neither link, nor notify anybody, nor format
 * anything, and characters that are not seen are named.
 */
export function quote(value: string): string {
  const seen = value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
  const characters = [...seen];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : seen;
  const pad = /^`|`$|^$/.test(shown) ? ' ' : '';
  const fence = fenceFor(shown, 1);
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** An id or code as it is where it is one, and quoted where somebody wrote something else in its place. */
export const quoteId = (id: string): string => (/^[A-Za-z0-9-]+$/.test(id) ? id : quote(id));

/** Lines as a block of code, whatever they hold. */
export function quoteBlock(lines: string): string {
  const fence = fenceFor(lines, 3);
  return `${fence}text\n${lines}\n${fence}`;
}

/** More backticks than stand together anywhere in a text. */
function fenceFor(text: string, least: number): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  return '`'.repeat(Math.max(least, ...runs.map((length) => length + 1)));
}
