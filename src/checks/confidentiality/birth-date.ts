import { defineRule } from './rule.ts';
import { DAY_OF_MONTH, FULL_DATE, MONTH_AND_YEAR, YEAR } from './words/dates.ts';
import { END, oneOf, pattern, START } from './words/pattern.ts';
import { PERSON } from './words/persons.ts';

const LABEL = oneOf(
  'date of birth|birth date|birthdate|birth:|dob|d\\.o\\.b\\.|fecha de nacimiento|nacimiento:|f\\. ?nac\\.?|fec\\. nac\\.|f/n|nac\\.|data (?:de )?nasc(?:imento|\\.)?|nasc\\.|nascimento:|d\\.n\\.|dn|date de naissance|naissance:|ddn|birthday|cumpleaños',
);
const BORN = oneOf('born|b\\.|nacid[oa]|nascid[oa]|née?');
const WAS_BORN = oneOf('was born|nació|nasceu|est née?');
const NEAR = String.raw`[^.;\n\p{N}]{0,30}`;
const NEXT = String.raw`${END}(?! (?:\p{L}+ )?(?:after|before|since|between|después|antes|entre|desde|depois|após|après|avant|depuis))[^.;\n\p{N}]{0,45}`;
const SOMEBODY = String.raw`(?:${PERSON}|[sS]he|[hH]e|[eE]lla|[éÉ]l|[eE]la|[eE]le|[eE]lle|[iI]l)`;

const SIGNS = [
  `${START}(?:DOB|DDN|D\\.N\\.|F\\.N\\.|d\\.d\\.n\\.|${LABEL})${NEAR}(?:${FULL_DATE}|${MONTH_AND_YEAR})`,
  `${START}(?:${BORN}|${WAS_BORN})${NEXT}(?:${FULL_DATE})`,
  `(?<!(?:was|est|fue|foi) )${START}${BORN}${NEXT}${MONTH_AND_YEAR}`,
  `${START}(?:[hH]er|[hH]is|[sS]u|[sS]eu|[sS]on|[dD]ela|[dD]ele) (?:birthday|cumpleaños|aniversário|anniversaire)${NEAR}(?:${DAY_OF_MONTH}|\\d{1,2}[/.-]\\d{1,2})`,
  `${START}${SOMEBODY}(?:,| was| est)? ?(?:fue )?(?:${BORN}|${WAS_BORN}) (?:in|en|em) (?:${MONTH_AND_YEAR}|${YEAR})`,
  `${START}(?:[tT]urned|[cC]umplió|[cC]umpliría|[cC]ompletou|[fF]ez|[aA] eu|[aA]vait eu) \\d{1,2}(?: años| anos| ans)? (?:on|el|em|le|no dia) (?:${FULL_DATE})`,
  `${START}(?:${BORN}|${WAS_BORN}) (?:in|en|em) (?:${MONTH_AND_YEAR}|${YEAR}),? (?:(?:the|la|el|a|o|le|l')? ?)${SOMEBODY}${END}`,
].map((sign) => pattern(sign, 'g'));

/** What else is born in these texts: a network, an idea, an office. */
const INSTITUTION = pattern(
  `${START}${oneOf('office|fund|committee|commission|coalition|fondo|fundo|fonds|comité|comitê|comisión|comissão|coalición|coalizão|group|grupo|groupe|red|network|programme|program|unit|law|treaty|project|agency|red|programa|unidad|oficina|ley|idea|proyecto|convenio|tratado|plan|mecanismo|rede|unidade|lei|projeto|ideia|réseau|programme|loi|projet|traité|mécanisme|bureau|organización|organização|organisation|campaña|campanha|campagne')}(?: \\p{Ll}+){0,3},? (?:est |was |fue |foi )?$`,
  '',
);

/** Days, months and years of birth. */
export const birthDate = defineRule({
  name: 'birth-date',
  title: { en: 'Date of birth', es: 'Fecha de nacimiento', pt: 'Data de nascimento', fr: 'Date de naissance' },
  why: {
    en: 'A date of birth, with a country and a court, is often enough to find one person in a register.',
    es: 'Una fecha de nacimiento, con un país y un tribunal, suele bastar para hallar a una persona en un registro.',
    pt: 'Uma data de nascimento, com um país e um tribunal, costuma bastar para achar uma pessoa em um registro.',
    fr: 'Une date de naissance, avec un pays et un tribunal, suffit souvent à retrouver une personne dans un registre.',
  },
  example: { wrong: 'The victim, born on 30 February 2004, spoke first.', right: 'The victim, then a child, spoke first.' },
  what: {
    en: 'a date of birth points to one person in a register.',
    es: 'una fecha de nacimiento señala a una persona en un registro.',
    pt: 'uma data de nascimento aponta uma pessoa em um registro.',
    fr: 'une date de naissance désigne une personne dans un registre.',
  },
  mend: {
    en: 'Give the group and no more: “a child”, “a young adult”.',
    es: 'Indique solo el grupo: «una niña», «una persona adulta joven».',
    pt: 'Indique apenas o grupo: “uma criança”, “uma pessoa adulta jovem”.',
    fr: 'N’indiquez que le groupe : « un enfant », « un jeune adulte ».',
  },
  find: ({ text }) =>
    SIGNS.flatMap((dated) =>
      [...text.matchAll(dated)]
        .filter((match) => !INSTITUTION.test(text.slice(Math.max(0, match.index - 50), match.index)))
        .map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ),
});
