import { defineRule } from './rule.ts';

/** Links lead to web pages; everything inside the site is named by its id. */
export const linkAddress = defineRule({
  name: 'link-address',
  title: { en: 'Address of a link', es: 'Dirección de un enlace', pt: 'Endereço de um link', fr: 'Adresse d’un lien' },
  why: {
    en: 'An address that is not a web page can run a program in the reader’s browser, or lead nowhere in the copy on a disk. Entries are named by their id, so that the link holds when a page moves.',
    es: 'Una dirección que no es una página web puede ejecutar un programa en el navegador de quien lee, o no llevar a ninguna parte en la copia en disco. Las fichas se nombran por su id, para que el enlace valga aunque la página cambie de lugar.',
    pt: 'Um endereço que não é uma página web pode executar um programa no navegador de quem lê, ou não levar a lugar nenhum na cópia em disco. As fichas são nomeadas pelo seu id, para que o link valha mesmo que a página mude de lugar.',
    fr: 'Une adresse qui n’est pas une page web peut lancer un programme dans le navigateur du lecteur, ou ne mener nulle part dans la copie sur disque. Les fiches sont désignées par leur id, afin que le lien tienne même si la page est déplacée.',
  },
  example: { wrong: 'See [the law](/laws/26364).', right: 'See [the law](https://example.org/laws/26364).' },
  says: {
    mail: {
      en: [
        'The link "mailto:…" leads to an e-mail address, not to a web page.',
        'Take the address out; name the institution and link to its public website.',
      ],
      es: [
        'El enlace «mailto:…» lleva a un correo electrónico, no a una página web.',
        'Quite la dirección; nombre la institución y enlace su sitio público.',
      ],
      pt: [
        'O link “mailto:…” leva a um endereço de e-mail, não a uma página web.',
        'Retire o endereço; nomeie a instituição e indique o link do seu site público.',
      ],
      fr: [
        'Le lien « mailto:… » mène à une adresse électronique, non à une page web.',
        'Retirez l’adresse ; nommez l’institution et renvoyez à son site public.',
      ],
    },
    'not-web': {
      en: ['The link "{url}" does not lead to a web page.', 'Links start with https://; for an entry write <Entry id="M-001" />.'],
      es: [
        'El enlace «{url}» no lleva a una página web.',
        'Los enlaces empiezan con https://; para una ficha escriba <Entry id="M-001" />.',
      ],
      pt: ['O link “{url}” não leva a uma página web.', 'Os links começam com https://; para uma ficha escreva <Entry id="M-001" />.'],
      fr: [
        'Le lien « {url} » ne mène pas à une page web.',
        'Les liens commencent par https:// ; pour une fiche, écrivez <Entry id="M-001" />.',
      ],
    },
  },
});
