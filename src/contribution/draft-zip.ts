import { strToU8, zipSync } from 'fflate';

/** A zip of the files of a draft, to be unpacked over a copy of the project, and of a text that says how. */
export function draftZip(files: ReadonlyMap<string, string>, readMe: string): Uint8Array<ArrayBuffer> {
  const packed = Object.fromEntries([...files, ['READ-ME.txt', readMe] as const].map(([file, text]) => [file, strToU8(text)]));
  return zipSync(packed);
}
