import { MARKERS } from '../checks/todo-left.ts';
import type { Language } from '../model/language.ts';
import { shapeOf, type Shape } from './shape.ts';
import { comments, quoted } from './text-skeleton.ts';
import { fieldWords, message } from './words.ts';

/** What is known of a new source. `date` is the author's day: the source is taken to be read now. */
export interface NewSource {
  id: string;
  title: string;
  language: Language;
  date: string;
  url?: string;
}

/** The file of a new source, by path; what only the author knows holds the marker. */
export function sourceSkeleton({ id, title, language, date, url }: NewSource): Map<string, string> {
  const known: Record<string, string | undefined> = {
    title: quoted(title),
    language,
    url: url && quoted(url),
    consulted: date,
    form: url ? 'live' : 'print',
  };
  const { properties = {}, required = [] } = shapeOf('source');
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    const asked = required.includes(name);
    const value = known[name] ?? (field.type === 'boolean' ? 'true' : MARKERS[language]);
    const words = [fieldWords(language, 'source', [name]), !asked && message(language, 'optional'), values(field, language)]
      .filter(Boolean)
      .join(' ');
    return ['', ...comments(words), `${asked || known[name] ? '' : '# '}${name}: ${value}`];
  });
  const head = [message(language, 'sourceHead', { id }), message(language, 'factsFill', { marker: MARKERS[language] })];
  return new Map([[`content/sources/${id}.yaml`, `${[...comments(...head), ...fields].join('\n')}\n`]]);
}

const values = (field: Shape, language: Language): string | undefined =>
  field.enum && `${message(language, 'values')} ${field.enum.join(' · ')}`;
