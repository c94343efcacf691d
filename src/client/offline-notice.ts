import { formatDate } from '../i18n/format.ts';
import type { Language } from '../model/language.ts';
import { element, loadScript } from './dom.ts';
import { fill } from './fill.ts';
import { isNewer } from './offline/keep.ts';
import { keptCopy } from './offline/store.ts';
import { fetchEdition } from './offline/transport.ts';

/** On any page that a kept copy may have given: says that a newer edition is there, and where to see what changed. */
async function tellOfNewer(): Promise<void> {
  const { lang: language, offlineWords = '' } = document.body.dataset;
  const copy = await keptCopy();
  if (!copy || copy.id !== document.body.dataset['edition']) return;
  const edition = await fetchEdition();
  if (!isNewer(edition, copy)) return;
  await loadScript(offlineWords);
  const words = window.compendiumOfflineWords;
  if (!words) return;
  const date = formatDate(copy.date, language as Language);
  document
    .querySelector('main')
    ?.prepend(
      element(
        'p',
        { class: 'notice', role: 'status', id: 'newer-edition' },
        fill(words.offlineNoticeNewer, { date }),
        ' ',
        element('a', { href: `/${language}/offline/` }, words.offlineNoticeLink),
      ),
    );
}

// Without a line nothing newer can be known.
if (navigator.onLine) tellOfNewer().catch(() => undefined);
