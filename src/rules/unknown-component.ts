import { defineRule } from './rule.ts';

/** Only the listed components may be written. */
export const unknownComponent = defineRule({
  name: 'unknown-component',
  title: { en: 'Unknown component', es: 'Componente desconocido', pt: 'Componente desconhecido', fr: 'Composant inconnu' },
  why: {
    en: 'A component makes a piece of the page. Only those on the list exist; anything else between < and > is HTML, which could bring scripts, forms or foreign content into the page.',
    es: 'Un componente hace una parte de la página. Solo existen los de la lista; cualquier otra cosa entre < y > es HTML, que podría traer a la página programas, formularios o contenidos ajenos.',
    pt: 'Um componente faz uma parte da página. Só existem os da lista; qualquer outra coisa entre < e > é HTML, que poderia trazer à página programas, formulários ou conteúdos alheios.',
    fr: 'Un composant fait une partie de la page. Seuls existent ceux de la liste ; toute autre chose entre < et > est du HTML, qui pourrait apporter dans la page des programmes, des formulaires ou des contenus étrangers.',
  },
  example: { wrong: 'See <Entri id="M-001" />.', right: 'See <Entry id="M-001" />.' },
  says: {
    unknown: {
      en: ['There is no component <{name}>.', 'Components: {components}.'],
      es: ['No hay ningún componente <{name}>.', 'Componentes: {components}.'],
      pt: ['Não há nenhum componente <{name}>.', 'Componentes: {components}.'],
      fr: ['Il n’y a pas de composant <{name}>.', 'Composants : {components}.'],
    },
    'unknown-close': {
      en: ['There is no component <{name}>.', 'Did you mean <{close}>? Components: {components}.'],
      es: ['No hay ningún componente <{name}>.', '¿Quiso decir <{close}>? Componentes: {components}.'],
      pt: ['Não há nenhum componente <{name}>.', 'Você quis dizer <{close}>? Componentes: {components}.'],
      fr: ['Il n’y a pas de composant <{name}>.', 'Vouliez-vous dire <{close}> ? Composants : {components}.'],
    },
    empty: {
      en: ['Empty tags <> are not allowed.', 'Components: {components}.'],
      es: ['No se permiten etiquetas vacías <>.', 'Componentes: {components}.'],
      pt: ['Não se permitem etiquetas vazias <>.', 'Componentes: {components}.'],
      fr: ['Les balises vides <> ne sont pas admises.', 'Composants : {components}.'],
    },
  },
});
