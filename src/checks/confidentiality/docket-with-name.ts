import { defineRule, type Stretch } from './rule.ts';
import { isFirstName } from './words/first-names.ts';
import { CAPITALISED, NAME, oneOf, pattern, START } from './words/pattern.ts';
import { OFFICIAL } from './words/persons.ts';

const COURT_FILE = oneOf(
  'case|docket|file|claim|judgment|criminal case|crim\\. app\\.|appeal|app\\.|cause|apelación|apelação|legajo|carpeta judicial|ipl|expediente|exp\\.|expte\\.|causa|carpeta|carpeta fiscal|sentencia|radicado|amparo|autos|processo|inquérito|ação penal|habeas corpus|reclamação|boletim de ocorrência|dossier|affaire|jugement|requête|arrêt|n° de parquet|proceso|denuncia',
);
const DOCKET = pattern(
  [
    String.raw`${START}(?:${COURT_FILE}|HC|RIT|RUC|CV|FSM)[^;\n\p{N}]{0,25}?(?:\d:)?[\p{Lu}\p{N}-]{0,12}\d{2,}(?:[/.-]\p{L}{0,3}-?\d+)*`,
    String.raw`(?<![\p{N}/.-])(?:\d{2,6}/\d{2,4}|\d/(?:19|20)\d\d)(?![\p{N}/])`,
    String.raw`(?<![\p{N}/.-])(?:\d{1,6}-(?:19|20)\d\d|(?:19|20)\d\d[/-]\d{2,6})(?![\p{N}/-])`,
    String.raw`${START}[nN](?:o|os|úm)?[.º°]{1,2} ?\d{1,6} (?:of|de) (?:19|20)\d\d`,
    String.raw`(?<![\p{L}\p{N}])\d{1,7}(?:[./-]\d{1,7}){2,}`,
    String.raw`(?<!\p{N})\d{2}-\p{Ll}{2}-\d{3,6}`,
    String.raw`${START}(?:\p{Lu}\.){2,4} ?\d{2,5}-\d{2,4}`,
    String.raw`${START}(?:19|20)\d\d [A-Z]{3,6} \d+`,
    String.raw`${START}No\. ?(?:\d:)?\d{2}-\d{3,6}`,
  ].join('|'),
  '',
);
const ROLE = oneOf(
  'victim|witness|complainant|claimant|plaintiff|survivor|minor|accused|defendant|reclamante|demandante|autora|víctima|testigo|damnificad[oa]|ofendid[oa]|agraviad[oa]|denunciante|querellante|sobreviviente|menor|acusad[oa]|imputad[oa]|vítima|testemunha|declarante|acusad[oa]|réu|ré|victime|témoin|plaignante?|survivante?|mineure?|partie civile|prévenue?|accusée?',
);
const BROUGHT_BY = oneOf(
  'promovid[oa] por|interpuest[oa] por|presentad[oa] por|ajuizad[oa] por|impetrad[oa] por|déposée par|introduite par|filed by|brought by',
);
const INITIALS = String.raw`\p{Lu}\.(?:[ -]?\p{Lu}\.){1,3}`;
const AFTER_ROLE = pattern(
  String.raw`${START}(?:${ROLE}|${BROUGHT_BY}) ?[,:(]? ?(?:(?:protegida|menor|protected) )?(?:(?:de|con) )?(?:nombre |nome |iniciales |initials |iniciais )?(?:(?:named|called|llamad[oa]|chamad[oa]|nommée?) )?(?:la |el |a |o )?(?:víctima |vítima |victime )?(?<name>${NAME}(?:, ${CAPITALISED}| \p{Lu}\.)?|${INITIALS})`,
  'g',
);
const BEFORE_ROLE = pattern(String.raw`(?<name>${NAME}) ?[,(]? ?(?:${ROLE}|partie civile)(?![\p{L}])`, 'g');
const PARTIES = pattern(String.raw`(?<name>${NAME})(?: (?:and others|y otros|e outros|et autres|et al\.))? (?:v\.?|vs\.?|c\.|c/) `, 'g');
const CAPTION = pattern(String.raw`[«"“'](?<name>${CAPITALISED}, ${CAPITALISED}(?: ${CAPITALISED})?) s/`, 'g');

