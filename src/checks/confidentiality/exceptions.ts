import { z } from 'zod';
import { day } from '../../model/fields.ts';
import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import { shapeFindings } from '../../parse/shape.ts';
import { parseYaml } from '../../parse/yaml.ts';
import { defineRule, type InLanguages } from '../../rules/rule.ts';
import type { Hit } from './rule.ts';

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

/** Every exception still covers words that a rule refuses. */
export const unusedException = defineRule({
  name: 'unused-confidentiality-exception',
  title: {
    en: 'An exception that covers nothing',
    es: 'Una excepción que no cubre nada',
    pt: 'Uma exceção que não cobre nada',
    fr: 'Une exception qui ne couvre rien',
  },
  why: {
    en: 'An exception lets words stand that could identify somebody, because an institution answers for them. When the words have gone, it must go too: left behind, it would let the next words pass that nobody has weighed.',
    es: 'Una excepción deja en su lugar palabras que podrían identificar a alguien, porque una institución responde por ellas. Cuando esas palabras ya no están, tampoco debe estar ella: dejaría pasar otras que nadie ha ponderado.',
    pt: 'Uma exceção deixa no lugar palavras que poderiam identificar alguém, porque uma instituição responde por elas. Quando essas palavras já não estão, ela também não deve estar: deixaria passar outras que ninguém ponderou.',
    fr: 'Une exception laisse en place des mots qui pourraient identifier quelqu’un, parce qu’une institution en répond. Quand ces mots n’y sont plus, elle doit disparaître aussi : elle laisserait passer les suivants, que personne n’a pesés.',
  },
  example: {
    wrong: '- file: content/practices/example/es.mdx   # a file without these words\n  rule: phone-number\n  words: 555-0143',
    right: '# the exception taken out, as the words were',
  },
  says: {
    unused: {
      en: ['This exception matches nothing in {file}.', 'Take it out, or correct file, rule and words.'],
      es: ['Esta excepción no corresponde a nada en {file}.', 'Elimínela, o corrija file, rule y words.'],
      pt: ['Esta exceção não corresponde a nada em {file}.', 'Retire-a, ou corrija file, rule e words.'],
      fr: ['Cette exception ne correspond à rien dans {file}.', 'Supprimez-la, ou corrigez file, rule et words.'],
    },
  },
});

/** The finding for an exception that covers nothing, in the language of the file that it names. */
export const unusedFinding = ({ file, line }: Exception, language: Language): Finding =>
  unusedException.findingIn(language, 'unused', EXCEPTIONS_FILE, { line, column: 1 }, { file });
