import { defineRule, type Stretch } from './rule.ts';
import { AGE_AFTER, AGE_BEFORE, AT_AGE_BEFORE, CLEAR_AGE_AFTER } from './words/ages.ts';
import { isAlsoWord, isFirstName } from './words/first-names.ts';
import { NAME, oneOf, pattern } from './words/pattern.ts';
import { OFFICIAL, PERSON } from './words/persons.ts';
import { BORN_AFTER, INSTITUTION_PLACE, PLACE_AFTER } from './words/person-signs.ts';
import { isBelowState } from './words/places.ts';

const CONJUNCTION = '(?:and|or|y|e|et|o|ou|u)(?!\\p{L})';
/** A people or a nation is no name: "la jeune Haïtienne", "la mujer Wayuu". */
const DEMONYM =
  /^(?:V[eé]n[eé]zu|Ha[ií]t|Haït|Colomb|Domini|Boliv|Paragu|P[eé]ru|[EÉ]cuator|[EÉ]quator|Bra[sz]il|Brésil|Argentin|Chile|Chili|Urugu|Mexic|Guatemal|Hondur|Salvador|Nicarag|Costa|Panam|Cuba|Jama[iï]c|Guyan|Surinam|Trinid|Barbad|Beliz|Canad|Am[eé]ric|Afri|Afro|Europ|Asi|Chin|Ind[ií]|Wayuu|Maya|Quechua|Aymara|Guaran|Mapuche|Ember|Gar[ií]fun|Miskit|Kichwa|Shuar|Inuit|M[eé]tis|Cree|Mohawk|Warao|Ngäbe|Autocht)/u;
const NAMES = pattern(`(?<![\\p{L}\\p{N}])${NAME}`, 'g');
const PSEUDONYM = String.raw`["”»']?(?: ?\((?:not (?:her|his|their) real name|name (?:was )?changed|a pseudonym|pseudonym|nombre (?:ficticio|cambiado|reservado)|seudónimo|nome (?:fictício|trocado|alterado)|pseudônimo|(?:pré)?nom (?:d'emprunt|fictif|changé|modifié)|pseudonyme)\))?`;
const AFTER_AGE = pattern(`^${PSEUDONYM}${AGE_AFTER}`, '');
const AFTER_CLEAR_AGE = pattern(`^${PSEUDONYM}${CLEAR_AGE_AFTER}`, '');
const AFTER_PLACE = pattern(`^${PSEUDONYM}(?:${PLACE_AFTER})`, '');
const AFTER_BIRTHPLACE = pattern(`^${PSEUDONYM}(?:${BORN_AFTER})`, '');
const BEFORE_AT_AGE = pattern(AT_AGE_BEFORE, '');
const AS_PSEUDONYM = pattern(`^${PSEUDONYM.replace(/\)\?$/, ')')}`, '');
const AFTER_ROLE = pattern(
  String.raw`^, (?:an?|una?|uma?|une?|la|el|a|o) (?:\p{Ll}+ ){0,2}${PERSON}(?![\p{L}])(?! (?:${OFFICIAL}|leader|líder|lawyer|advocate|activist))`,
  '',
);
const DECADE = /^, (?:la vingtaine|la trentaine|in (?:her|his) (?:teens|twenties|thirties|forties)|veinteañer[oa]|treintañer[oa])/;
const BEFORE_AGE = pattern(AGE_BEFORE, '');
const CALLED = oneOf(
  "named|called|known as|llamad[oa]|de nombre|chamad[oa]|de nome|conhecid[oa] como|conocid[oa] como|prénommée?|nommée?|appelée?|du nom de|se llama(?:ba)?|se chama(?:va)?|name (?:is|was)|s'appelle|is called|whose name is|cuyo nombre es",
);
const ENDS_CALLED = pattern(`${CALLED} ["“«]?$`, '');
/** A bare age after a name that no list has: the sentence goes on about the person, not to the next item. */
const AFTER_AGE_ON = pattern(
  String.raw`^["”»']?(?:, [1-7]?\d, (?!${CONJUNCTION})\p{Ll}{2,}| \([1-7]?\d\),? (?!${CONJUNCTION})\p{Ll}{2,})`,
  '',
);
const BEFORE_ONE_PERSON = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:[tT]he|[lL]a|[eE]l|[oO]|[aA]|[lL]e|[lL]'|[uU]na?|[uU]ma?|[uU]ne?) ?${PERSON} $`,
  '',
);
const GOES_ON = /^(?:,| \p{Ll}|\.|;)/u;
const BEFORE_PERSON = pattern(String.raw`(?<![\p{L}\p{N}])${PERSON}(?:, | | ?\(|: )["“«]?$`, '');
const BEFORE_CALLED = pattern(String.raw`(?<![\p{L}\p{N}])${PERSON}(?:'s|,? [^.,;\n]{0,40})?,? ${CALLED} ["“«]?$`, '');

/** What stands before a name that is part of a law, a town or an office. */
const PART_OF_MORE = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:${oneOf('law|act|ley|lei|loi|alert|alerta|alerte|convention|convención|convenio|convenção|protocol|protocolo|protocole|tratado|treaty|san|santa|santo|sant|saint|sainte|st\\.?|são|sta\\.|ste|port|puerto|porto|villa|vila|ciudad|cidade|ville|cathedral|plaza|calle|rua|rue|universidad|universidade|fundación|fundação|foundation|fondation|instituto|hospital|casa|escuela|escola|programa|proyecto|projeto|operación|operação|operation|opération|plan|caso|case')}|${OFFICIAL})(?: (?:de|da|do|del))? ["“«]?$`,
  '',
);
const PREPOSITION = /(?<!\p{L})(?:in|from|at|en|de|em|à|Em|In|En|À) $/u;
/** A name with one of these in it is that of a text or an institution. */
const TEXT =
  /(?:^| )(?:Act|Law|Code|Protocol|Convention|Treaty|Plan|Programme|Court|Fund|Ley|Código|Protocolo|Convención|Convenio|Tratado|Corte|Fondo|Lei|Convenção|Fundo|Loi|Protocole|Traité|Cour|Fonds)(?: |$)/;
