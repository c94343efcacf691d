import { execFileSync } from 'node:child_process';
import type { ContentFiles } from './files.ts';
import { digest } from './cache.ts';
import type { Compendium } from './types.ts';

/** One published state of the content. "Today" is its date, never the clock's. */
export interface Edition {
  /** YYYY-MM-DD: day of the last commit, or of the newest revision where there is no history. */
  date: string;
  /** Date and a digest of the content: names this edition in addresses. */
  id: string;
}

export function editionOf(root: string, files: ContentFiles, compendium: Compendium): Edition {
  const date = commitDate(root) ?? newestRevision(compendium);
  return { date, id: `${date}-${digest([...files].flat()).slice(0, 8)}` };
}

function commitDate(root: string): string | undefined {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return date || undefined;
  } catch {
    return undefined;
  }
}

const newestRevision = ({ entries }: Compendium): string =>
  entries.reduce((newest, { facts }) => (facts.revised > newest ? facts.revised : newest), '2009-06-04');
