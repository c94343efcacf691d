import { byPlace, type Finding } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import { exceptionFor, exceptionNote, unusedFinding, type Exception } from './exceptions.ts';
import type { PublicContact } from './public-contacts.ts';
import { readFile } from './reading.ts';
import { CONFIDENTIALITY_RULES } from './rules.ts';

/** What is allowed by list, and what by a reasoned exception. */
export interface Allowed {
  contacts: readonly PublicContact[];
  exceptions: readonly Exception[];
}

/**
 * What could identify a person in one file (an MDX text, an entry.yaml, a draft), in order, in the given language.
 * What an exception covers is a warning that gives its reason; an exception for this file that covers nothing is an error.
 */
export function checkConfidentiality(
  file: string,
  text: string,
  language: Language,
  allowed: Allowed = { contacts: [], exceptions: [] },
): Finding[] {
  const reading = readFile(file, text, language, allowed.contacts);
  const used = new Set<Exception>();
  const found = CONFIDENTIALITY_RULES.flatMap((rule) =>
    rule.check(reading).map((hit): Finding => {
      const exception = exceptionFor(allowed.exceptions, file, rule.name, hit);
      if (exception) used.add(exception);
      return {
        rule: rule.name,
        severity: exception ? 'warning' : 'error',
        file,
        line: hit.line,
        column: hit.column,
        message: exception ? `${hit.what} ${exceptionNote(exception, language)}` : hit.what,
        mend: hit.mend,
        ...(!exception && { said: { code: 'found', blanks: hit.blanks } }),
      };
    }),
  );
  const unused = allowed.exceptions.filter((exception) => exception.file === file && !used.has(exception));
  return [...found, ...unused.map((exception) => unusedFinding(exception, language))].sort(byPlace);
}
