import { reportText } from '../compendium/report.ts';
import type { Finding } from '../model/finding.ts';
import { quoteBlock } from './quote.ts';
import { counted, without } from './words.ts';

/** The findings as a reviewer needs them: those that the contribution brings in full, the others counted. */
export function findingLines(before: readonly Finding[], after: readonly Finding[]): string[] {
  const [old, now] = [before.map(identity), after.map(identity)];
  const fresh = without(now, old);
  const news = after.filter((finding) => fresh.includes(identity(finding)));
  const count = (severity: Finding['severity']): number => after.filter((finding) => finding.severity === severity).length;
  return [
    `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}: ${fresh.length} new, ${after.length - fresh.length} as before; ${without(old, now).length} mended.`,
    ...(news.length > 0 ? ['', quoteBlock(reportText(news))] : []),
  ];
}

/** The line on which a finding stands does not tell it from another: lines move. */
const identity = ({ severity, file, rule, message }: Finding): string => [severity, file, rule, message].join('\n');
