import { OfflineFault } from './fault.ts';

const LOCK = 'compendium-copy';

/** Does a work that changes the copy; only one tab of this browser may at a time. Throws OfflineFault `busy` when another one does. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (!lock) throw new OfflineFault('busy');
    return work();
  });

/** Whether a tab is at work on the copy. */
export const isBusy = async (): Promise<boolean> => (await navigator.locks.query()).held?.some(({ name }) => name === LOCK) ?? false;
