import { defineRule, type Stretch } from './rule.ts';
import { AGE_AFTER, AGE_BEFORE, CLEAR_AGE_AFTER } from './words/ages.ts';
import { HONORIFIC, PERSON, PERSON_OR_PERSONS } from './words/persons.ts';
import { BORN_AFTER, INSTITUTION_PLACE, PLACE_AFTER } from './words/person-signs.ts';
import { pattern } from './words/pattern.ts';

const INITIALS =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\.?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])\p{Lu}\.(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.-])\p{Lu}{2,3}(?![\p{L}\p{N}.-])/gu;

/** Abbreviations that the texts write with stops. */
const ABBREVIATIONS = new Set(
  'US USA UN UK EU EC UE EEUU EUA ÉU OEA ONU ONG CIDH SA SRL CA DC DF PO AG CP CPP CC CCR LRC RSC USC DOF DOU RG AM PM AFIP PL'.split(' '),
);
/** After these, an age cannot be meant whatever follows. */
const NEVER = new Set('US USA UN UK EU UE EEUU EUA OEA OAS ONU ÉU ONG OIT ILO OIM IOM'.split(' '));

const AFTER_AGE = pattern(`^${AGE_AFTER}`, '');
const AFTER_CLEAR_AGE = pattern(`^${CLEAR_AGE_AFTER}`, '');
const AFTER_PLACE = pattern(`^(?:${PLACE_AFTER})`, '');
const AFTER_BIRTHPLACE = pattern(`^(?:${BORN_AFTER})`, '');
const BEFORE_AGE = pattern(AGE_BEFORE, '');
const BEFORE_PERSON = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:${PERSON_OR_PERSONS})(?:,? (?:de|con|with|of|com|aux)? ?(?:las? |the |as )?(?:iniciales|initials|iniciais|initiales))?[,:]? ?[(“"«]?$`,
  '',
);
const AFTER_PERSON = pattern(`^, (?:the |la |el |a |o |une? |una? |uma? )?${PERSON}(?![\\p{L}])`, '');
const BEFORE_SAID =
  /(?:iniciales|initials|iniciais|initiales|referred to as|identified as|known as|conocid[oa] como|identificad[oa] como|conhecid[oa] como|désignée?|identifiée? comme):? ["“«]?$/u;
const BEFORE_HONORIFIC = pattern(String.raw`(?<![\p{L}\p{N}])${HONORIFIC} $`, '');

/** Initials that an age, a place or a word for a person makes those of somebody. */
export const initials = defineRule({
  name: 'initials-with-age-or-place',
  title: {
    en: 'Initials with an age, a place or a role',
    es: 'Iniciales con edad, lugar o papel',
    pt: 'Iniciais com idade, lugar ou papel',
    fr: 'Initiales avec un âge, un lieu ou un rôle',
  },
  why: {
    en: 'In a small town, initials with an age or a place are a name. Neighbours, relatives and traffickers can tell who is meant.',
    es: 'En un pueblo, las iniciales con una edad o un lugar son un nombre. Vecinos, parientes y tratantes saben de quién se trata.',
    pt: 'Em uma cidade pequena, iniciais com uma idade ou um lugar são um nome. Vizinhos, parentes e traficantes sabem de quem se trata.',
    fr: 'Dans un village, des initiales avec un âge ou un lieu sont un nom. Voisins, proches et trafiquants savent de qui il s’agit.',
  },
  example: { wrong: 'M.G., 15, from Exampletown, was offered work.', right: 'One victim, a child, was offered work.' },
  what: {
    en: 'initials with an age, a place or a role can show who the person is to anyone who knows the case.',
    es: 'unas iniciales con edad, lugar o papel pueden revelar quién es la persona a quien conozca el caso.',
    pt: 'iniciais com idade, lugar ou papel podem revelar quem é a pessoa a quem conheça o caso.',
    fr: 'des initiales avec un âge, un lieu ou un rôle peuvent révéler la personne à qui connaît l’affaire.',
  },
  mend: {
    en: 'Write “one victim”, “a child” or “a witness”, without age and place; cite the judgment by court and docket.',
    es: 'Escriba «una víctima», «una niña» o «un testigo», sin edad ni lugar; cite la sentencia por tribunal y expediente.',
    pt: 'Escreva “uma vítima”, “uma criança” ou “uma testemunha”, sem idade nem lugar; cite a decisão por tribunal e processo.',
    fr: 'Écrivez « une victime », « un enfant » ou « un témoin », sans âge ni lieu ; citez le jugement par juridiction et numéro.',
  },
  find: ({ text }) => [...text.matchAll(INITIALS)].flatMap((match) => ofSomebody(text, match.index, match[0])),
});

function ofSomebody(text: string, start: number, letters: string): Stretch[] {
  const end = start + letters.length;
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 120).replace(/^["”»]/, '');
  if (/^ \p{Lu}\p{Ll}/u.test(after)) return [];
  const key = letters.replace(/[^\p{Lu}]/gu, '');
  if (NEVER.has(key)) return [];
  const clearAge = AFTER_CLEAR_AGE.exec(after);
  if (!letters.includes('.')) return clearAge || BEFORE_SAID.test(before) ? [{ start, end: end + (clearAge?.[0].length ?? 0) }] : [];
  const abbreviation = ABBREVIATIONS.has(key);
  const role = BEFORE_PERSON.exec(before) ?? BEFORE_HONORIFIC.exec(before) ?? BEFORE_SAID.exec(before);
  const tail = clearAge ?? (abbreviation ? null : (AFTER_AGE.exec(after) ?? placeAfter(after) ?? AFTER_PERSON.exec(after)));
  const lead = role ?? (abbreviation ? null : BEFORE_AGE.exec(before));
  if (!(key.length === 1 ? role && tail : (tail ?? lead))) return [];
  return [{ start: lead ? start - before.length + lead.index : start, end: end + (tail?.[0].length ?? 0) }];
}

function placeAfter(after: string): RegExpExecArray | null {
  const match = AFTER_PLACE.exec(after) ?? AFTER_BIRTHPLACE.exec(after);
  return match && !INSTITUTION_PLACE.test(match.groups?.['place'] ?? '') ? match : null;
}
