import { ANY_STATE } from './any-state.ts';
import { CARIBBEAN } from './caribbean.ts';
import { CENTRAL_AMERICA } from './central-america.ts';
import type { DocumentKind } from './kind.ts';
import { NORTH_AMERICA } from './north-america.ts';
import { SOUTH_AMERICA } from './south-america.ts';

/** Every kind of personal document that the rule knows. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [...SOUTH_AMERICA, ...CENTRAL_AMERICA, ...NORTH_AMERICA, ...CARIBBEAN, ...ANY_STATE];
