import { defineRule } from './rule.ts';
import { pattern } from './words/pattern.ts';

const AT = String.raw`(?: ?[@＠] ?| ?[[({<] ?(?:at|arroba|arobase|a) ?[\])}>] ?| (?:arroba|arobase|chez) | at (?=[\w-]+ (?:dot|\[dot\])))`;
const DOT = String.raw`(?:\.(?: (?=(?:com|org|net|gob|gov|edu)(?![\p{L}])))?| ?[[({] ?(?:dot|punto|ponto|point) ?[\])}] ?| (?:dot|punto|ponto|point) )`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?`;
const ADDRESS = pattern(String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}${AT}${LABEL}(?:${DOT}${LABEL}){1,4}`, 'gi');

/** Where the words say that an address follows, "at" and "punto" between words are signs of it. */
const SPELLED = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:e-?mail|mail|gmail|hotmail|correo|courriel|address|adresse|dirección|endereço)[^.;\n@]{0,30}?(?<address>[\p{L}\p{N}][\p{L}\p{N}._-]{1,40} (?:at|en|em|chez|à|arroba) ${LABEL}(?:${DOT}(?:com|org|net|gob|gov|edu|info|[a-z]{2})(?![\p{L}])){1,3})`,
  'gi',
);

/** E-mail addresses, also written so as to hide them from programs. */
export const emailAddress = defineRule({
  name: 'email-address',
  title: { en: 'E-mail address', es: 'Correo electrónico', pt: 'Endereço de e-mail', fr: 'Adresse électronique' },
  why: {
    en: 'An e-mail address leads to one person, and often carries the name. An address once published cannot be taken back.',
    es: 'Un correo electrónico lleva a una persona y suele contener su nombre. Una vez publicado, no se puede retirar.',
    pt: 'Um endereço de e-mail leva a uma pessoa e costuma conter seu nome. Depois de publicado, não pode ser retirado.',
    fr: 'Une adresse électronique mène à une personne et porte souvent son nom. Une fois publiée, elle ne peut être reprise.',
  },
  example: {
    wrong: 'Write to jane.doe@example.org for the statement.',
    right: 'Ask the prosecution office for the statement, through its public website.',
  },
  what: {
    en: 'an e-mail address leads to the person who reads it.',
    es: 'un correo electrónico lleva a la persona que lo lee.',
    pt: 'um endereço de e-mail leva à pessoa que o lê.',
    fr: 'une adresse électronique mène à la personne qui la lit.',
  },
  mend: {
    en: 'Take it out; name the institution and link to its public website.',
    es: 'Quítelo; nombre la institución y enlace su sitio público.',
    pt: 'Retire-o; nomeie a instituição e indique seu site público.',
    fr: 'Retirez-la ; nommez l’institution et renvoyez à son site public.',
  },
  inAddresses: true,
  find: (view, { contacts }) =>
    [...view.text.matchAll(ADDRESS), ...view.text.matchAll(SPELLED)]
      .filter(([address]) => !contacts.some(({ value }) => value.toLowerCase() === address.toLowerCase()))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
});
