/** What a State did about a treaty. A State without a row is "not known", never "not a party". */
export const PARTY_ACTIONS = ['ratification', 'accession', 'succession', 'signature-only', 'none', 'denunciation'] as const;
export type PartyAction = (typeof PARTY_ACTIONS)[number];

/** The actions that make a State a party. */
export const BINDING_ACTIONS: readonly PartyAction[] = ['ratification', 'accession', 'succession'];
