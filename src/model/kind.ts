import type { z } from 'zod';
import { guideSchema } from './guide.ts';
import { instrumentSchema } from './instrument.ts';
import { mechanismSchema } from './mechanism.ts';
import { practiceSchema } from './practice.ts';
import { recommendationSchema } from './recommendation.ts';
import { stateSchema } from './state.ts';
import { termSchema } from './term.ts';

/** Schema and id pattern of each kind of entry; the keys are folder names and address parts. */
export const KIND_RULES = {
  mechanisms: { schema: mechanismSchema, id: /^M-(\d{3}|[1-9]\d{3,})$/, example: 'M-001' },
  practices: { schema: practiceSchema, id: /^P-(\d{3}|[1-9]\d{3,})$/, example: 'P-001' },
  programmes: { schema: practiceSchema, id: /^E-(\d{3}|[1-9]\d{3,})$/, example: 'E-001' },
  guides: { schema: guideSchema, id: /^G-(\d{3}|[1-9]\d{3,})$/, example: 'G-001' },
  instruments: { schema: instrumentSchema, id: /^[a-z0-9-]+$/, example: 'untoc' },
  states: { schema: stateSchema, id: /^[A-Z]{3}$/, example: 'ARG' },
  recommendations: {
    schema: recommendationSchema,
    id: /^([1-9]|[1-4]\d|5[01]|op-[1-9])$/,
    example: '11',
  },
  terms: { schema: termSchema, id: /^[a-z0-9-]+$/, example: 'letter-rogatory' },
} as const;

export type Kind = keyof typeof KIND_RULES;
export const KINDS = Object.keys(KIND_RULES) as Kind[];

/** Kinds whose id is a number of its own (M-001); for the others it is the slug. */
export const NUMBERED_KINDS: readonly Kind[] = ['mechanisms', 'practices', 'programmes', 'guides'];

/** The facts of an entry of kind K. */
export type Facts<K extends Kind = Kind> = z.infer<(typeof KIND_RULES)[K]['schema']>;

export const isKind = (value: string): value is Kind => Object.hasOwn(KIND_RULES, value);
