import { draftToFiles, folderName, idLine } from '../../contribution/draft-files.ts';
import { draftZip } from '../../contribution/draft-zip.ts';
import { parseDraft, serialiseDraft, type Draft } from '../../contribution/draft.ts';
import { saveFile } from '../save-file.ts';
import { fill } from '../fill.ts';
import type { Form } from './form.ts';

/** Saves the draft as a file; gives its name. */
export const saveDraft = ({ draft }: Form): string =>
  saveFile(`${folderName(draft)}.draft.json`, serialiseDraft(draft), 'application/json');

/** Saves the folder for the project; gives its name. */
export function saveFolder({ draft, context }: Form): string {
  const slug = folderName(draft);
  const readMe = fill(context.words.readMe, {
    title: draft.title,
    date: draft.revised,
    line: idLine(draft, context),
    place: `content/${draft.kind}/${slug}`,
  });
  return saveFile(`${slug}.zip`, draftZip(draftToFiles(draft, context), readMe), 'application/zip');
}

/** Reads a draft from a file; what cannot be read is said in a sentence. */
export async function openDraft(file: File, { context }: Form): Promise<Draft | string> {
  const read = parseDraft(await file.text());
  return 'draft' in read ? read.draft : fill(context.words.problems[read.problem], { file: file.name, field: read.field });
}
