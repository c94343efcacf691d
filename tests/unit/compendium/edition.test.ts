import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/compendium/edition.ts';
import { Content, goodContent, GUIDE } from '../../fixtures/content.ts';

const content = goodContent();
const edition = (root: string, of = content) => editionOf(root, of.files, of.compendium());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an edition without a history', () => {
  test('has the date of the newest revision', () => {
    expect(edition(folder).date).toBe('2026-11-21');
    const revised = content.change(`${GUIDE}/entry.yaml`, 'revised: 2026-11-21', 'revised: 2026-11-29');
    expect(edition(folder, revised).date).toBe('2026-11-29');
  });

  test('has the same id for the same content, on any disk', () => {
    expect(edition(folder, new Content([...content.files].reverse())).id).toBe(edition(folder).id);
  });

  test('has another id when a byte changes, of a text or of a name', () => {
    const { id } = edition(folder);
    expect(edition(folder, content.change(`${GUIDE}/en.mdx`, 'Time zones.', 'Time zones!')).id).not.toBe(id);
    expect(edition(folder, content.copy(GUIDE, 'content/guides/witness').remove(GUIDE)).id).not.toBe(id);
  });

  test('is told by date and digest', () => {
    expect(edition(folder).id).toMatch(/^2026-11-21-[0-9a-f]{8}$/);
  });
});

test('an edition with a history has the day of the last commit, the same in every time zone', () => {
  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false', ...options], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-12-01T23:30:00-05:00', GIT_AUTHOR_DATE: '2026-11-01T00:00:00Z' },
    });
  git('init', '--quiet');
  writeFileSync(path.join(folder, 'a.txt'), 'a');
  git('add', '.');
  git('commit', '--quiet', '--message', 'A');
  expect(edition(folder).date).toBe('2026-12-02');
});
