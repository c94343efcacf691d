import type { Saying } from './rule.ts';

/** The same saying for when a value close to the wrong one exists, {close}: its mend asks whether that was meant. */
export const withClose = ({ en, es, pt, fr }: Saying): Saying => ({
  en: [en[0], `${en[1]} Did you mean "{close}"?`],
  es: [es[0], `${es[1]} ¿Quiso decir «{close}»?`],
  pt: [pt[0], `${pt[1]} Você quis dizer “{close}”?`],
  fr: [fr[0], `${fr[1]} Vouliez-vous dire « {close} » ?`],
});
