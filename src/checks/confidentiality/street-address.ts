import { defineRule } from './rule.ts';
import { YEAR } from './words/dates.ts';
import { CAPITALISED, END, oneOf, pattern, START } from './words/pattern.ts';

const SMALL = String.raw`(?:(?:de|del|da|do|dos|das|la|las|los|du|des|de la|de l'|l'|d'|e|y|of) ?){0,2}`;
const NAMED = String.raw`${SMALL}(?:\p{Lu}\p{L}{0,5}\. )?${CAPITALISED}(?: ${SMALL}${CAPITALISED}){0,4}`;
const SIGN = String.raw`(?:n[.º°o]{1,3} ?|N[.º°o]{1,3} ?|No\.? ?|núm\.? ?|número |# ?|al )`;
/** A house number: with its sign, or bare where it cannot be a year, a sum or a share. */
const NUMBER = String.raw`(?:(?: \p{Ll}+)?,? ?${SIGN}\d{1,5}|,? (?!${YEAR})(?:\d{1,5}|\d\.\d{3})(?! ?(?:de \p{Ll}|%|años|anos|ans|years|\p{Ll}{4,}))|,? s\/n)(?![\d.,]\d)`;

const EN_STREET = oneOf(
  'street|close|way|square|parade|row|avenue|road|boulevard|lane|crescent|terrace|drive|court|highway|gardens|st\\.?|ave\\.?|rd\\.?|blvd\\.?|ln\\.?|dr\\.',
);
const ES_STREET = oneOf(
  'calle|avenida|av\\.|avda\\.|pasaje|jirón|jr\\.|carrera|cra\\.|kr\\.|diagonal|transversal|calzada|bulevar|prolongación|camino|carretera|callejón|peatonal|urbanización|colonia|residencial',
);
const PT_STREET = oneOf('rua|r\\.|avenida|av\\.|travessa|alameda|praça|estrada|rodovia|viela|beco|ladeira|largo|conjunto');
const FR_STREET = oneOf('rue|avenue|av\\.|boulevard|bd|impasse|chemin|ruelle|allée|quai|place|sentier|angle des rues');

