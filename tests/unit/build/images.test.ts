import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyImages } from '../../../src/build/images.ts';
import { checkContent } from '../../../src/checks/run.ts';
import { noCache } from '../../../src/compendium/cache.ts';
import { editionOf } from '../../../src/compendium/edition.ts';
import { readContent } from '../../../src/compendium/files.ts';
import { renderText } from '../../../src/compendium/render.ts';
import { contentWithImage, IMAGE } from '../../fixtures/figure.ts';
import { elements, readHtml } from '../../fixtures/html.ts';
import { jpeg, jpegSegment, png } from '../../fixtures/images.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'images-'));
  for (const [file, text] of contentWithImage().files) write(file, file === IMAGE ? png(120, 64) : text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

test('an image comes from its folder through the check to the address under which its page shows it, byte by byte', () => {
  const files = readContent(root);
  const { compendium, findings } = checkContent(files);
  expect(findings).toEqual([]);
  const text = compendium.entries.find(({ id }) => id === 'M-001')?.texts.en;
  const [image] = elements(readHtml(text ? renderText(compendium, text, 'en', noCache) : ''), 'img');
  const site = path.join(root, 'site');
  copyImages(root, files, site);
  expect(readFileSync(path.join(site, String(image?.properties['src'])))).toEqual(png(120, 64));
});

test('a file that is no image is copied nowhere', () => {
  write(IMAGE, '<svg onload="alert(1)"/>');
  copyImages(root, readContent(root), path.join(root, 'site'));
  expect(readdirSync(root)).not.toContain('site');
});

test('hidden data of a file on the disk are found', () => {
  write(IMAGE.replace('.png', '.jpg'), jpeg(8, 8, jpegSegment(0xe1, 'Exif\0\0')));
  const { findings } = checkContent(readContent(root));
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['image-metadata', 'image-undeclared']);
});

test('another picture under the same name is another edition', () => {
  const edition = () => {
    const files = readContent(root);
    return editionOf(root, files, checkContent(files).compendium).id;
  };
  const before = edition();
  expect(edition()).toBe(before);
  write(IMAGE, png(120, 65));
  expect(edition()).not.toBe(before);
});
