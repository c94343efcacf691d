import { CAPITALISED } from './pattern.ts';

const FROM = String.raw`(?:originally )?(?:from|native of|a native of|(?:a )?resident (?:of|in)|living in|who lives in|oriund[oa] d[eo]|originari[oa] de|natural d[eoa]|nacid[oa] en|procedente d[eo]|vecin[oa] de|residente e[nm]|domiciliad[oa] e[nm]|que vive e[nm]|nascid[oa] em|moradora? (?:de|do|da|em)|que mora em|originaire d(?:e |')|natif d(?:e |')|native d(?:e |')|née? à|habitante? d(?:e |')|habitant à|domiciliée? à|qui vit à|de|d')`;

/** An origin or a residence said of the person before: ", oriunda de X", ", from X". */
export const PLACE_AFTER = String.raw`, (?:(?:the|a|an|la|el|le|uma?|una?|une) \p{Ll}+ )?${FROM} ?(?:la |el |los |las |l'|le |o |a |the )?(?:(?:\p{Ll}+ ){1,2}(?:de|of|da|do|del) )?(?<place>${CAPITALISED})`;

/** A birthplace or home without a comma: "nacido en X" after a name. */
export const BORN_AFTER = String.raw`,? (?:born in|nacid[oa] en|nascid[oa] em|née? à) (?<place>${CAPITALISED})`;

/** Words after "de" that make a person a spokesperson and no neighbour. */
export const INSTITUTION_PLACE =
  /^(?:Universi|Institut|Minist|Fiscal|Procur|ONG|NGO|Funda|Fonda|Organi|Corte|Cour|Court|Tribunal|Red$|Rede$|Comis|Commis|Asoci|Associ|Naciones|Nations|Na[cç][oõ]es|Amnist|Human|Save|[A-Z]{2,}$)/u;
