import { MARKERS } from '../checks/todo-left.ts';
import type { Plan } from './plan.ts';
import { IDS_FILE } from './skeleton.ts';
import { message, type MessageKey } from './words.ts';

/** What was written and what to do next, in the author's language. */
export function nextSteps({ what, language, files, place, id, open, rename }: Plan): string {
  const say = (key: MessageKey, blanks: Record<string, string | number> = {}): string => message(language, key, blanks);
  const steps = [
    rename !== undefined && say('nextSlug', { file: rename }),
    open > 0 && say('nextFill', { marker: MARKERS[language], count: open }),
    what === 'source' && say('nextCite', { id }),
    what !== 'source' && what !== 'translation' && say('nextSource'),
    say('nextCheck', { place }),
    what !== 'source' && say('nextLook'),
    (what === 'instruments' || what === 'states' || what === 'recommendations') && say('nextSchema'),
  ].filter((step) => step !== false);
  return [
    say('made'),
    ...[...files.keys()].map((file) => `  ${file}${file === IDS_FILE ? ` (${say('madeId', { id })})` : ''}`),
    '',
    say('nextTitle'),
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}