const INSTITUTION = pattern(
  `^(?:${oneOf('ministerio|ministério|ministère|ministry|minister|unidad|unidade|unit|unité|fiscalía|fiscal|procuraduría|procuradoria|instituto|institut|asociación|associação|association|fundación|fundação|fondation|foundation|estado|state|état|comisión|comissão|commission|defensoría|defensoria|support|protection|programme|program|programa|services?|fund|fondo|fundo|fonds|rights|derechos|direitos|droits|public|público|general|parties|workers|trabajadores|trabalhadores|travailleurs|convention|act|law|court|corte|cour|tribunal|united|estados|provincial')})(?![\\p{L}])`,
  '',
);
const OFFICIAL_BEFORE = pattern(String.raw`(?<![\p{L}\p{N}])${OFFICIAL} $`, '');

/** A docket and, in the same sentence, the name of a victim, a witness or a party. */
export const docketWithName = defineRule({
  name: 'docket-with-name',
  title: {
    en: 'Docket with the name of a victim or witness',
    es: 'Expediente con el nombre de una víctima o testigo',
    pt: 'Processo com o nome de uma vítima ou testemunha',
    fr: 'Numéro de dossier avec le nom d’une victime ou d’un témoin',
  },
  why: {
    en: 'A docket opens the file of the case. With a name beside it, the whole file is about a person whom all can find.',
    es: 'El número de expediente abre la causa. Con un nombre al lado, todo el expediente habla de una persona que cualquiera puede hallar.',
    pt: 'O número do processo abre os autos. Com um nome ao lado, todo o processo fala de uma pessoa que qualquer um pode achar.',
    fr: 'Le numéro ouvre le dossier. Avec un nom à côté, tout le dossier parle d’une personne que chacun peut retrouver.',
  },
  example: {
    wrong: 'In case No. 1:99-cr-99999 the victim, Maria Example, was heard by video.',
    right: 'In case No. 1:99-cr-99999 the victim was heard by video.',
  },
  what: {
    en: 'the name stands beside a docket, so that the case file leads to this person.',
    es: 'el nombre figura junto a un expediente, de modo que la causa lleva a esta persona.',
    pt: 'o nome figura junto a um processo, de modo que os autos levam a esta pessoa.',
    fr: 'le nom figure à côté d’un numéro de dossier, qui mène ainsi à cette personne.',
  },
  mend: {
    en: 'Cite the judgment by court, docket and date alone; write “the victim” or “a witness”.',
    es: 'Cite la sentencia solo por tribunal, expediente y fecha; escriba «la víctima» o «un testigo».',
    pt: 'Cite a decisão apenas por tribunal, processo e data; escreva “a vítima” ou “uma testemunha”.',
    fr: 'Citez le jugement par juridiction, numéro et date seulement ; écrivez « la victime » ou « un témoin ».',
  },
  find: (_, { sentences }) =>
    sentences.flatMap(({ text, start }) =>
      DOCKET.test(text) ? names(text).map((found) => ({ start: start + found.start, end: start + found.end })) : [],
    ),
});

function names(sentence: string): Stretch[] {
  return [AFTER_ROLE, BEFORE_ROLE, PARTIES, CAPTION].flatMap((sign) =>
    [...sentence.matchAll(sign)]
      .filter((match) => isPersonal(sentence, match, sign))
      .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length })),
  );
}

function isPersonal(sentence: string, match: RegExpExecArray, sign: RegExp): boolean {
  const name = match.groups?.['name'] ?? '';
  const at = match.index + match[0].indexOf(name);
  if (INSTITUTION.test(name) || OFFICIAL_BEFORE.test(sentence.slice(Math.max(0, at - 40), at))) return false;
  const known = name.split(/[ ,]+/).some((part) => isFirstName(part));
  if (sign === CAPTION) return true;
  if (sign === AFTER_ROLE) return known || name.includes('.') || name.includes(' ');
  return known && name.includes(' ');
}
