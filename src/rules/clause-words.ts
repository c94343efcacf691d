import { defineRule } from './rule.ts';

/** The blanks of a clause are fields that it has, the same ones in every language. */
export const clauseWords = defineRule({
  name: 'clause-words',
  title: {
    en: 'Blanks of a clause',
    es: 'Espacios en blanco de una cláusula',
    pt: 'Espaços em branco de uma cláusula',
    fr: 'Blancs d’une clause',
  },
  why: {
    en: 'The request outline fills each blank with what the drafter writes in the field of that name, in both languages side by side. A blank without a field, or one that a language lacks, leaves a hole in a request that a central authority sends.',
    es: 'El esquema de solicitud llena cada espacio con lo que quien redacta escribe en el campo de ese nombre, en los dos idiomas lado a lado. Un espacio sin campo, o que falta en un idioma, deja un hueco en una solicitud que envía una autoridad central.',
    pt: 'O esboço de pedido preenche cada espaço com o que quem redige escreve no campo desse nome, nas duas línguas lado a lado. Um espaço sem campo, ou que falta em uma língua, deixa um buraco em um pedido que uma autoridade central envia.',
    fr: 'Le canevas de demande remplit chaque blanc avec ce que le rédacteur écrit dans le champ de ce nom, dans les deux langues côte à côte. Un blanc sans champ, ou absent d’une langue, laisse un trou dans une demande qu’une autorité centrale envoie.',
  },
  example: {
    wrong: 'words: { en: "Penalty: {penality}", es: "Pena: {penalty}", pt: "Pena: {penalty}", fr: "Peine : {penalty}" }',
    right: 'words: { en: "Penalty: {penalty}", es: "Pena: {penalty}", pt: "Pena: {penalty}", fr: "Peine : {penalty}" }',
  },
  says: {
    unknown: {
      en: ['"{blank}" is not a field of this clause.', 'Correct the name, or add the field under "fields:".'],
      es: ['«{blank}» no es un campo de esta cláusula.', 'Corrija el nombre, o añada el campo en «fields:».'],
      pt: ['“{blank}” não é um campo desta cláusula.', 'Corrija o nome, ou acrescente o campo em “fields:”.'],
      fr: ['« {blank} » n’est pas un champ de cette clause.', 'Corrigez le nom, ou ajoutez le champ sous « fields: ».'],
    },
    uneven: {
      en: ['The blank "{blank}" is not in the words of every language.', 'Write it once in each of en, es, pt and fr.'],
      es: ['El espacio «{blank}» no está en las palabras de todos los idiomas.', 'Escríbalo una vez en cada uno: en, es, pt y fr.'],
      pt: ['O espaço “{blank}” não está nas palavras de todas as línguas.', 'Escreva-o uma vez em cada uma: en, es, pt e fr.'],
      fr: ['Le blanc « {blank} » ne figure pas dans toutes les langues.', 'Écrivez-le une fois dans chacune : en, es, pt et fr.'],
    },
    twice: {
      en: ['The field "{blank}" is also a field of the clause "{clause}".', 'Give each field a name of its own.'],
      es: ['El campo «{blank}» es también un campo de la cláusula «{clause}».', 'Dé a cada campo un nombre propio.'],
      pt: ['O campo “{blank}” é também um campo da cláusula “{clause}”.', 'Dê a cada campo um nome próprio.'],
      fr: ['Le champ « {blank} » est aussi un champ de la clause « {clause} ».', 'Donnez à chaque champ un nom qui lui soit propre.'],
    },
    'no-options': {
      en: ['The field "{blank}" is a choice without options.', 'Write its options, or make it a line or a text.'],
      es: ['El campo «{blank}» es una elección sin opciones.', 'Escriba sus opciones, o hágalo «line» o «text».'],
      pt: ['O campo “{blank}” é uma escolha sem opções.', 'Escreva suas opções, ou faça-o “line” ou “text”.'],
      fr: ['Le champ « {blank} » est un choix sans options.', 'Écrivez ses options, ou faites-en « line » ou « text ».'],
    },
  },
});
