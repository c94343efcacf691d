import type { Finding } from '../model/finding.ts';

/** Findings as text for a person: grouped by file, each with its place, rule and mend. */
export function reportText(findings: readonly Finding[]): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files]
    .map(([file, list]) =>
      [file, ...list.map((finding) => `  ${finding.file}:${finding.line}:${finding.column} ${finding.rule} ${finding.message}\n      → ${finding.mend}`)].join('\n'),
    )
    .join('\n\n');
}
