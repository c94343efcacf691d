import { dialled, isPublicNumber } from './public-number.ts';
import { defineRule, type Stretch } from './rule.ts';
import { END, oneOf, pattern, START, word } from './words/pattern.ts';

/** Words after which a number is one that people call. */
const CALL = oneOf(
  'tel\\.?|tels\\.?|tél\\.?|phone|telephone|teléfonos?|telefones?|téléphones?|telf\\.?|fone|fono|cell|cellphone|mobile|celular|celulares|móvil|portable|whats[aA]pp|whats|wsp|zap|fax|ring|reached|mensaje|mensagem|message|texto|texte|llamó|llamaba|ligou|telefonou|appel|répond|vert|denuncias|denúncias|ligações|rejoindre|comunicarse|comunicar|escribir al|information|call|calls|dial|text|sms|contact|contacto|contato|hotline|helpline|llame|llamar|llame al|comuníquese|ligue|ligar|disque|discar|appelez|appeler|composez|joindre|número|numéro|number|atiende en el|marque|marcar|denuncie',
);
const SHORT_LINE = oneOf(
  'hotline|helpline|tip line|line|línea|linha|ligne|call|dial|disque|ligue|llame al|marque(?: el)?|composez(?: le)?|appelez(?: le)?',
);
const GROUPS = String.raw`(?:\(?0xx\d{2}\)? )?(?:\d[ -])?(?:\(\d{1,3}(?:-\d{1,2})?\) ?)?\d{2,4}(?:[ .-]?\d{2,5}){1,4}`;

/** Written as only numbers of telephones are. */
const SHAPES = [
  String.raw`\+ ?\d{1,3}(?:[ .()-]{0,2}\d{1,5}){2,6}`,
  String.raw`\(0?\d{2,4}\) ?9? ?\d{3,5}[ .-]\d{2,5}(?:[ .-]\d{2,4})?`,
  String.raw`(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]\d{3}[.-]\d{4}`,
  String.raw`1[ .-][2-9]\d{2}[ .-]\d{3}[ .-]\d{4}`,
  String.raw`(?:1[ .-])?8\d\d[ .-]\d?(?:[A-Z]{3,7}(?:-[A-Z]{3,4})?|\d{3}-[A-Z]{4})`,
  String.raw`0[ .-]?[38]\d0[ .-]\d{3}[ .-]?\d{3,4}`,
  String.raw`9\d{4}-\d{4}`,
  String.raw`(?:11|15) \d{4}-\d{4}`,
  String.raw`9 \d{4} \d{4}`,
  String.raw`\d{2} \d{4,5}-\d{4}`,
  String.raw`\d{2,3} \d{4} \d{4}`,
];
const SHAPED = pattern(`(?<![\\p{L}\\p{N}+.,/:-]|[§$€] ?)(?:${SHAPES.join('|')})(?![\\p{L}\\p{N}/]|[.,-]\\d)`, 'g');
const GAP = String.raw`[^.;\n\p{N}+(]{0,40}?(?:\.? ?(?:n[.º°o]{1,2} |no\. ))?[ (+]{0,3}`;
const AFTER_WORD = pattern(`${START}${CALL}${END}${GAP}(?<![\\p{L}\\p{N}])(?<number>${GROUPS}|\\d{7,12})(?![\\p{L}\\p{N}/]|[.,-]\\d)`, 'g');
const BEFORE_WORD = pattern(
  `(?<![\\p{L}\\p{N}.,/-])(?<number>\\d{3,4}[ .-]\\d{2,4}(?:[ .-]\\d{2,4})?)(?= [^.\\n]{0,30}${word('tel\\.|cel\\.|whats[aA]pp')})`,
  'g',
);
const SHORT = pattern(
  `${START}${SHORT_LINE} (?:n[.º°]+ )?(?<number>(?!(?:19|20)\\d\\d)\\d{3,4})(?![\\p{L}\\p{N}/%]|[.,:-]\\d| \\d{3}| ${oneOf('de|of|new|personas|persons|pessoas')})${END}`,
  'g',
);

