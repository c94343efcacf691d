import type { Language } from '../model/language.ts';
import en from './form-words/en.json' with { type: 'json' };
import es from './form-words/es.json' with { type: 'json' };
import fr from './form-words/fr.json' with { type: 'json' };
import pt from './form-words/pt.json' with { type: 'json' };

/** All that the form says; the type makes every language say everything. */
export type FormWords = typeof en;

export const FORM_WORDS: Record<Language, FormWords> = { en, es, pt, fr };
