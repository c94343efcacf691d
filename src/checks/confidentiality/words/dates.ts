import { oneOf } from './pattern.ts';

/** A month by name or its usual short form. */
export const MONTH = oneOf(
  'january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
);

export const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;
const DAY = String.raw`(?:[0-3]?\d(?:st|nd|rd|th|er|º|°)?)`;
const OF = String.raw`(?: ?(?:de|del|of|,|del año|do ano|of the year))?`;

/** A day of a month, with its year or without it. */
export const DAY_OF_MONTH = String.raw`(?:${DAY} (?:de |of )?${MONTH}(?:${OF} ${YEAR})?|${MONTH} ${DAY}(?!\d)(?:,? ${YEAR})?)`;
/** A day with its year. */
export const FULL_DATE = String.raw`(?:${DAY} (?:de |of )?${MONTH}${OF} ${YEAR}|${MONTH} ${DAY},? ${YEAR}|[0-3]?\d[/.-][0-3]?\d[/.-](?:19|20)?\d\d(?!\d)|${YEAR}[/.-][01]?\d[/.-][0-3]?\d)`;
export const MONTH_AND_YEAR = String.raw`${MONTH}${OF} ${YEAR}`;
