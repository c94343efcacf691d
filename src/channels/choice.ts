/** What could not be used of an address; `value` is what was written, or the State meant. */
export interface ChoiceProblem {
  kind: 'unknown-state' | 'same-state' | 'too-many';
  value: string;
}

/** The codes of States: anything that can be asked whether it has one. */
type States = Readonly<Record<string, unknown>>;

/** How many States stand side by side. */
export const MOST_STATES = 5;

/** The States that an address compares (`state=ARG&state=BRA`), each once, at most five; what it does not know is left out and named. */
export function readStates(parameters: URLSearchParams, known: States): { states: string[]; problems: ChoiceProblem[] } {
  const states: string[] = [];
  const problems: ChoiceProblem[] = [];
  for (const written of parameters.getAll('state')) {
    const code = codeOf(written);
    if (code === '') continue;
    if (!Object.hasOwn(known, code)) problems.push({ kind: 'unknown-state', value: written });
    else if (states.includes(code)) problems.push({ kind: 'same-state', value: code });
    else if (states.length === MOST_STATES) problems.push({ kind: 'too-many', value: code });
    else states.push(code);
  }
  return { states, problems };
}

/** The compared States as the address holds them. */
export const writeStates = (states: readonly string[]): URLSearchParams =>
  new URLSearchParams(states.filter((code) => code !== '').map((code): [string, string] => ['state', code]));

/** A pair of States: where a person is (`from`), and where the person wants to go or comes from (`to`); empty while not chosen. */
export interface Pair {
  from: string;
  to: string;
  child: boolean;
}

/** The pair that an address asks for; an unknown State is left out and named, a State twice is named and kept once. */
export function readPair(parameters: URLSearchParams, known: States): { pair: Pair; problems: ChoiceProblem[] } {
  const problems: ChoiceProblem[] = [];
  const read = (name: string): string => {
    const written = parameters.get(name) ?? '';
    const code = codeOf(written);
    if (code === '' || Object.hasOwn(known, code)) return code;
    problems.push({ kind: 'unknown-state', value: written });
    return '';
  };
  const from = read('from');
  const to = read('to');
  const same = from !== '' && from === to;
  if (same) problems.push({ kind: 'same-state', value: from });
  return { pair: { from, to: same ? '' : to, child: parameters.get('child') === '1' }, problems };
}

/** The pair as the address holds it. */
export function writePair({ from, to, child }: Pair): URLSearchParams {
  const parameters = new URLSearchParams();
  if (from) parameters.set('from', from);
  if (to) parameters.set('to', to);
  if (child) parameters.set('child', '1');
  return parameters;
}

const codeOf = (written: string): string => written.trim().toUpperCase();
