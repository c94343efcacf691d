import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../compendium/files.ts';
import type { Language } from '../model/language.ts';
import { Refusal } from './request.ts';

/**
 * Writes the files of a plan: a file of `before` is replaced, any other must not be there yet. When one cannot be written, all is
 * put back as it was, and a Refusal says why.
 */
export function writeNew(root: string, files: ReadonlyMap<string, string>, before: ContentFiles, language: Language): void {
  const undo: (() => void)[] = [];
  try {
    for (const [file, text] of files) {
      const place = path.join(root, file);
      const folder = path.dirname(place);
      const earlier = before.get(file);
      if (!existsSync(folder)) {
        mkdirSync(folder, { recursive: true });
        undo.push(() => rmSync(folder, { recursive: true, force: true }));
      }
      writeFileSync(place, text, { flag: earlier === undefined ? 'wx' : 'w' });
      undo.push(() => (earlier === undefined ? rmSync(place, { force: true }) : writeFileSync(place, earlier)));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw new Refusal(language, 'notWritten', { reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
