import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../compendium/files.ts';
import { imageAddress, imageOf, isImagePath } from '../compendium/images.ts';

/** Copies the images of all entries below `root` into a site's folder, to the addresses under which pages show them. */
export function copyImages(root: string, files: ContentFiles, site: string): void {
  for (const [file, text] of files) {
    const image = isImagePath(file) ? imageOf(text) : undefined;
    // In the live preview a file may still be of a type that the check refuses.
    if (!image?.format) continue;
    const target = path.join(site, imageAddress(file, image));
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(root, file), target);
  }
}
