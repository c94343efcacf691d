import { END, oneOf } from './pattern.ts';

interface CountWords {
  numbers: string;
  persons: string;
  /** Nations, written as the language writes them. */
  nations: string;
}

/** One to ten, and those whom the texts count, language by language: "a mulher" is no count, "a woman" is. */
const LANGUAGES: readonly CountWords[] = [
  {
    numbers: 'an?|one|two|three|four|five|six|seven|eight|nine|ten',
    persons:
      'victims?|survivors?|persons?|people|women|woman|men|man|girls?|boys?|child|children|minors?|adolescents?|teenagers?|teens?|youths?|elders?|workers?|migrants?|nationals|fishers?|fishermen|farmhands?|domestic workers?|famil(?:y|ies)|witness|witnesses|restaveks?',
    nations:
      'Venezuelans|Haitians|Colombians|Dominicans|Guyanese|Cubans|Hondurans|Guatemalans|Salvadorans|Nicaraguans|Mexicans|Peruvians|Bolivians|Paraguayans|Brazilians',
  },
  {
    numbers: 'una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
    persons:
      'víctimas?|sobrevivientes?|personas?|mujeres|mujer|hombres?|niñ[oa]s?|chic[oa]s?|menores|menor|adolescentes?|jóvenes|joven|trabajadora?|trabajador[ae]s|migrantes?|pescadores|peones|jornaler[oa]s|obrer[oa]s|familias?|ancian[oa]s?|testigos?',
    nations:
      '(?:venezolan|colombian|paraguay|bolivian|peruan|haitian|dominican|hondureñ|guatemaltec|salvadoreñ|ecuatorian|argentin|cuban|mexican|panameñ|chilen|brasileñ)[oa]s?|nicaragüenses?',
  },
  {
    numbers: 'uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez',
    persons:
      'vítimas?|sobreviventes?|pessoas?|mulher|mulheres|homem|homens|menin[oa]s?|crianças?|menores|menor|adolescentes?|jovem|jovens|trabalhador(?:es|as?)?|migrantes?|pescadores|domésticas?|lavrador(?:es)?|peões|famílias?|idos[oa]s?|testemunhas?',
    nations: '(?:venezuelan|colombian|paraguai|bolivian|peruan|haitian|dominican|cuban|argentin|brasileir)[oa]s?',
  },
  {
    numbers: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
    persons:
      'victimes?|survivante?s?|personnes?|femmes?|hommes?|filles?|fillettes?|garçons?|enfants?|mineure?s?|adolescente?s?|jeunes|travailleurs?|travailleuses?|migrante?s?|pêcheurs|ouvriers|ouvrières|familles?|témoins?|restav[eè][ck]s?',
    nations: '(?:Vénézuélien|Haïtien|Colombien|Bolivien|Péruvien|Brésilien)(?:ne)?s?|(?:Dominicain|Cubain|Mexicain)e?s?',
  },
];

/** What cannot stand between a number and those whom it counts. */
const NO_ADJECTIVE = oneOf(
  'million|thousand|hundred|mil|and|or|for|to|in|on|with|that|who|of|by|against|from|between|text|y|e|o|ou|et|para|por|en|em|con|com|que|de|entre|sobre|contra|pour|avec|dans|qui|par|sur|years?|months?|days?|states?|años|meses|días|anos|dias|ans|mois|jours|were|was|is|are|can|may|the|las?|los|les|des|as|os',
);
/** Those who hold an office are no victims, and what one may or must do happened to nobody. */
const NOBODY = oneOf(
  'judges?|prosecutors?|officers?|experts?|leaders?|lawyers?|ministers?|delegates?|officials?|presidents?|students?|trainers?|juez|juezas|jueces|ministr[oa]s?|delegad[oa]s|presidentas?|funcionari[oa]s|servidor[ae]s|fiscal(?:es)?|policías?|expert[oa]s|líderes|juíz[ae]s|promotor[ae]s|policiais|juges?|ministres?|procureure?s|expertes?|policières?|fonctionnaires|can|may|must|should|puede|pueden|debe|deben|pode|podem|deve|devem|peut|peuvent|doit|doivent|in (?:every|ten)|sur dix',
);
const ADJECTIVES = String.raw`(?: (?!${NO_ADJECTIVE}${END})[\p{L}-]+){0,2}`;
const OF_THEM = '(?: (?:of (?:the|them,?)|de (?:las|los|ellas)|d[ao]s|des))?';

/** From one to ten persons: a pattern. */
export const FEW_PERSONS = String.raw`(?<![\p{L}\p{N}.,/-])(?:${LANGUAGES.map(
  ({ numbers, persons, nations }) => `(?:${oneOf(numbers)}|10|[1-9])${OF_THEM}${ADJECTIVES} (?:${oneOf(persons)}|${nations})`,
).join('|')})${END}(?!')(?! (?:and )?${NOBODY}${END})`;

/** From one to ten in any of the languages: a pattern. */
export const FEW = String.raw`(?<![\p{L}\p{N}.,/-])(?:${oneOf(LANGUAGES.map(({ numbers }) => numbers).join('|'))}|10|[1-9])`;
