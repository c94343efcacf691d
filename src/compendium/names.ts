/** Why a name cannot stand below content/: codes of the rule file-name. */
export type NameFault = 'hidden-name' | 'letters' | 'reserved' | 'long';

/** A longer name does not fit into the paths of every system. */
export const LONGEST_NAME = 100;

/** What is wrong with the name of one file or folder on some system; nothing when it can be copied to all of them. */
export function nameFault(name: string): NameFault | undefined {
  if (name.startsWith('.')) return 'hidden-name';
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*(?<!\.)$/.test(name)) return 'letters';
  if (isReserved(name)) return 'reserved';
  return name.length > LONGEST_NAME ? 'long' : undefined;
}

/** Windows keeps these names for devices, whatever their ending. */
export const isReserved = (name: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
