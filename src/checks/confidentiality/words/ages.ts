const WORDS =
  'nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezessete|dezoito|dezenove|vinte|neuf|dix|douze|treize|seize|dix-sept|dix-huit|dix-neuf|vingt';
const COUNT = String.raw`(?:\d{1,2}|${WORDS.split('|')
  .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
  .join('|')})`;
/** Years of a life, not of a sentence, a treaty or a story: "15 años después" and "15 years in force" are none. */
const YEARS = String.raw`(?:[ -](?:years?|yrs?\.?|años|anos|ans)(?:[- ]old| of age| de edad| de idade| d'âge)?|yo)(?![\p{L}\p{N}])(?! (?:\p{L}+ )?(?:after|later|ago|before|earlier|since|on|in force|in prison|después|antes|más|atrás|depois|mais|après|avant|plus|et plus|or more|and (?:over|older)))(?! (?:de|d'|of|da|do) ?\p{Ll})`;
const LEAD = String.raw`(?:(?:aged|only|about|just|âgée?|agée?|then|de|d'|with|con|com|solo|sólo|apenas|seulement|à peine|ten[íi]a|tiene|tinha|tem|avait|was|is|who|que|qui|entonces|então|alors|now|today|hoy|hoje|aujourd'hui|then|acaba(?:ba)? de|acabara de|cumpl(?:ió|ir|ía)|turned|fez|completou|venait d'avoir|barely|edad:?|idade:?|age:?|âge:?)(?: |(?<=')))*`;
const IN_WORDS = String.raw`(?:${LEAD}${COUNT}${YEARS}|aged ${COUNT}(?![\p{L}\p{N}])(?! (?:to|and|or|-|–|a|et|y) )|(?:edad|idade|age|âge):? ${COUNT}(?![\p{L}\p{N}]))`;
/** A bare number that stands where an age stands: after a comma, before the next. */
const BARE = String.raw`(?:(?:de|com|con|both|ambos|ambas|aged|then|now|hoy|hoje|entonces|aujourd'hui) )?\d{1,2}(?=[,;)\n]|\.(?![\p{L}\p{N}ªº])|$)`;
const SEX = String.raw`(?:[FMH]|female|male|mujer|hombre|mulher|homem|femme|homme|femenino|masculino|feminino|féminin|masculin)`;
/** "a girl of 14 years": the age as a phrase of its own. */
const PHRASE = String.raw`(?:an?|una?|uma?|une?) (?:\p{Ll}+ ){0,3}`;

/** "At 21", "A los 14 años", "Aos 14 anos", "À 14 ans". */
const AT_AGE = String.raw`(?:(?:[aA]t|[nN]ow|[aA]ged)(?: just| only| the age of| age)? ${COUNT}|(?:[aA]|[cC]on|[tT]enía|[cC]on (?:solo|apenas)|[cC]om|[cC]om apenas|[aA]|[àÀ]|[dD]ès)(?: los|os)? ?(?:solo |apenas |seulement )?${COUNT} (?:años|anos|ans)(?: de edad| de idade)?)`;

/** An age said of the person before, in so many words: ", de 16 años", " (15 ans)", ", a 14-year-old", " was 13 years old". */
export const CLEAR_AGE_AFTER = String.raw`(?: ?, ?(?:${PHRASE}|\p{Ll}{4,15},? )?| ?\((?:${SEX}, ?)?| (?=(?:was|is|ten[íi]a|tiene|tinha|tem|avait|who|que|qui|aged|âgée?|de|acaba(?:ba)?|acabara|cumpl(?:ió|ir|ía)|turned|fez|completou|venait) )| a (?=${COUNT} ans)| aura (?=${COUNT} ans))${IN_WORDS}(?:,? ?${SEX}(?=\)))?\)?`;
/** The same, or a number alone where only an age makes sense: ", 16,", " (16)". */
export const AGE_AFTER = String.raw`(?:${CLEAR_AGE_AFTER}| ?, ?${BARE}| ?\((?:${SEX}, ?)?\d{1,2}(?:, ?${SEX})?\)| (?:turned|was|is)(?: only| just| barely)? ${COUNT}(?= (?:when|and|years|at|in)(?![\p{L}])|[.,;]|$))`;
/** An age before a person: "Fifteen-year-old", "una niña de 12 años llamada", "um menino de 13 anos,". */
export const AGE_BEFORE = String.raw`(?<![\p{L}\p{N}])(?:${COUNT}${YEARS}(?: \p{Ll}+){0,3},? ?\(?["“«]?|${AT_AGE}, ["“«]?)$`;
/** The same, where the words leave no doubt even before a name that no list has: "A los 14 años, ". */
export const AT_AGE_BEFORE = String.raw`(?<![\p{L}\p{N}])${AT_AGE}, ["“«]?$`;
