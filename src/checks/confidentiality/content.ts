import { fileLanguage } from '../../compendium/file-language.ts';
import type { ContentFiles } from '../../compendium/files.ts';
import type { Cache } from '../../compendium/remember.ts';
import type { Finding } from '../../model/finding.ts';
import { EXCEPTIONS_FILE, readExceptions, unusedFinding } from './exceptions.ts';
import { PUBLIC_CONTACTS_FILE, readPublicContacts } from './public-contacts.ts';
import { checkConfidentiality } from './run.ts';

/** What could identify a person, in every text and entry.yaml, each in its own language; facts speak the language of their original. */
export function checkContentConfidentiality(files: ContentFiles, cache: Cache): Finding[] {
  const { exceptions, findings: exceptionFindings } = readExceptions(files.get(EXCEPTIONS_FILE) ?? '');
  const { contacts, findings: contactFindings } = readPublicContacts(files.get(PUBLIC_CONTACTS_FILE) ?? '');
  const found = [...files]
    .filter(([file]) => /\/([a-z]{2}\.mdx|entry\.yaml)$/.test(file))
    .flatMap(([file, text]) => {
      const own = exceptions.filter((exception) => exception.file === file);
      const language = fileLanguage(file, files);
      return cache.get('confidentiality', [file, text, JSON.stringify([language, own, contacts])], () =>
        checkConfidentiality(file, text, language, { contacts, exceptions: own }),
      );
    });
  const homeless = exceptions.filter(({ file }) => !files.has(file));
  return [
    ...exceptionFindings,
    ...contactFindings,
    ...homeless.map((exception) => unusedFinding(exception, fileLanguage(exception.file, files))),
    ...found,
  ];
}
