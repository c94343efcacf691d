import { BASIS_BLANKS, blanksOf, KNOWN_BLANKS } from '../model/blanks.ts';
import { clauseSchema, type Clause, type ClauseFacts } from '../model/clause.ts';
import type { Finding, Position } from '../model/finding.ts';
import { LANGUAGES } from '../model/language.ts';
import { references, type Reference } from '../model/references.ts';
import { shapeFindings } from '../parse/shape.ts';
import { parseYaml } from '../parse/yaml.ts';
import { clauseWords } from '../rules/clause-words.ts';
import type { ContentFiles } from './files.ts';
import { danglingFinding, type Targets } from './link.ts';
import type { Cache } from './remember.ts';

const FILE = /^content\/clauses\/([a-z0-9-]+)\.yaml$/;

interface ClauseFile {
  clause?: ClauseFacts;
  references: (Reference & Position)[];
  /** Where each field stands, by its id. */
  fields: Record<string, Position>;
  findings: Finding[];
}

/** Reads content/clauses, one clause of the request outline a file, in the order of the document; what they point at must be there. */
export function readClauses(files: ContentFiles, targets: Targets, cache: Cache): { clauses: Clause[]; findings: Finding[] } {
  const clauses: Clause[] = [];
  const findings: Finding[] = [];
  const taken = new Map<string, string>();
  for (const [file, text] of files) {
    const id = FILE.exec(file)?.[1];
    if (!id) continue;
    const record = cache.get('clause', [file, text], () => readClause(file, text));
    findings.push(...record.findings);
    for (const { target, value, line, column } of record.references) {
      if (!targets.has(target, value)) findings.push(danglingFinding(target, value, targets, file, { line, column }));
    }
    for (const [blank, place] of Object.entries(record.fields)) {
      const clause = taken.get(blank);
      if (clause !== undefined) findings.push(clauseWords.finding('twice', file, place, { blank, clause }));
      taken.set(blank, id);
    }
    if (record.clause) clauses.push({ id, ...record.clause });
  }
  return { clauses: clauses.sort((a, b) => a.order - b.order), findings };
}

function readClause(file: string, text: string): ClauseFile {
  const yaml = parseYaml(text, file);
  if (yaml.findings.length > 0) return { references: [], fields: {}, findings: yaml.findings };
  const result = clauseSchema.safeParse(yaml.data);
  if (!result.success) {
    return { references: [], fields: {}, findings: shapeFindings(result.error.issues, yaml.data, file, yaml.at) };
  }
  const clause = result.data;
  return {
    clause,
    references: references(clauseSchema, yaml.data).map((reference) => ({ ...reference, ...yaml.at(reference.path) })),
    fields: Object.fromEntries(clause.fields.map(({ id }, index) => [id, yaml.at(['fields', index, 'id'])])),
    findings: wordFindings(clause, file, yaml.at),
  };
}

function wordFindings(clause: ClauseFacts, file: string, at: (path: readonly PropertyKey[]) => Position): Finding[] {
  const own = clause.fields.map(({ id }) => id);
  const inParagraphs = clause.paragraphs.flatMap(({ words, each, needs }, index) => {
    const known = [...own, ...KNOWN_BLANKS, ...(each ? BASIS_BLANKS : [])];
    const place = at(['paragraphs', index, 'words']);
    const used = new Set(LANGUAGES.flatMap((language) => blanksOf(words[language])));
    const say = (code: 'unknown' | 'uneven', blank: string): Finding => clauseWords.finding(code, file, place, { blank });
    return [
      ...[...used, ...(needs === undefined ? [] : [needs])].filter((blank) => !known.includes(blank)).map((blank) => say('unknown', blank)),
      ...[...used]
        .filter((blank) => LANGUAGES.some((language) => blanksOf(words[language]).filter((one) => one === blank).length !== 1))
        .map((blank) => say('uneven', blank)),
    ];
  });
  const inFields = clause.fields.flatMap(({ id, kind, options }, index) =>
    kind === 'choice' && !options?.length ? [clauseWords.finding('no-options', file, at(['fields', index, 'id']), { blank: id })] : [],
  );
  return [...inParagraphs, ...inFields];
}
