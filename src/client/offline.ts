import { languagesIn } from '../offline/groups.ts';
import { manifestName, readManifest } from '../offline/manifest.ts';
import type { EditionFile, EntryRow, KeptCopy } from '../offline/edition-file.ts';
import { ENDONYMS } from '../i18n/endonyms.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../model/language.ts';
import { element, loadScript } from './dom.ts';
import { fill } from './fill.ts';
import { changesView } from './offline/changes-view.ts';
import { OfflineFault, type FaultKind } from './offline/fault.ts';
import { isNewer, isWhole, keep } from './offline/keep.ts';
import { alone, isBusy } from './offline/lock.ts';
import { Panel } from './offline/panel.ts';
import { canKeep, dropUnfinished, keptCopy, removeAll, wantedGroups, wholeIndex } from './offline/store.ts';
import { fetchEdition, fetchIndex, readIndex } from './offline/transport.ts';
import { dropVisits, keepVisits, visitsAreKept } from './offline/visits.ts';
import type { OfflineWords } from './offline/words.ts';

const page = document.querySelector<HTMLElement>('#offline-page');
const status = document.querySelector<HTMLElement>('#offline-status');
const place = document.querySelector<HTMLElement>('#offline-panel');
const news = document.querySelector<HTMLElement>('#offline-changes');
const language = document.documentElement.lang as Language;

if (page && status && place && news) {
  void loadScript(page.dataset['words'] ?? '').then(() => start(window.compendiumOfflineWords!, { page, status, place, news }));
}

interface Places {
  page: HTMLElement;
  status: HTMLElement;
  place: HTMLElement;
  news: HTMLElement;
}

/** Shows what this device keeps, and does what its reader asks. */
async function start(words: OfflineWords, { page, status, place, news }: Places): Promise<void> {
  if (document.documentElement.dataset['root'] !== undefined) {
    const { edition = '' } = document.body.dataset;
    status.textContent = fill(words.offlineOnDisk, { date: formatDate(edition.slice(0, 'YYYY-MM-DD'.length), language) });
    return;
  }
  compareFiles(words, page);
  let stop = new AbortController();
  /** Whether a lost line is to be asked for again as soon as it is back. */
  let waiting: readonly string[] | undefined;
  const panel = new Panel(place, status, words, language, {
    keep: (groups) => void download(groups),
    pause: () => stop.abort('paused'),
    discard: () => void attempt(async () => alone(dropUnfinished)),
    check: () => void look(),
    remove: () => void attempt(async () => alone(removeAll), true),
    keepVisits: () => void attempt(keepVisits),
    dropVisits: () => void attempt(dropVisits),
  });
  window.addEventListener('online', () => waiting && void download(waiting));
  if (!(await canKeep())) return panel.show({ at: 'unable', why: 'no-storage' });
  await look();

  async function look(removed = false): Promise<void> {
    waiting = undefined;
    panel.show({ at: 'checking' });
    const [copy, wanted, visits, asked] = await Promise.all([keptCopy(), wantedGroups(), visitsAreKept(), fetchEdition().catch(faultOf)]);
    const edition = typeof asked === 'string' ? undefined : asked;
    if (wanted) return panel.show({ at: 'stopped', why: (await isBusy()) ? 'busy' : 'unfinished', groups: wanted });
    news.replaceChildren();
    if (!copy) return panel.show({ at: 'none', edition: asked, visits, removed });
    const newer = edition !== undefined && isNewer(edition, copy);
    panel.show({ at: 'kept', copy, edition, newer, visits, whole: await isWhole() });
    if (newer) news.replaceChildren(...(await changesSince(copy, edition, words)));
  }

  async function download(groups: readonly string[]): Promise<void> {
    waiting = undefined;
    stop = new AbortController();
    panel.show({ at: 'working' });
    try {
      await keep(groups, { signal: stop.signal, onProgress: (progress) => panel.progress(progress) });
      void navigator.storage.persist?.();
      await look();
    } catch (error) {
      const why = stop.signal.aborted ? 'paused' : faultOf(error);
      if (why === 'line') waiting = groups;
      panel.show({ at: 'stopped', why, groups });
    }
  }

  async function attempt(work: () => Promise<unknown>, removing = false): Promise<void> {
    try {
      await work();
      await look(removing);
    } catch (error) {
      panel.show({ at: 'unable', why: faultOf(error) });
    }
  }
}

/** What a browser refuses without a word of ours, it refuses to keep. */
const faultOf = (error: unknown): FaultKind => (error instanceof OfflineFault ? error.kind : 'no-storage');

/** What changed between the kept copy and the newest edition, in this page's language where it is kept. */
async function changesSince(copy: KeptCopy, edition: EditionFile, words: OfflineWords): Promise<Node[]> {
  const kept = languagesIn(copy.groups);
  const compared = kept.includes(language) ? language : kept[0];
  const [before, after] = [compared && copy.groups[compared], compared && edition.groups[compared]];
  if (!before || !after) return [];
  const older = await wholeIndex(before.index);
  const newer = await fetchIndex(after.index, new AbortController().signal).catch(() => undefined);
  if (!older || !newer) return [];
  return changesView(readIndex(older).entries, readIndex(newer).entries, copy.date, words, language);
}

/** Compares the manifest of a disk edition, which a reader chooses, with the newest edition. */
function compareFiles(words: OfflineWords, page: HTMLElement): void {
  const input = page.querySelector<HTMLInputElement>('#offline-manifest');
  const answer = page.querySelector<HTMLElement>('#offline-compared');
  if (!input || !answer) return;
  const compare = async (file: File): Promise<Node[]> => {
    const name = manifestName(language);
    const manifest = readManifest(await file.text());
    if (!manifest) return [element('p', {}, fill(words.offlineCompareBad, { name }))];
    if (manifest.language !== language)
      return [element('p', {}, fill(words.offlineCompareOther, { name: ENDONYMS[manifest.language] ?? manifest.language }))];
    const newest = await newestEntries();
    if (!newest) return [element('p', {}, words.offlineNoNews)];
    return changesView(manifest.entries, newest, manifest.edition.date, words, language);
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void compare(file).then((nodes) => answer.replaceChildren(...nodes));
  });
}

async function newestEntries(): Promise<EntryRow[] | undefined> {
  try {
    const { groups } = await fetchEdition();
    return readIndex(await fetchIndex(groups[language]!.index, new AbortController().signal)).entries;
  } catch {
    return undefined;
  }
}
