import { defineRule } from './rule.ts';

/** Components take the attributes of their list, as text in double quotes. */
export const componentAttribute = defineRule({
  name: 'component-attribute',
  title: {
    en: 'Attribute of a component',
    es: 'Atributo de un componente',
    pt: 'Atributo de um componente',
    fr: 'Attribut d’un composant',
  },
  why: {
    en: 'An attribute tells a component what to show: the source of a citation, the id of an entry. What is not on its list could change the page or run a program in the reader’s browser, so nothing else is let through.',
    es: 'Un atributo dice al componente qué mostrar: la fuente de una cita, el id de una ficha. Lo que no está en su lista podría alterar la página o ejecutar un programa en el navegador de quien lee; por eso no pasa nada más.',
    pt: 'Um atributo diz ao componente o que mostrar: a fonte de uma citação, o id de uma ficha. O que não está na sua lista poderia alterar a página ou executar um programa no navegador de quem lê; por isso nada mais passa.',
    fr: 'Un attribut dit au composant ce qu’il doit montrer : la source d’une citation, l’id d’une fiche. Ce qui n’est pas dans sa liste pourrait modifier la page ou lancer un programme dans le navigateur du lecteur ; rien d’autre ne passe donc.',
  },
  example: {
    wrong: 'It is in force. <Cite sorce="oas-a55-status" />',
    right: 'It is in force. <Cite source="oas-a55-status" at="p. 1" />',
  },
  says: {
    braces: {
      en: ['<{name}> has something between { and } that is read as program code.', 'Write attributes as name="value".'],
      es: ['<{name}> tiene entre { y } algo que se lee como código de programa.', 'Escriba los atributos como nombre="valor".'],
      pt: ['<{name}> tem entre { e } algo que é lido como código de programa.', 'Escreva os atributos como nome="valor".'],
      fr: ['<{name}> contient entre { et } quelque chose qui est lu comme du code.', 'Écrivez les attributs sous la forme nom="valeur".'],
    },
    unknown: {
      en: ['<{name}> has no attribute "{attribute}".', '<{name}> takes: {attributes}.'],
      es: ['<{name}> no tiene ningún atributo «{attribute}».', '<{name}> admite: {attributes}.'],
      pt: ['<{name}> não tem nenhum atributo “{attribute}”.', '<{name}> aceita: {attributes}.'],
      fr: ['<{name}> n’a pas d’attribut « {attribute} ».', '<{name}> admet : {attributes}.'],
    },
    'unknown-none': {
      en: ['<{name}> has no attribute "{attribute}".', '<{name}> takes: no attributes.'],
      es: ['<{name}> no tiene ningún atributo «{attribute}».', '<{name}> no admite atributos: elimínelo.'],
      pt: ['<{name}> não tem nenhum atributo “{attribute}”.', '<{name}> não aceita atributos: retire-o.'],
      fr: ['<{name}> n’a pas d’attribut « {attribute} ».', '<{name}> n’admet aucun attribut : supprimez-le.'],
    },
    twice: {
      en: ['<{name}> has "{attribute}" twice.', 'Keep one of the two.'],
      es: ['<{name}> tiene «{attribute}» dos veces.', 'Deje solo uno de los dos.'],
      pt: ['<{name}> tem “{attribute}” duas vezes.', 'Deixe apenas um dos dois.'],
      fr: ['<{name}> porte « {attribute} » deux fois.', 'Gardez l’un des deux.'],
    },
    wrong: {
      en: ['"{attribute}" of <{name}> does not hold what it should.', 'Write {attribute}="…": {says}.'],
      es: ['«{attribute}» de <{name}> no contiene lo que debe.', 'Escriba {attribute}="…": {says}.'],
      pt: ['“{attribute}” de <{name}> não contém o que deve.', 'Escreva {attribute}="…": {says}.'],
      fr: ['« {attribute} » de <{name}> ne contient pas ce qu’il faut.', 'Écrivez {attribute}="…" : {says}.'],
    },
    missing: {
      en: ['<{name}> lacks "{attribute}".', 'Write {attribute}="…": {says}.'],
      es: ['A <{name}> le falta «{attribute}».', 'Escriba {attribute}="…": {says}.'],
      pt: ['Falta “{attribute}” em <{name}>.', 'Escreva {attribute}="…": {says}.'],
      fr: ['Il manque « {attribute} » à <{name}>.', 'Écrivez {attribute}="…" : {says}.'],
    },
  },
});
