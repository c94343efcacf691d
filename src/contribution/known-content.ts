import type { FactsRecord } from '../compendium/facts.ts';
import type { ContentFiles } from '../compendium/files.ts';
import type { Cache } from '../compendium/remember.ts';
import type { FormContext } from './form-context.ts';

/** The edition as the check of a draft needs it: a name for everything that may be pointed at, and what is known of it. */
export interface KnownContent {
  /** Empty files: what they hold is in `cache`. */
  files: ContentFiles;
  cache: Cache;
}

/** Stands for the content of an edition where its files are not at hand. */
export function knownContent({ ids, taxonomy, sections, avoided, sources, entries }: FormContext): KnownContent {
  const known = new Map<string, unknown>();
  for (const name of Object.keys(taxonomy))
    known.set(`content/taxonomy/${name}.yaml`, { value: taxonomy[name as keyof typeof taxonomy], findings: [] });
  known.set('content/taxonomy/sections.yaml', { value: sections, findings: [] });
  known.set('content/taxonomy/words-to-avoid.yaml', { value: avoided, findings: [] });
  for (const source of sources) known.set(`content/sources/${source.id}.yaml`, { source, findings: [] });
  for (const { kind, slug, id } of entries) {
    known.set(`content/${kind}/${slug}/entry.yaml`, { id, references: [], places: {}, findings: [] } satisfies FactsRecord);
  }
  const files = new Map([...known.keys()].map((file): [string, string] => [file, '']));
  files.set('content/ids.csv', ids);
  const last = new Map<string, { text: string; value: unknown }>();
  return {
    files,
    cache: {
      get<T>(name: string, [file = '', text = '']: readonly string[], compute: () => T): T {
        if (text === '' && known.has(file)) return known.get(file) as T;
        const place = `${name} ${file}`;
        const before = last.get(place);
        if (before?.text === text) return before.value as T;
        const value = compute();
        last.set(place, { text, value });
        return value;
      },
    },
  };
}
