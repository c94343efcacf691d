import { CAPITALISED, END, folded, oneOf, pattern, START } from './pattern.ts';

const STATES =
  'antigua and barbuda|antigua y barbuda|antigua e barbuda|antigua-et-barbuda|antigua|argentina|argentine|argentine republic|republica argentina|bahamas|the bahamas|las bahamas|barbados|barbade|belize|belice|bolivia|bolivie|brazil|brasil|bresil|canada|chile|chili|colombia|colombie|costa rica|cuba|dominica|dominique|dominican republic|republica dominicana|republique dominicaine|ecuador|equateur|equador|el salvador|salvador|united states|united states of america|estados unidos|estados unidos de america|etats-unis|grenada|granada|grenade|guatemala|guyana|haiti|honduras|jamaica|jamaique|saint kitts and nevis|st kitts and nevis|san cristobal y nieves|sao cristovao e nevis|saint-kitts-et-nevis|saint lucia|santa lucia|sainte-lucie|saint vincent and the grenadines|san vicente y las granadinas|sao vicente e granadinas|saint-vincent-et-les grenadines|mexico|mexique|nicaragua|panama|paraguay|paraguai|peru|perou|suriname|surinam|trinidad|saint kitts|st kitts|san cristobal|saint vincent|san vicente|trinite|sao vicente|trinidad and tobago|trinidad y tabago|trinidad y tobago|trinidad e tobago|trinite-et-tobago|uruguay|uruguai|venezuela';
const OTHERS =
  'espana|spain|espanha|espagne|portugal|france|francia|franca|italy|italia|italie|germany|alemania|alemanha|allemagne|netherlands|paises bajos|paises baixos|pays-bas|holanda|united kingdom|reino unido|royaume-uni|england|inglaterra|angleterre|ireland|irlanda|irlande|switzerland|suiza|suica|suisse|belgium|belgica|belgique|sweden|suecia|suede|norway|noruega|norvege|japan|japon|japao|china|chine|india|inde|australia|australie|israel|philippines|filipinas|thailand|tailandia|thailande|puerto rico|porto rico|guadeloupe|guadalupe|martinique|french guiana|guyane|guyane francaise|aruba|curacao|bermuda|africa|afrique|asia|asie|europe|europa|america|americas|las americas|the americas|ameriques|amerique|latin america|america latina|amerique latine|south america|america del sur|sudamerica|america do sul|amerique du sud|central america|centroamerica|america central|amerique centrale|north america|america del norte|norteamerica|america do norte|amerique du nord|caribbean|the caribbean|caribe|el caribe|caraibe|caraibes|andes|mesoamerica|cono sur|southern cone|mercosur|mercosul|western hemisphere|hemisphere|hemisferio|hemisferio occidental|hemispherio|ibero-america|iberoamerica|european union|union europea|uniao europeia|union europeenne|amazon|amazonia|amazonie';
const wide = new Set(`${STATES}|${OTHERS}`.split('|'));

/** What a preposition and a capital can introduce besides a place: institutions, texts, languages, months, feasts. */
const NO_PLACE = pattern(
  `^${oneOf(
    'the|article|articles|art|articulo|artigo|section|part|annex|anexo|annexe|chapter|capitulo|convention|convencion|convencao|convenio|convenção|protocol|protocole|protocolo|treaty|traite|tratado|agreement|acuerdo|acordo|accord|act|law|laws|ley|lei|loi|code|codigo|constitution|constitucion|constituicao|decree|decreto|decret|resolution|resolucion|resolucao|rule|rules|regla|reglas|regra|regle|court|courts|corte|cour|tribunal|supreme|suprema|supremo|high|district court|congress|congreso|congresso|parliament|parlamento|parlement|senate|senado|senat|ministry|ministerio|ministere|minister|ministro|ministre|department of|department|departamento de|office|oficina|bureau|unit|unidad|unidade|unite|institute|instituto|institut|committee|comite|commission|comision|comissao|council|consejo|conselho|conseil|secretariat|secretaria|secretariado|assembly|asamblea|assembleia|assemblee|organization|organisation|organizacion|organizacao|union|uniao|nations|naciones|nacoes|united nations|network|red|rede|reseau|conference|conferencia|reunion|meeting|reuniao|summit|cumbre|cupula|state|states|estado|estados|etat|etats|government|gobierno|governo|gouvernement|attorney|procurador|procuradoria|procuraduria|fiscal|fiscalia|prosecutor|public|ministerio publico|police|policia|justice|justicia|justica|labor|labour|trabajo|trabalho|travail|health|salud|saude|sante|education|educacion|educacao|homeland|security|foreign|interior|relaciones|relacoes|report|informe|relatorio|rapport|case|caso|affaire|no|nº|english|spanish|portuguese|french|quechua|aymara|guarani|creole|kreyol|dutch|espanol|ingles|portugues|frances|anglais|espagnol|portugais|francais|christmas|navidad|natal|noel|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|internet|facebook|whatsapp|instagram|youtube|line|linea|linha|ligne|victim|victims|women|children|first|second|third|general|national|nacional|federal|central|international|internacional|inter-american|interamericana|interamericano|universidad|universidade|universite|university|programme|programa|program|project|proyecto|projeto|plan|plano|fund|fondo|fundo|fonds|fundacion|fundacao|fondation|foundation|asociacion|associacao|association|registro|register|gazette|gaceta|diario|journal|who|what|when|where|this|that|these|its|our|your|each|only|in|on|at|for|of|and|or',
  )}${END}`,
  '',
);

