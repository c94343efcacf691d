import { EXCEPTIONS_FILE, readExceptions, type Exception } from '../checks/confidentiality/exceptions.ts';
import { PUBLIC_CONTACTS_FILE, readPublicContacts, type PublicContact } from '../checks/confidentiality/public-contacts.ts';
import { checkContent } from '../checks/run.ts';
import { noCache, type Cache } from '../compendium/cache.ts';
import type { ContentFiles } from '../compendium/files.ts';
import type { Compendium } from '../compendium/types.ts';
import type { Finding } from '../model/finding.ts';

/** The content before or after a contribution, with what the check says about it and what it asks to let pass. */
export interface Revision {
  compendium: Compendium;
  findings: readonly Finding[];
  exceptions: readonly Exception[];
  contacts: readonly PublicContact[];
}

/** Files in, revision out, by the same functions as the check. */
export function revisionOf(files: ContentFiles, cache: Cache = noCache): Revision {
  const { compendium, findings } = checkContent(files, cache);
  return {
    compendium,
    findings,
    exceptions: readExceptions(files.get(EXCEPTIONS_FILE) ?? '').exceptions,
    contacts: readPublicContacts(files.get(PUBLIC_CONTACTS_FILE) ?? '').contacts,
  };
}