const PATTERNS = [
  // 1234 Invented Street; 400 West Nowhere Avenue, Apt 4B
  String.raw`(?<![\p{N}.,/-])(?!${YEAR},)\d{1,5}[A-Z]?,? (?:(?:North|South|East|West|[NSEW]\.?) )?(?:${CAPITALISED} ){1,4}${EN_STREET}(?!\p{L})`,
  String.raw`(?:[cC]orner|[iI]ntersection) of ${CAPITALISED}(?: ${CAPITALISED})? ${EN_STREET} and ${CAPITALISED}`,
  String.raw`${START}(?:on|in|at) (?:${CAPITALISED} ){1,3}(?:Street|Avenue|Road|Lane|Boulevard|Crescent)${END}`,
  String.raw`${START}[lL]ot (?:No\. ?)?\d{1,4}[A-Z]?, ${CAPITALISED}`,
  String.raw`${START}[hH]ouse (?:[nN]o\.?|[nN]umber|#) ?\d{1,4}`,
  // calle Imaginaria 1234; Jr. Inventado 789; Carrera 99 # 99-99
  String.raw`${START}${ES_STREET} ${NAMED}${NUMBER}`,
  String.raw`${START}(?:[cC]alle|[cC]arrera|[cC]ra\.?|[cC]ll\.?|[dD]iagonal|[tT]ransversal|[aA]venida|[aA]v\.) \d{1,3}(?: ?(?:[A-Z]|[bB]is|[sS]ur|[nN]orte|[eE]ste|[oO]este)(?!\p{L})){0,2} ?(?:#|[nN]o\.?|N[°º.]{0,2})? ?\d{1,3}[A-Z]? ?- ?\d{1,3}`,
  String.raw`${START}[mM](?:anzana|z\.) ["“]?[\p{Lu}\d]{1,3}["”]?,? ?(?:[lL]ote|[lL]t\.|[cC]asa) ?\d{1,4}`,
  String.raw`${START}(?:[pP]asaje|[cC]alle|[aA]venida|[aA]v\.|[sS]enda|[bB]loque|[vV]iela|[rR]ua) ?[\p{Lu}\d]{1,3},? (?:[cC]asa|[lL]ote|[qQ]uadra|[eE]dificio|[nN]º) ?\d{1,4}`,
  String.raw`${START}(?:[cC]alle|[cC]arrera|[aA]venida|[aA]v\.|[rR]ua|[tT]ransversal|[dD]iagonal) \d{1,3},? ${SIGN}\d{1,5}`,
  String.raw`${START}(?:${ES_STREET}|${PT_STREET}) ${NAMED},? (?:[cC]asa|[lL]ote|[aA]pto\.?|[aA]p\.|[qQ]uadra|[pP]iso|[bB]loco|[bB]loque|[fF]undos|[iI]nterior) ?[\p{Lu}\d]`,
  // The sign and the number stand first, or two streets cross.
  String.raw`(?:(?:número|nº|n°|no|au|at|en el|number) )\d{1,5},? (?:de la|de|da|do|del|of) (?:${ES_STREET}|${PT_STREET}|${FR_STREET}) ${NAMED}`,
  String.raw`${START}(?:[aA]v\.|[aA]venida|[cC]alle|[rR]ua|[jJ]r\.|[jJ]irón) ${CAPITALISED}(?: ${CAPITALISED})? (?:y|e|con|com|esq\.|esquina) (?:la |calle |av\. |rua )?${CAPITALISED}`,
  String.raw`${CAPITALISED} (?:Street|Avenue|Road|Lane|Boulevard|Drive|Highway|St\.|Ave\.|Rd\.),? (?:[hH]ouse|[nN]o\.?|#|[nN]umber|[lL]ot|[aA]pt\.?|[uU]nit) ?\d`,
  String.raw`${START}(?:[rR]oute|[rR]uta|[cC]arretera|[rR]odovia|[hH]ighway|[aA]utopista)(?: \p{L}+)? (?:\p{L}{2}-?)?\d{1,4},? ?[kK]m\.? ?\d`,
  String.raw`${START}[cC]olonia ${NAMED}, (?:casa|calle|lote)`,
  String.raw`${START}(?:a )?\d{2,4} (?:m|metros|mts|varas)\.? (?:al |a la )?(?:norte|sur|este|oeste|arriba|abajo)${END}`,
  String.raw`${START}[kK](?:m|ilómetro|ilômetro|ilomètre)\.? ?\d{1,4}(?:[.,]\d)?,? (?:de|da|do|sur|on|of|de la|sobre|en) (?:la |the )?(?:[rR]uta|[cC]arretera|[rR]odovia|[eE]strada|[pP]anamericana|[rR]oute|[hH]ighway|[aA]utopista|BR-|${CAPITALISED})`,
  String.raw`${START}(?:[rR]odovia|[eE]strada|[rR]uta|[cC]arretera) [^.;\n]{2,30}, km ?\d`,
  String.raw`${START}(?:[iI]ntersección|[cC]ruce|[eE]squina|[cC]ruzamento|[cC]oin|[aA]ngle|[iI]ntersection)(?: de| des| da| do)?(?: las| la| los)?(?: calles| rues| ruas)? ${CAPITALISED}(?: ${CAPITALISED})? (?:y|e|con|com|et) (?:la |de la )?${CAPITALISED}`,
  String.raw`${CAPITALISED} \d{2,5},? (?:entre|esquina|casi|esq\.) ${CAPITALISED}`,
  String.raw`${START}C/ ?(?:de |del |de la )?${CAPITALISED}`,
  String.raw`${START}(?:BR|RN|RP|PE|CA)-? ?\d{1,4},? [kK]m\.? ?\d`,
  String.raw`${START}[kK]m\.? ?\d{1,4} (?:de la )?(?:vía|via|ruta|carretera|autopista|rodovia) `,
  String.raw`${START}\d{1,2}[aª]?\.? (?:[aA]v(?:enida|\.)|[cC]alle) ["“]?\p{Lu}?["”]? ?\d{1,3}-\d{1,3}`,
  // Rua Imaginária, 123; Quadra 99, lote 12
  String.raw`${START}${PT_STREET} ${NAMED}${NUMBER}`,
  String.raw`${START}[qQ](?:uadra|d\.) ?\d{1,4},? ?(?:[cC]onjunto \w+,? ?)?(?:[lL]ote|[cC]asa|[lL]t\.) ?\d{1,4}`,
  String.raw`${START}CEP:? ?\d{5}-?\d{3}`,
  // 12, rue Imaginaire; Rue Inventée #12
  String.raw`(?<![\p{N}.,/-])\d{1,5},? ?(?:bis|ter)?,? ?${FR_STREET} ${NAMED}`,
  String.raw`${START}${FR_STREET} ${NAMED}(?: \p{Ll}+)?(?:,? ?(?:et|de la|de)? ?${CAPITALISED})?(?:,? ?${SIGN}\d{1,4}|${NUMBER})`,
  // Boxes
  String.raw`${START}(?:P\.? ?O\.? ?[bB]ox|[aA]partado (?:[pP]ostal|[aA]éreo)|[cC]asilla(?: de [cC]orreos?)?(?: postal)?|[cC]aixa [pP]ostal|[bB]oîte [pP]ostale|C\.P\.|B\.P\.) ?(?:n[.º°]{1,2} ?)?\d{3,6}`,
];
const ADDRESS = pattern(PATTERNS.map((form) => `(?:${form})`).join('|'), 'g');
/** No pattern holds without one of these: most sentences have none. */
const KEYWORD =
  /(?<!\p{L})(?:street|st\.?|avenue|ave|road|rd|boulevard|blvd|bd|lane|ln|crescent|terrace|drive|dr\.|court|highway|gardens|close|way|square|parade|row|corner|coin|angle|intersection|intersección|cruce|esquina|esq\.|cruzamento|entre|casi|c\/|br|rn|rp|pe|ca|lot|house|calle|avenida|avda|av\.|pasaje|jirón|jr\.|carrera|cra\.|kr\.|diagonal|transversal|calzada|bulevar|prolongación|camino|carretera|callejón|peatonal|urbanización|colonia|residencial|manzana|mz\.|senda|bloque|autopista|cra|cll\.?|m|metros|mts|varas|km|kil[oóô]m[eè]tro|rua|r\.|travessa|alameda|praça|estrada|rodovia|viela|beco|ladeira|largo|conjunto|quadra|qd|cep|rue|impasse|chemin|ruelle|allée|quai|place|sentier|angle des rues|ruta|p\.? ?o\.? ?box|apartado|casilla|caixa|boîte|c\.p\.|b\.p\.)(?!\p{L})/iu;
