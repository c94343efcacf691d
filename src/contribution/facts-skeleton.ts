import { MARKERS } from '../checks/todo-left.ts';
import type { Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import { listOf, type Choice, type Choices } from './choices.ts';
import { shapeOf, type Shape } from './shape.ts';
import { quoted } from './text-skeleton.ts';
import { fieldWords, message } from './words.ts';

const WIDTH = 110;
/** Stands for a space at which no line may break. */
const TOGETHER = '\u00a0';
/** Longer lists, and those whose values speak for themselves, run on in lines. */
const RUNNING = ['state', 'instrument'];
/** The schema leaves States open because a regional body may stand instead; the author is asked for them all the same. */
const ASKED: Partial<Record<Kind, readonly string[]>> = { practices: ['states'], programmes: ['states'] };
/** What an author does not need before the entry is read by others. */
const LATER = ['images', 'review', 'retired', 'successor'];

/** The entry.yaml of a new entry: every field of its kind, explained, with the values it may hold; what must be chosen holds the marker. */
export function factsSkeleton(kind: Kind, id: string, language: Language, date: string, choices: Choices): string {
  const marker = MARKERS[language];
  const known: Record<string, string> = {
    id: kind === 'recommendations' ? quoted(id) : id,
    original: language,
    revised: date,
    status: 'compiled',
  };
  const shape = shapeOf(kind);
  const shown = new Set<string>();
  const head = [
    message(language, 'factsHead', { file: `${language}.mdx` }),
    message(language, 'factsFill', { marker }),
    message(language, 'factsHelp'),
  ].flatMap((line) => wrap(line, '# '));
  const isAsked = (name: string): boolean => shape.required?.includes(name) || ASKED[kind]?.includes(name) || false;
  const rank = (name: string): number => (known[name] ? 0 : isAsked(name) ? 1 : LATER.includes(name) ? 3 : 2);
  const fields = Object.entries(shape.properties ?? {}).sort(([a], [b]) => rank(a) - rank(b));
  return `${[...head, ...fields.flatMap(([name, field]) => ['', ...fieldBlock(name, field)])].join('\n')}\n`;

  /** A field with what it holds, its lists and its value. */
  function fieldBlock(name: string, field: Shape): string[] {
    const optional = rank(name) > 1 && name !== 'sources' && message(language, 'optional');
    const words = [fieldWords(language, kind, [name]), optional].filter(Boolean).join(' ');
    const lists = known[name] && name !== 'status' ? [] : listLines([name], field);
    const lines = known[name] ? [`${name}: ${known[name]}`] : fieldLines(name, field, isAsked(name), marker);
    return [...wrap(words, '# '), ...lists, ...lines];
  }

  /** The closed lists of a field, and the fields in it with theirs; what was said above in the file is not said again. */
  function listLines(path: readonly string[], field: Shape): string[] {
    const inner = Object.entries(field.properties ?? {}).flatMap(([name, child]) => {
      const said = `${name}: ${fieldWords(language, kind, [...path, name]) ?? ''}`;
      if (shown.has(said)) return [];
      shown.add(said);
      return [...wrap(said, '#   ', '#     '), ...listLines([...path, name], child)];
    });
    const nested = [...(field.anyOf ?? []), ...(field.items ? [field.items] : [])].flatMap((option) => listLines(path, option));
    return [...valueLines(path.length, field), ...inner, ...nested];
  }

  function valueLines(depth: number, field: Shape): string[] {
    const indent = `#${'  '.repeat(depth)} `;
    if (field.enum) return wrap(`${message(language, 'values')} ${field.enum.join(' · ')}`, indent);
    const list = field.reference && listOf(field.reference);
    if (!list || list === 'recommendation' || shown.has(list)) return [];
    shown.add(list);
    const values = choices[list] ?? [];
    if (depth > 1 || RUNNING.includes(list)) return wrap(`${message(language, 'values')} ${values.map(named).join(' · ')}`, indent);
    const width = Math.max(0, ...values.map(({ value }) => value.length));
    return [
      `${indent}${message(language, 'values')}`,
      ...values.map((choice) => `${indent}  ${choice.value.padEnd(width)}  ${labelIn(choice)}`.trimEnd()),
    ];
  }

  function labelIn({ label }: Choice): string {
    return label[language] ?? label.en ?? label.es ?? '';
  }

  function named(choice: Choice): string {
    const label = labelIn(choice);
    return label === '' || label === choice.value ? choice.value : `${choice.value} (${label})`.replaceAll(' ', TOGETHER);
  }
}

/** The line or lines of a field: to be filled in, empty, or an example behind #. */
function fieldLines(name: string, field: Shape, asked: boolean, marker: string): string[] {
  if (asked) return [`${name}: ${example(field, marker, true)}`];
  if (field.items && !field.items.properties) return [`${name}: []`];
  if (field.items) return [`# ${name}:`, `#   - ${example(field.items, marker, false)}`];
  return [`# ${name}: ${example(field, marker, false)}`];
}

/** A value of the right form: the marker wherever a choice is to be made. A new fact is unconfirmed until its author says more. */
function example(field: Shape, marker: string, essential: boolean): string {
  if (field.const !== undefined) return String(field.const);
  if (field.type === 'boolean') return 'true';
  if (field.anyOf && !field.anyOf.some(({ type }) => type === 'string')) return example(field.anyOf[0] ?? {}, marker, essential);
  if (field.items) return `[${example(field.items, marker, essential)}]`;
  if (!field.properties) return marker;
  const names = Object.keys(field.properties).filter((name) => !essential || field.required?.includes(name) || name === 'source');
  const pairs = names.map(
    (name) => `${name}: ${name === 'confidence' ? 'low' : example(field.properties?.[name] ?? {}, marker, essential)}`,
  );
  return `{ ${pairs.join(', ')} }`;
}

/** Words in lines of a readable length, each behind a prefix. */
function wrap(words: string, first: string, next = first): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((text, index) => `${index === 0 ? first : next}${text.replaceAll(TOGETHER, ' ')}`);
}
