import type { Finding } from '../model/finding.ts';

/** Findings as text for a person: grouped by file, each with its place, rule and mend. */
export function reportText(findings: readonly Finding[]): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files]
    .map(([file, list]) =>
      [
        file,
        ...list.map(
          (finding) => `  ${finding.file}:${finding.line}:${finding.column} ${finding.rule} ${finding.message}\n      → ${finding.mend}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Findings as GitHub's workflow commands: each appears beside its line in a pull request. */
export function githubAnnotations(findings: readonly Finding[]): string {
  const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return findings
    .map(
      ({ severity, file, line, column, rule, message, mend }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(`${message} → ${mend}`)}`,
    )
    .join('\n');
}
