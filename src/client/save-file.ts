import { element } from './dom.ts';

/** Hands the reader a file to keep; gives its name. */
export function saveFile(name: string, part: BlobPart, type: string): string {
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by the next minute at the latest.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
