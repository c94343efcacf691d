import type { Language } from '../model/language.ts';

/** How a text says that something is not known. */
const SAYINGS: Record<Language, RegExp> = {
  en: /\b(?:(?:is|are|was|were) )?not (?:yet )?known\b|\bunknown\b|\bnot stated\b|\b(?:none|nothing) (?:(?:is|are|was|were) )?(?:known|found)\b/i,
  es: /\bno se (?:sabe|conocen?|indica)(?!\p{L})|\bse desconocen?(?!\p{L})|\bno se (?:hall|encontr)(?:ó|aron)(?!\p{L})|\bno constan?(?!\p{L})|\bdesconocid[oa]s?(?!\p{L})/iu,
  pt: /(?<!\p{L})não se (?:sabe|conhecem?|indica)(?!\p{L})|(?<!\p{L})(?:desconhece(?:-se|m-se)|desconhecid[oa]s?|não constam?|não se encontr(?:ou|aram))(?!\p{L})/iu,
  fr: /(?<!\p{L})pas (?:encore )?connue?s?(?!\p{L})|(?<!\p{L})inconnue?s?(?!\p{L})|(?<!\p{L})(?:on|l['’]on) (?:ne sait|ignore)(?!\p{L})|(?<!\p{L})non connue?s?(?!\p{L})|n['’](?:a|ont) (?:pas )?été trouvée?s?(?!\p{L})/iu,
};

/** Whether a text of a language says of anything that it is not known. */
export const saysNotKnown = (text: string, language: Language): boolean => SAYINGS[language].test(text);