/** Whether words with a capital can be a place below the level of a State. */
export function isBelowState(words: string): boolean {
  const plain = folded(words).replace(/^(?:the|la|las|el|los|o|a|os|as|le|les|l') /, '');
  if (/^\p{Lu}[\p{Lu}-]+$/u.test(words)) return false;
  const beginnings = plain.split(' ').map((_, index, parts) => parts.slice(0, index + 1).join(' '));
  return !NO_PLACE.test(plain) && !beginnings.some((beginning) => wide.has(beginning));
}

const KIND =
  'district|county|parish|province|municipality|village|town|city|neighbou?rhood|island|bay|valley|region|distrito|barrio|colonia|localidad|municipio|provincia|cantón|comuna|parroquia|vereda|corregimiento|ciudad|pueblo|aldea|caserío|comunidad|departamento|estado|región|zona|isla|afueras|município|cidade|bairro|comarca|província|vila|povoado|região|ilha|commune|ville|village|département|arrondissement|quartier|canton|localité|région|section communale|île';
const OF = String.raw`(?:of |de la |de los |de las |del |de l'|de |da |do |dos |das |du |des |d')?`;

/** A place named with its kind: "the village of X", "barrio X", "X County". */
export const NAMED_PLACE = String.raw`(?:${START}${oneOf(KIND)} ${OF}(?<named>${CAPITALISED}(?: ${CAPITALISED}){0,2})|(?<before>${CAPITALISED}(?: ${CAPITALISED})?) (?:[dD]istrict|[cC]ounty|[pP]arish|[pP]rovince|[vV]illage|[iI]sland|[bB]ay|[vV]alley|City)${END})`;
/** A place that a house or an office is said to belong to: "la policía de X", "a farm in X". */
const HOUSE_OF = String.raw`${START}${oneOf('police|fiscalía|parquet|promotoria|procuradoria|prosecutors|policía|polícia|court|tribunal|juzgado|fórum|delegacia|comisaría|commissariat|bar|hotel|hôtel|motel|finca|fazenda|hacienda|rancho|farm|ferme|mine|mina|burdel|brothel|prostíbulo|hospital|escuela|escola|school|école|mercado|market|puerto|porto|port|terminal|fábrica|usine|taller')} ${OF}(?<housed>${CAPITALISED}(?: ${CAPITALISED}){0,2})`;
/** A place after a preposition: "in X", "en la X", "à X". */
export const PLACE_AFTER_PREPOSITION = String.raw`${START}(?:in|at|near|from|outside|around|en|desde|cerca de|em|no|na|nos|nas|perto de|à|au|aux|dans|près de|near to|[IE]n|[EÀ]m?|N[ao]) (?:the |el |la |los |las |l'|le |les |o |a )?(?<placed>${CAPITALISED}(?:[ -](?:(?:de|del|do|da|la|los|las|du|des|of) ){0,2}${CAPITALISED}){0,3})`;

const PLACES = pattern(`${NAMED_PLACE}|${HOUSE_OF}|${PLACE_AFTER_PREPOSITION}`, 'g');

/** Where in a sentence places below the level of a State stand. */
export function placesBelowState(sentence: string): { start: number; end: number }[] {
  return [...sentence.matchAll(PLACES)]
    .filter(({ groups }) => isBelowState(groups?.['named'] ?? groups?.['before'] ?? groups?.['housed'] ?? groups?.['placed'] ?? ''))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
