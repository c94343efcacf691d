import { guard } from '../markdown/guard.ts';
import { readOutline, type Outline } from '../markdown/outline.ts';
import { parseText } from '../markdown/parse.ts';
import type { Finding, Position } from '../model/finding.ts';
import { wordsFrontMatter, type WordsFrontMatter } from '../model/words.ts';
import { shapeFindings } from '../parse/shape.ts';
import { factInWords } from '../rules/fact-in-words.ts';

/** All that is known of one MDX file by itself; plain data, so that it can be cached by content. */
export interface TextRecord {
  front?: WordsFrontMatter;
  places: Record<string, Position>;
  outline?: Outline;
  findings: Finding[];
}

/** Parses, guards and reads one text. */
export function readText(file: string, text: string): TextRecord {
  const parsed = parseText(text, file);
  const findings = [...parsed.findings];
  const places: Record<string, Position> = {};
  const { data, at } = parsed.frontMatter;
  let front: WordsFrontMatter | undefined;
  if (parsed.findings.every((finding) => finding.rule === 'mdx-syntax')) {
    const result = wordsFrontMatter.safeParse(data ?? {});
    if (result.success) front = result.data;
    else {
      findings.push(...shapeFindings(result.error.issues, data ?? {}, file, at, () => factInWords));
    }
    for (const field of ['title', 'summary', 'from', 'labels']) places[field] = at([field], true);
    for (const label of Object.keys(front?.labels ?? {})) places[`labels.${label}`] = at(['labels', label], true);
  }
  if (!parsed.tree) return { ...(front && { front }), places, findings };
  const refused = guard(parsed.tree, file);
  findings.push(...refused);
  return {
    ...(front && { front }),
    places,
    ...(refused.length === 0 && { outline: readOutline(parsed.tree) }),
    findings,
  };
}
