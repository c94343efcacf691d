import type { OutlineString } from '../../outline/data.ts';
import { parseDraft, serialiseDraft, type DraftProblem } from '../../outline/draft-file.ts';
import { loadScript } from '../dom.ts';
import { saveFile } from '../save-file.ts';
import type { Desk } from './desk.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const PROBLEMS: Record<DraftProblem, OutlineString> = {
  'not-readable': 'outlineNotReadable',
  'other-file': 'outlineOtherFile',
  'later-version': 'outlineLaterVersion',
  damaged: 'outlineDamaged',
};

/** Hands the drafter the draft; gives what to say. */
export function saveDraft(desk: Desk): string {
  const file = saveFile(`${fileName(desk)}.draft.json`, serialiseDraft(desk.request, desk.draft), 'application/json');
  desk.unsaved = false;
  return desk.say('outlineSaved', { file });
}

/** Puts the draft of a file in place of this one; gives what to say. What cannot be read, or is not wanted after all, changes nothing. */
export async function openDraft(desk: Desk, file: File): Promise<string> {
  const read = parseDraft(await file.text(), desk.data);
  if ('problem' in read) return desk.say(PROBLEMS[read.problem], { file: file.name });
  if (desk.unsaved && !window.confirm(desk.say('outlineConfirmOpen'))) return '';
  desk.replace(read.request, read.draft);
  return desk.say('outlineOpened', { file: file.name });
}

/** Makes the .docx, with a script that is loaded only now, and hands it over; gives what to say. */
export async function saveDocument(desk: Desk, script: string, edition: string): Promise<string> {
  try {
    await loadScript(script);
  } catch {
    return desk.say('outlineDocxFailed');
  }
  const bytes = await window.compendiumDocx?.(desk.outline, {
    date: desk.draft.values['date'] || desk.data.editionDate,
    edition,
    mechanism: desk.mechanismId,
    endonyms: desk.words.endonyms,
    names: desk.library.names,
  });
  if (!bytes) return desk.say('outlineDocxFailed');
  return desk.say('outlineSaved', { file: saveFile(`${fileName(desk)}.docx`, bytes, DOCX) });
}

/** Says what the file is about, and nothing of the case: `request-ARG-TTO-hear-witness-video`. */
function fileName({ request: { question } }: Desk): string {
  return ['request', question.from, ...question.to, question.measure].filter(Boolean).join('-');
}