/** A number before a street that counts something else: "12 rue" in an article, "In 2015 Drive campaigns". */
const NOT_A_HOUSE =
  /^(?:19|20)\d\d \p{Lu}\p{L}+ (?:Drive|Court|Way)|^\d+ Court|(?:Supreme|High|Superior|District|Federal|American|Criminal|Family|Appeals?) Court/u;
const LEGAL_BEFORE = /(?:article|artículo|artigo|art\.|section|rule|règle|page|p\.|rec\.) $/iu;

/** Streets with their numbers, as they are written in four languages, and post-office boxes. */
export const streetAddress = defineRule({
  name: 'street-address',
  title: { en: 'Street address', es: 'Dirección', pt: 'Endereço', fr: 'Adresse' },
  why: {
    en: 'An address shows where somebody lives, works or was held. Those from whom a person fled can read it too.',
    es: 'Una dirección muestra dónde alguien vive, trabaja o estuvo retenido. También la pueden leer aquellos de quienes huyó.',
    pt: 'Um endereço mostra onde alguém vive, trabalha ou esteve retido. Também pode ser lido por aqueles de quem a pessoa fugiu.',
    fr: 'Une adresse montre où quelqu’un vit, travaille ou a été retenu. Ceux que la personne a fuis peuvent aussi la lire.',
  },
  example: { wrong: 'She was held at 1234 Invented Street.', right: 'She was held in a private house.' },
  what: {
    en: 'an address leads to the persons who live, work or were held there.',
    es: 'una dirección lleva a las personas que viven, trabajan o estuvieron retenidas allí.',
    pt: 'um endereço leva às pessoas que vivem, trabalham ou estiveram retidas ali.',
    fr: 'une adresse mène aux personnes qui y vivent, y travaillent ou y ont été retenues.',
  },
  mend: {
    en: 'Name the country only. For an institution, link to its public website.',
    es: 'Nombre solo el país. Para una institución, enlace su sitio público.',
    pt: 'Nomeie apenas o país. Para uma instituição, indique seu site público.',
    fr: 'Nommez seulement le pays. Pour une institution, renvoyez à son site public.',
  },
  find: (_, { sentences }) =>
    sentences
      .filter(({ text }) => KEYWORD.test(text))
      .flatMap(({ text, start }) =>
        [...text.matchAll(ADDRESS)]
          .filter((match) => !NOT_A_HOUSE.test(match[0]) && !LEGAL_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index)))
          .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })),
      ),
});
