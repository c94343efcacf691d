import { defineRule, type Stretch } from './rule.ts';
import { CAPITALISED, END, oneOf, pattern, START } from './words/pattern.ts';
import { isBelowState, placesBelowState } from './words/places.ts';
import type { Sentence } from './words/sentences.ts';

const DETERMINER =
  '[aA]|[oO]ne|[tT]he|[tT]wo|[eE]l|[uU]n|[lL]os|[dD]os|[dD]el|[aA]l|[oO]|[uU]m|[oO]s|[dD]ois|[nN]o|[dD]o|[lL]e|[dD]eux|[cC]e';

const SHELTER = pattern(
  String.raw`${START}(?:${oneOf(
    "(?:the|a|an|one|this|each|only|first|its|two|three|four|several|new|women's|girls'|boys'|men's|state) (?:[\\p{Ll}\\p{N}-]+ )?shelters?|shelters|safe ?houses?|safe homes?|transit homes?|half-?way houses?|(?:girls'|boys'|women's|children's) homes?|women's refuges?|albergues?|casas? de (?:acogida|seguridad|protección|acolhimento|passagem|apoio|medio camino)|casas? refugio|casas? hogar|casas?[ -]abrigo|casas? segura|hogar(?:es)? de (?:protección|acogida|tránsito|paso|niñ[oa]s|menores|mujeres|víctimas)|centros? de (?:acogida|acolhimento)|unidades? de acolhimento|repúblicas?(?: \\p{Ll}+)? de acolhimento|abrigo institucional|foyers? d'(?:accueil|hébergement)|maisons? (?:d'accueil|d'hébergement|sécurisées?|de transition)|centres? d'(?:hébergement|accueil)",
  )}|${CAPITALISED} shelter|(?:${DETERMINER}) (?:\p{Ll}+ )?(?:refuges?|refugios?|abrigos?|foyers?))${END}`,
);
/** No shelter is named without one of these: most sentences have none. */
const KEYWORD = /shelter|safe|transit|half|home|refug|albergue|casas?[ -]|hogar|acogida|abrigo|acolhimento|foyer|maison|centre|centro/i;
/** "Under the Convention", "at home", "the country that gave refuge": the same words, no house. */
const NO_HOUSE =
  /(?:(?:^|[\s(])(?:ao|au|du|país del?|pays de|country of|solicitud del?|tax|demande de|pedido de|law on|ley de|loi sur) ?)$|^(?:au foyer|ao abrigo|no abrigo fiscal|el refugio fiscal)/iu;
const NOT_A_TOWN =
  /^(?:The|An?|State|Government|National|One|This|Each|Some|All|No|Two|Three|Temporary|Public|Private|Special|Most|Many|New) /;

const BESIDE = pattern(
  `${START}${oneOf(
    "near|next to|behind|opposite|close to|across from|(?:on|in) the outskirts|in the hills|en (?:las |los )?(?:afueras|cercanías|alrededores|proximidades)|nos arredores|nas proximidades|aux environs|cerca de|junto a|frente a|detrás de|al lado de|a (?:una|dos|tres|\\d+) (?:cuadras?|calles|metros|km|minutos)|a pocos metros|perto d[aoe]|ao lado d[aoe]|em frente|atrás d[aoe]|na periferia|près d[eu]|à côté d[eu]|derrière|en face d[eu]|à deux pas|à l'entrée d[eu]|à \\d+ (?:mètres|km|minutes)",
  )}${END}`,
  '',
);
const STREET = pattern(
  `${START}(?:[cC]alle|[aA]venida|[aA]v\\.|[rR]ua|[rR]ue|[aA]venue|[bB]oulevard|[aA]lameda|[jJ]irón) (?:d[eoau]s? |la |das |dos )*${CAPITALISED}|${CAPITALISED} (?:Street|Avenue|Road|Lane|Boulevard)`,
  '',
);
const OF_PLACE = pattern(
  `^(?: \\p{Ll}+){0,2} (?:de|do|da|d'|du|des|of) ?(?:la |el |l')?(?<place>${CAPITALISED}(?:[ -]${CAPITALISED}){0,2})`,
  '',
);
const STANDS_AT = pattern(
  `^[^.;\\n]{0,40}?${START}(?:is|stands?|lies?|located|situated|está|queda|ubicad[oa]|funciona|fica|situad[oa]|localizad[oa]|se trouve|se situe|est|situé|située|sis|sise) (?:in|at|on|en|em|na|no|à|au|dans) (?:the |la |el |le |l'|o |a )?(?<place>${CAPITALISED}(?:[ -]${CAPITALISED}){0,2})`,
  '',
);

/** Shelters and safe houses with what would lead to their door. */
export const shelterLocation = defineRule({
  name: 'shelter-location',
  title: { en: 'Location of a shelter', es: 'Ubicación de un refugio', pt: 'Localização de um abrigo', fr: 'Emplacement d’un refuge' },
  why: {
    en: 'A shelter is safe while those from whom its residents fled do not know where it is. The name of a town is enough where there is one house.',
    es: 'Un refugio es seguro mientras aquellos de quienes huyeron sus residentes no saben dónde está. Donde hay una sola casa, basta el nombre de la localidad.',
    pt: 'Um abrigo é seguro enquanto aqueles de quem seus moradores fugiram não sabem onde fica. Onde há uma só casa, basta o nome da localidade.',
    fr: 'Un refuge est sûr tant que ceux que ses résidents ont fuis ignorent où il est. Là où il n’y a qu’une maison, le nom de la localité suffit.',
  },
  example: { wrong: 'The shelter in Exampletown takes women with children.', right: 'A shelter in the country takes women with children.' },
  what: {
    en: 'a shelter with a place below the level of the country leads to the persons who live in it.',
    es: 'un refugio con un lugar menor que el país lleva a las personas que viven en él.',
    pt: 'um abrigo com um lugar abaixo do nível do país leva às pessoas que vivem nele.',
    fr: 'un refuge avec un lieu plus petit que le pays mène aux personnes qui y vivent.',
  },
  mend: {
    en: 'Name the country only: “a shelter for girls in the country”.',
    es: 'Nombre solo el país: «un refugio para niñas en el país».',
    pt: 'Nomeie apenas o país: “um abrigo para meninas no país”.',
    fr: 'Nommez seulement le pays : « un refuge pour filles dans le pays ».',
  },
  find: (_, { sentences }) =>
    sentences.flatMap(({ text, start }) =>
      (KEYWORD.test(text) ? located(text) : []).map((found) => ({ start: start + found.start, end: start + found.end })),
    ),
});

const TOWN_SHELTER = pattern(`^(?<place>${CAPITALISED}) shelter`, '');

/** A shelter and a place in one clause; whose place it is does not matter to those who search. */
function located(sentence: string): Stretch[] {
  return clauses(sentence).flatMap(({ text, start }) => {
    const shelters = [...text.matchAll(SHELTER)];
    const [place] = shelters.length > 0 ? placesBelowState(text) : [];
    return shelters.flatMap((match) => {
      const end = match.index + match[0].length;
      const before = text.slice(0, match.index);
      if (NO_HOUSE.test(before.slice(-24)) || NO_HOUSE.test(match[0])) return [];
      const after = text.slice(end);
      const beside = BESIDE.exec(after.slice(0, 90)) ?? STREET.exec(after.slice(0, 60));
      if (beside) return [{ start: start + match.index, end: start + end + beside.index + beside[0].length }];
      const own = OF_PLACE.exec(after) ?? STANDS_AT.exec(after);
      if (own && isBelowState(own.groups?.['place'] ?? '')) return [{ start: start + match.index, end: start + end + own[0].length }];
      const town = TOWN_SHELTER.exec(match[0])?.groups?.['place'] ?? '';
      if (town && !NOT_A_TOWN.test(`${town} `) && isBelowState(town)) return [{ start: start + match.index, end: start + end }];
      if (!place) return [];
      return [{ start: start + Math.min(match.index, place.start), end: start + Math.max(end, place.end) }];
    });
  });
}

function clauses(sentence: string): Sentence[] {
  return [...sentence.matchAll(/[^;:]+/g)].map((match) => ({ text: match[0], start: match.index }));
}
