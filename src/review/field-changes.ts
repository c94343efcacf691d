/** What happened to one field of facts: values that went and values that came. */
export interface FieldChange {
  /** As one would point at it: `results[convicted].figure`. */
  field: string;
  before: string[];
  after: string[];
}

type Fields = Record<string, unknown>;

/** The fields by which the items of a list are told apart, in the order in which they are tried. */
const KEYS = ['key', 'id', 'network', 'parameter', 'instrument'];

/** Every field in which two values differ. Items of a list are matched by their key, not by their place. */
export function fieldChanges(before: unknown, after: unknown, field = ''): FieldChange[] {
  if (isList(before) || isList(after)) return listChanges(asList(before), asList(after), field);
  if (isFields(before) && isFields(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => fieldChanges(before[name], after[name], field ? `${field}.${name}` : name));
  }
  const [old, fresh] = [describe(before), describe(after)];
  const change = { field, before: present(before, old), after: present(after, fresh) };
  return change.before[0] === change.after[0] ? [] : [change];
}

function listChanges(before: readonly unknown[], after: readonly unknown[], field: string): FieldChange[] {
  const items = [...before, ...after];
  const key = KEYS.find((name) => [before, after].every((list) => areKeyed(list, name)));
  if (items.length > 0 && key) {
    const find = (list: readonly unknown[], value: unknown): unknown => list.find((item) => (item as Fields)[key] === value);
    const values = [...new Set(items.map((item) => (item as Fields)[key]))];
    return values.flatMap((value) => fieldChanges(find(before, value), find(after, value), `${field}[${String(value)}]`));
  }
  const [old, fresh] = [before.map(describe), after.map(describe)];
  const [gone, come] = [old.filter((value) => !fresh.includes(value)), fresh.filter((value) => !old.includes(value))];
  if (gone.length + come.length > 0) return [{ field, before: gone, after: come }];
  return old.join() === fresh.join() ? [] : [{ field, before: [old.join(', ')], after: [fresh.join(', ')] }];
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const asList = (value: unknown): unknown[] => (isList(value) ? value : value === undefined ? [] : [value]);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !isList(value);
/** An object without a filled field says nothing, like one that is not there. */
const present = (value: unknown, text: string): string[] => (value === undefined || text === '' ? [] : [text]);

function areKeyed(list: readonly unknown[], name: string): boolean {
  const values = list.map((item) => (isFields(item) ? item[name] : undefined));
  return values.every((value) => typeof value === 'string') && new Set(values).size === values.length;
}

/** A value in one line: `key convicted, figure 976, from 2008`. */
export function describe(value: unknown): string {
  if (isList(value)) return value.map((item) => (isFields(item) ? `(${describe(item)})` : describe(item))).join(', ');
  if (!isFields(value)) return String(value);
  const filled = Object.entries(value).filter(([, part]) => part !== undefined && !(isList(part) && part.length === 0));
  return filled.map(([name, part]) => `${name} ${isFields(part) ? `(${describe(part)})` : describe(part)}`).join(', ');
}
