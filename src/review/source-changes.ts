import { lookup } from '../compendium/lookup.ts';
import type { Compendium } from '../compendium/types.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import { fieldLines } from './field-lines.ts';
import { quote, quoteId } from './quote.ts';

/** A file of content/sources that is not the same before and after. */
export interface SourceChange {
  id: string;
  state: 'new' | 'changed' | 'gone';
  fields: FieldChange[];
}

export function sourceChanges(before: Compendium, after: Compendium): SourceChange[] {
  const ids = [...new Set([...after.sources, ...before.sources].map(({ id }) => id))];
  return ids.flatMap((id): SourceChange[] => {
    const [was, is] = [before, after].map((compendium) => lookup(compendium).source(id));
    const fields = fieldChanges({ ...was, id }, { ...is, id });
    return fields.length === 0 ? [] : [{ id, state: !was ? 'new' : !is ? 'gone' : 'changed', fields }];
  });
}

const WORDS: Record<SourceChange['state'], string> = { new: '**new**', changed: 'changed', gone: '**taken out, or not readable**' };
const MOST_USERS = 12;

/** Each source with what became of it and the entries that rest on it, as list items. */
export function sourceLines(
  changes: readonly SourceChange[],
  before: Compendium,
  after: Compendium,
  withheld: ReadonlySet<string>,
): string[] {
  return changes.flatMap(({ id, state, fields }) => {
    const users = new Set([before, after].flatMap((compendium) => lookup(compendium).usersOf(id)).map((entry) => quoteId(entry.id)));
    const named = [...users].slice(0, MOST_USERS).join(', ');
    const more = users.size > MOST_USERS ? ` and ${users.size - MOST_USERS} more` : '';
    const shown =
      state === 'gone' ? [] : fieldLines(fields, { withheld: withheld.has(`content/sources/${id}.yaml`), isNew: state === 'new' });
    return [`- ${quote(id)} ${WORDS[state]}; cited by ${named || 'nothing'}${more}`, ...shown.map((line) => `  ${line}`)];
  });
}
