import { defineRule, type InLanguages } from './rule.ts';

/** The forms of dates by the name that the model gives them (src/model/fields.ts). */
export const DATE_FORMS: Readonly<Record<string, InLanguages>> = {
  'YYYY-MM-DD': { en: 'YYYY-MM-DD', es: 'AAAA-MM-DD', pt: 'AAAA-MM-DD', fr: 'AAAA-MM-JJ' },
  'YYYY-MM-DD or YYYY-MM': {
    en: 'YYYY-MM-DD or YYYY-MM',
    es: 'AAAA-MM-DD o AAAA-MM',
    pt: 'AAAA-MM-DD ou AAAA-MM',
    fr: 'AAAA-MM-JJ ou AAAA-MM',
  },
  'YYYY-MM-DD, YYYY-MM or YYYY': {
    en: 'YYYY-MM-DD, YYYY-MM or YYYY',
    es: 'AAAA-MM-DD, AAAA-MM o AAAA',
    pt: 'AAAA-MM-DD, AAAA-MM ou AAAA',
    fr: 'AAAA-MM-JJ, AAAA-MM ou AAAA',
  },
};

/** Dates are written in one form, and are days of the calendar. */
export const brokenDate = defineRule({
  name: 'broken-date',
  title: { en: 'Date that is none', es: 'Fecha que no lo es', pt: 'Data que não existe', fr: 'Date qui n’en est pas une' },
  why: {
    en: 'Dates are compared: whether a treaty binds, whether a translation is behind, whether a fact is too old. 03/04 is a day in March for one reader and in April for another; year, month and day in this order are the same for all.',
    es: 'Las fechas se comparan: si un tratado obliga, si una traducción está atrasada, si un dato es demasiado antiguo. 03/04 es para unos un día de marzo y para otros de abril; año, mes y día en este orden dicen lo mismo a todos.',
    pt: 'As datas são comparadas: se um tratado obriga, se uma tradução está atrasada, se um dado é antigo demais. 03/04 é para uns um dia de março e para outros de abril; ano, mês e dia nesta ordem dizem o mesmo a todos.',
    fr: 'Les dates sont comparées : un traité lie-t-il, une traduction est-elle en retard, une donnée est-elle trop ancienne ? 03/04 désigne un jour de mars pour les uns, d’avril pour les autres ; année, mois et jour dans cet ordre disent la même chose à tous.',
  },
  example: { wrong: 'revised: 23/11/2026', right: 'revised: 2026-11-23' },
  says: {
    'not-a-date': {
      en: ['{written} in {field} is not a date.', 'Write {form}, such as 2026-11-23.'],
      es: ['{written} en {field} no es una fecha.', 'Escriba {form}, por ejemplo 2026-11-23.'],
      pt: ['{written} em {field} não é uma data.', 'Escreva {form}, por exemplo 2026-11-23.'],
      fr: ['{written} dans {field} n’est pas une date.', 'Écrivez {form}, par exemple 2026-11-23.'],
    },
  },
});
