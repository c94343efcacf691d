/** A piece of the plain text and where it comes from; with `step`, its characters stand one by one in the file. */
export interface Piece {
  words: string;
  at: number;
  step: boolean;
  /** It is the address of a page. */
  address?: true;
}

const SIGNS = new RegExp(
  [
    String.raw`(?<tag><\/?[A-Za-z][\w.-]*(?:\s[^<>]{0,1000})?\/?>)`,
    String.raw`(?<target>\](?:\([^()\s]*(?: "[^"\n]*")?\)))`,
    String.raw`(?<address>https?:\/\/[^\s<>"\]]+)`,
    String.raw`(?<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,12});)`,
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<hidden>[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff])`,
    String.raw`(?<emphasis>\*+|~~|\x60+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))`,
    String.raw`(?<line>[ \t]*\r?\n(?:[ \t]*>)*[ \t]*)`,
    String.raw`(?<cell>[ \t]*\|[ \t]*)`,
    String.raw`(?<space>[ \t]*[\t\u00a0\u2000-\u200a\u202f\u205f\u3000][ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]*| {2,})`,
    String.raw`(?<wide>[\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}])`,
    String.raw`(?<composed>\p{L}\p{M}+)`,
    String.raw`(?<hyphen>[\u2010\u2011\u2212]|(?<=\d)[\u2012\u2013](?=\d))`,
    String.raw`(?<apostrophe>[\u2018\u2019\u02bc])`,
  ].join('|'),
  'gu',
);

const ENTITIES: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  plus: '+',
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  num: '#',
  hyphen: '-',
};
const NEW_BLOCK = /^(?:$|\r?\n|[-+*#|<]|\d{1,3}[.)] |[A-Za-z][\w-]*:(?:\s|$))/;

/**
 * The text as a reader meets it, in pieces: what typography, markup or an escape hides is put plainly.
 * `facts` says that the file is an entry.yaml, in which ids stand wherever a word can; keys in the front matter are no words.
 */
export function plain(raw: string, facts: boolean, frontMatterUntil: number): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  const copy = (from: number, until: number): void => {
    if (until <= from) return;
    const words = raw.slice(from, until);
    pieces.push({ words: facts ? withoutIds(words) : from < frontMatterUntil ? withoutKeys(words) : words, at: from, step: true });
  };
  for (const match of raw.matchAll(SIGNS)) {
    const at = match.index;
    copy(last, at);
    last = at + match[0].length;
    const { groups = {} } = match;
    if (groups['tag'] !== undefined) pieces.push(...readableAttributes(match[0], at));
    else if (groups['target'] !== undefined) pieces.push({ words: match[0], at, step: true, address: true });
    else if (groups['address'] !== undefined) pieces.push({ words: match[0], at, step: true, address: true });
    else pieces.push({ words: replacement(groups, raw.slice(last, last + 60)), at, step: false });
  }
  copy(last, raw.length);
  return pieces;
}

function replacement(groups: Record<string, string | undefined>, next: string): string {
  if (groups['entity']) return decoded(groups['entity']);
  if (groups['escaped']) return groups['escaped'];
  if (groups['line'] !== undefined) return NEW_BLOCK.test(next) ? '\n' : ' ';
  if (groups['cell'] !== undefined) return ', ';
  if (groups['space']) return ' ';
  if (groups['wide']) return groups['wide'].normalize('NFKC');
  if (groups['composed']) return groups['composed'].normalize('NFC');
  if (groups['hyphen']) return '-';
  if (groups['apostrophe']) return "'";
  return '';
}

function decoded(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code < 0x110000 ? String.fromCodePoint(code) : entity;
}

/** Of a component only its `at` and `alt` are read by people; they stand in brackets, as `at` does on the page. */
function readableAttributes(tag: string, at: number): Piece[] {
  const inBrackets = [...tag.matchAll(/\s(?:at|alt)\s*=\s*(["'])(.+?)\1/gs)].flatMap(({ 0: written, 2: words = '', index }): Piece[] => {
    const start = at + index + written.length - words.length - 1;
    const inside = plain(words, false, 0).map((piece) => ({ ...piece, at: start + piece.at }));
    return [{ words: ' (', at, step: false }, ...inside, { words: ')', at, step: false }];
  });
  return [...inBrackets, { words: ' ', at, step: false }];
}

/** Keys and ids, which read like words, numbers and dates, become blanks of the same length. */
function withoutIds(text: string): string {
  const values = text.replace(/(?<![\w-])[a-zA-Z][a-zA-Z0-9]*:(?= |$)/g, (key) => ' '.repeat(key.length));
  return values.replace(/(?<![\w-])(?=[a-z0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])/g, (id) =>
    id.replace(/\D/g, '').length <= 8 ? ' '.repeat(id.length) : id,
  );
}

function withoutKeys(text: string): string {
  return text.replace(/^[a-z0-9]+(?:-[a-z0-9]+)*:(?= |$)/, (key) => ' '.repeat(key.length));
}
