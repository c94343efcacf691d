import { draftToFiles, folderName, idLine } from '../../contribution/draft-files.ts';
import { draftZip } from '../../contribution/draft-zip.ts';
import { parseDraft, serialiseDraft, type Draft } from '../../contribution/draft.ts';
import { element } from '../dom.ts';
import { filled, type Form } from './form.ts';

/** Hands the author a file; gives its name. */
function save(name: string, part: BlobPart, type: string): string {
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by the next minute at the latest.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/** Saves the draft as a file; gives its name. */
export const saveDraft = ({ draft }: Form): string => save(`${folderName(draft)}.draft.json`, serialiseDraft(draft), 'application/json');

/** Saves the folder for the project; gives its name. */
export function saveFolder({ draft, context }: Form): string {
  const slug = folderName(draft);
  const readMe = filled(context.words.readMe, {
    title: draft.title,
    date: draft.revised,
    line: idLine(draft, context),
    place: `content/${draft.kind}/${slug}`,
  });
  return save(`${slug}.zip`, draftZip(draftToFiles(draft, context), readMe), 'application/zip');
}

/** Reads a draft from a file; what cannot be read is said in a sentence. */
export async function openDraft(file: File, { context }: Form): Promise<Draft | string> {
  const read = parseDraft(await file.text());
  return 'draft' in read ? read.draft : filled(context.words.problems[read.problem], { file: file.name, field: read.field });
}
