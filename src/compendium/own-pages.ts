import { guard } from '../markdown/guard.ts';
import { parseText } from '../markdown/parse.ts';
import type { Finding } from '../model/finding.ts';
import { admissionFindings } from '../parse/admission.ts';
import { fileName } from '../rules/file-name.ts';

/** The site's own pages and the words of its interface, which are no entries. */
export const isOwn = (file: string): boolean => /^content\/(pages|ui)\//.test(file);

/**
 * What is wrong with a file of the site's own: its place, or what it holds. The pages are made into program code by Astro, so they
 * may hold what a contributed text may, and besides links within the site and file names between ` signs.
 */
export function ownFindings(file: string, text: string): Finding[] {
  if (/^content\/ui\/(en|es|pt|fr)\.json$/.test(file)) return admissionFindings(text, file);
  if (!/^content\/pages\/[a-z]+\/(en|es|pt|fr)\.mdx$/.test(file)) return [fileName.finding('own-page', file)];
  const { tree, findings } = parseText(text, file);
  return [...findings, ...(tree ? guard(tree, file).filter((finding) => !isOwnWay(finding)) : [])];
}

const isOwnWay = ({ rule, said }: Finding): boolean =>
  (rule === 'mdx-node' && said?.code === 'inline-code') ||
  (rule === 'link-address' && /^\/(en|es|pt|fr)\/[a-z0-9/-]*(#[a-z0-9-]+)?$/.test(String(said?.blanks['url'])));
