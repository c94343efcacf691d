import path from 'node:path';
import type { ContentFiles } from '../compendium/files.ts';
import type { Compendium } from '../compendium/types.ts';
import { nearest } from '../parse/nearest.ts';

/** What an editor asked to check: files, folders or ids. */
export interface Selection {
  /** Whether a finding in a file is to be shown; everything when nothing was named. */
  covers(file: string): boolean;
  /** Names that are nothing in the content, with what they may mean. */
  unknown: { name: string; close?: string }[];
  /** How many sources are checked with the entries because these cite them. */
  sources: number;
}

/** Finds what the names of a command mean: a path from the root or from the disk, or an entry's id. An entry is checked with its sources. */
export function selectionOf(names: readonly string[], root: string, files: ContentFiles, compendium: Compendium): Selection {
  const places = new Set([...files.keys()].flatMap((file) => [file, ...parentsOf(file)]));
  const unknown: Selection['unknown'] = [];
  const chosen = names.flatMap((name) => {
    const place = compendium.entries.find(({ id }) => id === name)?.file.replace(/\/entry\.yaml$/, '') ?? placeOf(name, root);
    if (places.has(place)) return [place];
    const close = nearest(place, [...places]);
    unknown.push({ name, ...(close !== undefined && { close }) });
    return [];
  });
  const inside = (file: string): boolean => chosen.some((place) => file === place || file.startsWith(`${place}/`));
  const sources = new Set(compendium.entries.filter(({ file }) => inside(file)).flatMap(({ facts }) => facts.sources));
  const sourceFiles = new Set([...sources].map((id) => `content/sources/${id}.yaml`));
  return {
    covers: (file) => names.length === 0 || inside(file) || sourceFiles.has(file) || chosen.some((place) => place.startsWith(`${file}/`)),
    unknown,
    sources: sourceFiles.size,
  };
}

const placeOf = (name: string, root: string): string => path.relative(root, path.resolve(root, name)).split(path.sep).join('/');

/** content/practices/x/es.mdx stands in content/practices/x, content/practices and content. */
function parentsOf(file: string): string[] {
  const steps = file.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}
