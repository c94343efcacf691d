import { z } from 'zod';
import { day } from '../../model/fields.ts';
import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import { shapeFindings } from '../../parse/shape.ts';
import { parseYaml } from '../../parse/yaml.ts';
import type { Hit, InLanguages } from './rule.ts';

/** Where the exceptions stand, from the project's root: apart from the entries, so that a reviewer sees each one as a change of its own. */
export const EXCEPTIONS_FILE = 'content/confidentiality-exceptions.yaml';

const exceptionSchema = z.strictObject({
  /** The file in which the words stand. */
  file: z.string().min(1),
  /** Name of the rule that they break. */
  rule: z.string().min(1),
  /** The words, as they stand in the file; enough of them that nothing else is meant. */
  words: z.string().trim().min(3),
  /** Why they may stand. */
  reason: z.string().trim().min(20),
  /** The institution that answers for it. */
  by: z.string().trim().min(2),
  date: day,
});

/** A declared and reasoned exception; `line` is its line in the file of exceptions. */
export type Exception = z.infer<typeof exceptionSchema> & { line: number };

/** Reads the exceptions; a fault in the file is a finding, and no exception then holds. */
export function readExceptions(text: string): { exceptions: Exception[]; findings: Finding[] } {
  const { data, at, findings } = parseYaml(text, EXCEPTIONS_FILE);
  const result = z.array(exceptionSchema).safeParse(data ?? []);
  if (!result.success) return { exceptions: [], findings: [...findings, ...shapeFindings(result.error.issues, data, EXCEPTIONS_FILE, at)] };
  return { exceptions: result.data.map((exception, index) => ({ ...exception, line: at([index]).line })), findings };
}

/** The exception that covers a hit of a rule in a file. */
export function exceptionFor(exceptions: readonly Exception[], file: string, rule: string, hit: Hit): Exception | undefined {
  const words = spaced(hit.words);
  return exceptions.find((exception) => exception.file === file && exception.rule === rule && words.includes(spaced(exception.words)));
}

const spaced = (words: string): string => words.replace(/\s+/g, ' ').trim();

const ALLOWED: InLanguages = {
  en: 'Allowed by an exception of',
  es: 'Permitido por una excepción de',
  pt: 'Permitido por uma exceção de',
  fr: 'Admis par une exception de',
};

/** What a reviewer reads beside an excepted finding. */
export const exceptionNote = ({ by, date, reason }: Exception, language: Language): string =>
  `${ALLOWED[language]} ${by} (${date}): ${reason}`;

const UNUSED: Readonly<Record<Language, (file: string) => { message: string; mend: string }>> = {
  en: (file) => ({ message: `This exception matches nothing in ${file}.`, mend: 'Take it out, or correct file, rule and words.' }),
  es: (file) => ({ message: `Esta excepción no corresponde a nada en ${file}.`, mend: 'Elimínela, o corrija file, rule y words.' }),
  pt: (file) => ({ message: `Esta exceção não corresponde a nada em ${file}.`, mend: 'Retire-a, ou corrija file, rule e words.' }),
  fr: (file) => ({ message: `Cette exception ne correspond à rien dans ${file}.`, mend: 'Supprimez-la, ou corrigez file, rule et words.' }),
};

/** The finding for an exception that covers nothing. */
export const unusedException = (exception: Exception, language: Language): Finding => ({
  rule: 'unused-confidentiality-exception',
  severity: 'error',
  file: EXCEPTIONS_FILE,
  line: exception.line,
  column: 1,
  ...UNUSED[language](exception.file),
});

/** The findings for exceptions that name a file which does not exist. */
export function exceptionsWithoutFile(exceptions: readonly Exception[], files: { has(file: string): boolean }): Finding[] {
  return exceptions.filter(({ file }) => !files.has(file)).map((exception) => unusedException(exception, 'en'));
}