/** Numbers that look like those of telephones and are not. */
const OTHER =
  /(?<![\p{L}\p{N}])(?:ISBN|ISSN|doi|DOI|CNPJ|CUIT|RUC|RUT|vol\.|pp?\.|págs?\.|§+|art\.|arts\.|ley|lei|law|loi|act|decreto|resolución|resolution|docket|expediente|expte\.?|radicado|processo|dossier|causa|case|file|registro|sentencia)[ :nN.º°o]{0,4}$/iu;
const YEARS = /^(?:19|20)\d\d[ -](?:19|20)\d\d$/;
const DATE = /^(?:(?:19|20)\d\d[.-]\d\d[.-]\d\d|\d\d[.-]\d\d[.-](?:19|20)\d\d|\d{1,2}[.-](?:19|20)\d\d)$/;
/** A sum or a count: groups of three, then what is counted. */
const SUM = /^\d{1,3}(?: \d{3})+$/;
const COUNTED = /^(?: \p{Ll}{4,}| %| ?US\$)/u;

/** Telephone numbers that are not on the list of public contacts. */
export const phoneNumber = defineRule({
  name: 'phone-number',
  title: { en: 'Telephone number', es: 'Número de teléfono', pt: 'Número de telefone', fr: 'Numéro de téléphone' },
  why: {
    en: 'A telephone number leads to one person and can be traced to a place. Only numbers that an institution publishes may stand, and they stand in a list that is kept up to date.',
    es: 'Un número de teléfono lleva a una persona y permite ubicarla. Solo pueden figurar los números que publica una institución, y figuran en una lista que se mantiene al día.',
    pt: 'Um número de telefone leva a uma pessoa e permite localizá-la. Só podem figurar números que uma instituição publica, e eles figuram em uma lista que se mantém em dia.',
    fr: 'Un numéro de téléphone mène à une personne et permet de la localiser. Seuls les numéros qu’une institution publie peuvent figurer, et ils figurent dans une liste tenue à jour.',
  },
  example: {
    wrong: 'Call the witness at 202-555-0143 after the hearing.',
    right: 'The liaison magistrate arranges the call after the hearing.',
  },
  what: {
    en: 'a telephone number that is not on the list of public contacts leads to the person who answers.',
    es: 'un número de teléfono que no figura entre los contactos públicos lleva a la persona que atiende.',
    pt: 'um número de telefone que não figura entre os contatos públicos leva à pessoa que atende.',
    fr: 'un numéro de téléphone absent de la liste des contacts publics mène à la personne qui répond.',
  },
  mend: {
    en: 'Take it out. If it is a public hotline, add it to content/public-contacts.yaml with its source.',
    es: 'Quítelo. Si es una línea pública, agréguela a content/public-contacts.yaml con su fuente.',
    pt: 'Retire-o. Se é uma linha pública, acrescente-a a content/public-contacts.yaml com a fonte.',
    fr: 'Retirez-le. Si c’est une ligne publique, ajoutez-la à content/public-contacts.yaml avec sa source.',
  },
  find({ text }, { contacts }) {
    const long = [
      ...[...text.matchAll(SHAPED)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
      ...[AFTER_WORD, BEFORE_WORD].flatMap((said) => [...text.matchAll(said)].map((match) => numberIn(match))),
    ].filter(
      ({ start, end }) =>
        dialled(text.slice(start, end)).length >= 6 && !(SUM.test(text.slice(start, end)) && COUNTED.test(text.slice(end, end + 12))),
    );
    return [...long, ...[...text.matchAll(SHORT)].map((match) => numberIn(match))].filter(({ start, end }) => {
      const number = text.slice(start, end);
      if (YEARS.test(number) || DATE.test(number) || OTHER.test(text.slice(Math.max(0, start - 24), start))) return false;
      return !isPublicNumber(number, contacts);
    });
  },
});

function numberIn(match: RegExpExecArray): Stretch {
  const number = match.groups?.['number'] ?? '';
  const start = match.index + match[0].lastIndexOf(number);
  return { start, end: start + number.length };
}