const LAW_AFTER = /^["”»']? (?:Law|Act|Alert|Convention|Protocol|Foundation|Programme|Project|Cent(?:er|re)|Institute|Fund|Bill)/u;

/** First names that an age, a place or a word for a person makes those of a private person. */
export const firstName = defineRule({
  name: 'first-name-with-age-or-place',
  title: {
    en: 'Name with an age, a place or a role',
    es: 'Nombre con edad, lugar o papel',
    pt: 'Nome com idade, lugar ou papel',
    fr: 'Prénom avec un âge, un lieu ou un rôle',
  },
  why: {
    en: 'A first name with an age, a town or the word “victim” is enough for those who know the person, and for those who search for them.',
    es: 'Un nombre con una edad, una localidad o la palabra «víctima» basta a quienes conocen a la persona y a quienes la buscan.',
    pt: 'Um nome com uma idade, uma localidade ou a palavra “vítima” basta a quem conhece a pessoa e a quem a procura.',
    fr: 'Un prénom avec un âge, une localité ou le mot « victime » suffit à ceux qui connaissent la personne et à ceux qui la cherchent.',
  },
  example: { wrong: 'Maria, 16, from Exampletown, was promised a job.', right: 'One victim, a child, was promised a job.' },
  what: {
    en: 'a name with an age, a place or a role shows who the private person is.',
    es: 'un nombre con edad, lugar o papel revela quién es la persona particular.',
    pt: 'um nome com idade, lugar ou papel revela quem é a pessoa particular.',
    fr: 'un prénom avec un âge, un lieu ou un rôle révèle qui est la personne privée.',
  },
  mend: {
    en: 'Write “one victim”, “a child” or “a survivor”, without name, age and place; an invented name is no protection where the rest is true.',
    es: 'Escriba «una víctima», «una niña» o «una sobreviviente», sin nombre, edad ni lugar; un nombre ficticio no protege si lo demás es cierto.',
    pt: 'Escreva “uma vítima”, “uma criança” ou “uma sobrevivente”, sem nome, idade nem lugar; um nome fictício não protege se o resto é verdadeiro.',
    fr: 'Écrivez « une victime », « un enfant » ou « une survivante », sans nom, âge ni lieu ; un nom d’emprunt ne protège pas si le reste est vrai.',
  },
  find: ({ text }) => [...text.matchAll(NAMES)].flatMap((match) => ofSomebody(text, match.index, match[0])),
});

function ofSomebody(text: string, at: number, words: string): Stretch[] {
  const parts = words.split(' ');
  const place = parts.findIndex((part) => isFirstName(part));
  const start = at + (place > 0 ? parts.slice(0, place).join(' ').length + 1 : 0);
  const end = at + words.length;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 140);
  const called = ENDS_CALLED.test(before.slice(-18)) ? BEFORE_CALLED.exec(before) : null;
  const clearAge = AFTER_CLEAR_AGE.exec(after);
  if (place < 0) {
    const single = BEFORE_ONE_PERSON.test(before) && GOES_ON.test(after) && !DEMONYM.test(words) ? BEFORE_ONE_PERSON.exec(before) : null;
    const on = PREPOSITION.test(before.slice(-8)) ? null : AFTER_AGE_ON.exec(after);
    const tail = AS_PSEUDONYM.exec(after) ?? (/^["”»']? (?:de|aged|with|con|com) /.test(after) ? null : clearAge) ?? on;
    const lead = called ?? BEFORE_AT_AGE.exec(before) ?? single;
    return (lead || tail) && isBelowState(words) && !TEXT.test(words) && !isPartOfMore(before, after)
      ? [stretch(start, end, before, lead, tail)]
      : [];
  }
  const weak = place === parts.length - 1 && isAlsoWord(parts[place] ?? '');
  if (weak && PREPOSITION.test(before.slice(-8))) return [];
  const lead = called ?? BEFORE_PERSON.exec(before) ?? BEFORE_AGE.exec(before);
  const tail =
    clearAge ??
    (weak
      ? null
      : (AFTER_AGE.exec(after) ?? AS_PSEUDONYM.exec(after) ?? AFTER_ROLE.exec(after) ?? DECADE.exec(after) ?? placeAfter(after)));
  return (lead || tail) && !isPartOfMore(before, after) ? [stretch(start, end, before, lead, tail)] : [];
}

const isPartOfMore = (before: string, after: string): boolean => PART_OF_MORE.test(before) || LAW_AFTER.test(after);

function stretch(start: number, end: number, before: string, lead: RegExpExecArray | null, tail: RegExpExecArray | null): Stretch {
  return { start: lead ? start - before.length + lead.index : start, end: end + (tail?.[0].length ?? 0) };
}

function placeAfter(after: string): RegExpExecArray | null {
  const match = AFTER_PLACE.exec(after) ?? AFTER_BIRTHPLACE.exec(after);
  return match && !INSTITUTION_PLACE.test(match.groups?.['place'] ?? '') ? match : null;
}
