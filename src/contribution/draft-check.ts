import { checkConfidentiality } from '../checks/confidentiality/run.ts';
import { runChecks, wordedIn } from '../checks/run.ts';
import { buildCompendium } from '../compendium/build.ts';
import type { Finding } from '../model/finding.ts';
import { draftToFiles, folderName, markedFiles, sourceName, usedSources } from './draft-files.ts';
import type { Draft } from './draft.ts';
import type { FormContext } from './form-context.ts';
import type { KnownContent } from './known-content.ts';

/** What the check has to say beside a field of the form. */
export interface FieldFinding {
  field: string;
  severity: Finding['severity'];
  message: string;
  mend: string;
  /** Line of the field, where its text has several. */
  line?: number;
  /** The field must be filled in and is empty. */
  empty?: true;
}

/** What `npm run check` would say of the files of a draft, in the language of the page, field by field, and what only the form can know. */
export function checkDraft(draft: Draft, data: FormContext, known: KnownContent): FieldFinding[] {
  const own = ownFindings(draft, data);
  const files = markedFiles(draft, data);
  const { compendium, findings } = buildCompendium(
    new Map([...known.files, ...draftToFiles(draft, data)].sort(([a], [b]) => (a < b ? -1 : 1))),
    known.cache,
  );
  const confidential = [...files].flatMap(([file, { text }]) =>
    checkConfidentiality(file, text, draft.language, { contacts: data.contacts, exceptions: [] }),
  );
  const found = wordedIn(data.language, [...findings, ...runChecks(compendium), ...confidential]).flatMap(
    ({ file, rule, severity, message, mend, ...place }): FieldFinding[] => {
      const marked = files.get(file);
      if (!marked) return [];
      const { field, line } = rule === 'file-name' ? { field: nameField(file, draft), line: 1 } : marked.fieldAt(place);
      // A source of the list that is not there is reported where it is cited.
      if (field === 'sources' && rule === 'unknown-source') return [];
      return [{ field, severity, message, mend, ...(isLong(field) && { line }) }];
    },
  );
  const empty = new Set(own.filter((finding) => finding.empty).map(({ field }) => field));
  const said = new Set<string>();
  return [...own, ...found.filter(({ field }) => !empty.has(field))].filter(({ field, line, message }) => {
    const key = JSON.stringify([field, line, message]);
    return !said.has(key) && said.add(key);
  });
}

const isLong = (field: string): boolean => field.startsWith('sections.');

/** The field that gave a file its name. */
function nameField(file: string, draft: Draft): string {
  const index = draft.sources.findIndex((source, position) => file === `content/sources/${sourceName(source, position)}.yaml`);
  return index < 0 ? 'slug' : `sources.${index}.id`;
}

/** What must be filled in, and names that are taken. */
function ownFindings(draft: Draft, { words, sections, entries, sources }: FormContext): FieldFinding[] {
  const say = (field: string, [message = '', mend = '']: readonly string[]): FieldFinding => ({ field, severity: 'error', message, mend });
  const fill = (fields: readonly (readonly [field: string, value: string | readonly string[]])[]): FieldFinding[] =>
    fields
      .filter(([, value]) => (typeof value === 'string' ? value.trim() : value).length === 0)
      .map(([field]) => ({ ...say(field, words.fill), empty: true }));
  const { title, summary, level, themes, exploitation, groups, evidence, outcome } = draft;
  const found = fill([
    ...Object.entries({
      title,
      summary,
      states: [...draft.states, ...draft.regions],
      level,
      themes,
      exploitation,
      groups,
      evidence,
      outcome,
    }),
    ...draft.sources.flatMap(({ title, type, language, consulted, read }, index) =>
      Object.entries({ title, type, language, consulted, read }).map(([name, value]) => [`sources.${index}.${name}`, value] as const),
    ),
    ...draft.results.flatMap(({ words, figure, reporter, source }, index) =>
      Object.entries({ words, figure, reporter, source }).map(([name, value]) => [`results.${index}.${name}`, value] as const),
    ),
    ...sections[draft.kind].filter(({ required }) => required).map(({ id }) => [`sections.${id}`, draft.sections[id] ?? ''] as const),
  ]);
  if (entries.some(({ kind, slug }) => kind === draft.kind && slug === folderName(draft))) found.push(say('slug', words.slugTaken));
  const names = draft.sources.map(sourceName);
  const used = usedSources(draft);
  names.forEach((name, index) => {
    const field = `sources.${index}.id`;
    if (sources.some(({ id }) => id === name)) found.push(say(field, words.sourceTaken));
    else if (names.indexOf(name) < index) found.push(say(field, words.sourceTwice));
    else if (!used.includes(name)) found.push(say(field, words.sourceUncited));
  });
  return found;
}
