/** Why a name cannot stand below content/: codes of the rule file-name. */
export type NameFault = 'hidden-name' | 'document' | 'letters' | 'reserved' | 'long';

/** A longer name does not fit into the paths of every system. */
export const LONGEST_NAME = 100;

/** What is wrong with the name of one file or folder on some system; nothing when it can be copied to all of them. */
export function nameFault(name: string): NameFault | undefined {
  if (name.startsWith('.')) return 'hidden-name';
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*(?<!\.)$/.test(name)) return isDocument(name) ? 'document' : 'letters';
  if (isReserved(name)) return 'reserved';
  return name.length > LONGEST_NAME ? 'long' : undefined;
}

/** What an office program writes; its text belongs into a text of the entry. */
export const isDocument = (name: string): boolean => /\.(?:docx?|docm|dotx|odt|rtf|pages|pdf|xlsx?|xlsm|ods|pptx?|odp)$/i.test(name);

/** The file of an entry that a name stands for whose ending or capitals are others, such as es.mdx for es.mdx.txt. */
export function meantName(name: string): string | undefined {
  const text = /^(en|es|pt|fr)(?:\.(?:mdx?|txt))+$/i.exec(name)?.[1];
  if (text) return `${text.toLowerCase()}.mdx`;
  return /^entry(?:\.(?:ya?ml|txt))+$/i.test(name) ? 'entry.yaml' : undefined;
}

/** Windows keeps these names for devices, whatever their ending. */
export const isReserved = (name: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
