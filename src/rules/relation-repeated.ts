import { defineRule } from './rule.ts';

/** A relation is stated once, on one of its sides. */
export const relationRepeated = defineRule({
  name: 'relation-repeated',
  title: {
    en: 'A relation stated twice',
    es: 'Una relación indicada dos veces',
    pt: 'Uma relação indicada duas vezes',
    fr: 'Une relation indiquée deux fois',
  },
  why: {
    en: 'The site shows a relation on both pages, wherever it is written. Written in two places, one of them would be forgotten when it changes.',
    es: 'El sitio muestra una relación en ambas páginas, dondequiera que se escriba. Escrita en dos lugares, uno se olvidaría cuando cambie.',
    pt: 'O site mostra uma relação nas duas páginas, onde quer que esteja escrita. Escrita em dois lugares, um deles seria esquecido quando ela mudasse.',
    fr: 'Le site montre une relation sur les deux pages, où qu’elle soit écrite. Écrite à deux endroits, elle serait oubliée à l’un des deux lors d’un changement.',
  },
  example: {
    wrong: 'related: [G-001]   # in M-001\nrelated: [M-001]   # in G-001',
    right: 'related: [G-001]   # in M-001; nothing in G-001',
  },
  says: {
    itself: {
      en: ['This entry says that it is related to itself.', 'Take this id out.'],
      es: ['Esta ficha dice que está relacionada consigo misma.', 'Quite este identificador.'],
      pt: ['Esta ficha diz que está relacionada consigo mesma.', 'Retire este identificador.'],
      fr: ['Cette fiche se dit liée à elle-même.', 'Retirez cet identifiant.'],
    },
    again: {
      en: ['The relation to {value} is already stated in {file}, line {line}.', 'Take it out here: the site shows it on both pages.'],
      es: ['La relación con {value} ya está indicada en {file}, línea {line}.', 'Quítela aquí: el sitio la muestra en ambas páginas.'],
      pt: ['A relação com {value} já está indicada em {file}, linha {line}.', 'Retire-a daqui: o site a mostra nas duas páginas.'],
      fr: [
        'La relation avec {value} est déjà indiquée dans {file}, ligne {line}.',
        'Retirez-la ici : le site la montre sur les deux pages.',
      ],
    },
  },
});
