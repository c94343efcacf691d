import type { Language } from '../../model/language.ts';

/** Words of the page that stands for all pages that an edition does not hold. */
export interface AbsentWords {
  title: string;
  text: string;
  /** Before the list of languages of the edition. */
  home: string;
}

export const ABSENT_WORDS: Record<Language, AbsentWords> = {
  en: {
    title: 'This page is not in your copy',
    text: 'You are reading a copy from a disk. It holds some languages and some pages of the compendium; the page you asked for is not among them. You find it in an edition of its language, or on the site itself.',
    home: 'Your copy holds:',
  },
  es: {
    title: 'Esta página no está en su copia',
    text: 'Usted lee una copia en disco. Contiene algunos idiomas y algunas páginas del compendio; la página solicitada no está entre ellas. Está en la edición de su idioma o en el propio sitio.',
    home: 'Su copia contiene:',
  },
  pt: {
    title: 'Esta página não está na sua cópia',
    text: 'Esta é uma cópia em disco. Ela contém alguns idiomas e algumas páginas do compêndio; a página solicitada não está entre elas. Você a encontra na edição do idioma dela ou no próprio site.',
    home: 'A sua cópia contém:',
  },
  fr: {
    title: 'Cette page n’est pas dans votre copie',
    text: 'Vous lisez une copie sur disque. Elle contient certaines langues et certaines pages du recueil ; la page demandée n’en fait pas partie. Vous la trouverez dans l’édition de sa langue ou sur le site lui-même.',
    home: 'Votre copie contient :',
  },
};

/** What README.txt says, paragraph by paragraph; `{…}` are blanks. */
export interface ReadmeWords {
  title: string;
  edition: string;
  first: string[];
  checkTitle: string;
  check: string;
  checkMeans: string;
  withoutTitle: string;
  without: string[];
  withReferral: string;
  privacyTitle: string;
  privacy: string[];
  licenceTitle: string;
  licence: string[];
}

export const README_WORDS: Record<Language, ReadmeWords> = {
  en: {
    title: 'Hemispheric compendium of cooperation against trafficking in persons: disk edition',
    edition: 'Edition {edition}, of {date}. Languages: {languages}.',
    first: [
      '1. Unzip everything first, for example onto a USB stick. Opened inside the zip, no link works.',
      '2. Open the file index.html with a double-click. Any recent browser will do; no network and no program to install.',
    ],
    checkTitle: 'To check that this copy is whole',
    check: 'SHA256SUMS.txt lists every file with its SHA-256. In this folder, run:',
    checkMeans:
      'On Windows (PowerShell) nothing is printed when all is well, otherwise each file that is missing or differs. On Linux and macOS each file is printed with OK or FAILED. The list proves that no file was damaged. That the list itself comes from the publisher is proved only by a signature, if the publisher gives one.',
    withoutTitle: 'What it does not hold',
    without: [
      'The pages of other languages than those above; a link to one leads to a page that says so.',
      'The documents and sites that the entries cite: those links need a network.',
    ],
    withReferral: 'The card of help abroad, which may put a person at risk if somebody else finds it on a disk.',
    privacyTitle: 'Nothing is sent',
    privacy: ['The pages ask no server for anything and keep nothing of what you write. What you save, you save as a file of your own.'],
    licenceTitle: 'Licence',
    licence: [
      'Content: Creative Commons Attribution 4.0 (LICENSE-CONTENT.txt). Program: MIT (LICENSE.txt). You may copy this folder and pass it on.',
    ],
  },
  es: {
    title: 'Compendio hemisférico de cooperación contra la trata de personas: edición en disco',
    edition: 'Edición {edition}, del {date}. Idiomas: {languages}.',
    first: [
      '1. Primero descomprima todo, por ejemplo en una memoria USB. Dentro del archivo zip no funciona ningún enlace.',
      '2. Abra el archivo index.html con doble clic. Basta un navegador reciente; no hace falta red ni instalar programas.',
    ],
    checkTitle: 'Para comprobar que esta copia está completa',
    check: 'SHA256SUMS.txt enumera todos los archivos con su SHA-256. En esta carpeta, ejecute:',
    checkMeans:
      'En Windows (PowerShell) no aparece nada si todo está bien; si no, cada archivo que falta o difiere. En Linux y macOS aparece cada archivo con OK o FAILED. La lista prueba que ningún archivo está dañado. Que la lista misma provenga de quien publica lo prueba únicamente una firma, si quien publica la entrega.',
    withoutTitle: 'Lo que no contiene',
    without: [
      'Las páginas de otros idiomas que los indicados; un enlace a una de ellas lleva a una página que lo dice.',
      'Los documentos y sitios que citan las fichas: esos enlaces necesitan red.',
    ],
    withReferral: 'La tarjeta de ayuda en el extranjero, que puede poner en riesgo a una persona si alguien más la encuentra en un disco.',
    privacyTitle: 'Nada se envía',
    privacy: [
      'Las páginas no piden nada a ningún servidor ni guardan lo que usted escribe. Lo que guarda, lo guarda usted como archivo propio.',
    ],
    licenceTitle: 'Licencia',
    licence: [
      'Contenido: Creative Commons Atribución 4.0 (LICENSE-CONTENT.txt). Programa: MIT (LICENSE.txt). Puede copiar esta carpeta y entregarla a otras personas.',
    ],
  },
  pt: {
    title: 'Compêndio hemisférico de cooperação contra o tráfico de pessoas: edição em disco',
    edition: 'Edição {edition}, de {date}. Idiomas: {languages}.',
    first: [
      '1. Primeiro descompacte tudo, por exemplo em um pen drive. Dentro do arquivo zip nenhum link funciona.',
      '2. Abra o arquivo index.html com um clique duplo. Basta um navegador recente; não é preciso rede nem instalar programas.',
    ],
    checkTitle: 'Para verificar se esta cópia está completa',
    check: 'SHA256SUMS.txt lista todos os arquivos com o seu SHA-256. Nesta pasta, execute:',
    checkMeans:
      'No Windows (PowerShell) nada aparece se tudo está certo; caso contrário, cada arquivo que falta ou difere. No Linux e no macOS cada arquivo aparece com OK ou FAILED. A lista prova que nenhum arquivo está danificado. Que a própria lista venha de quem publica só uma assinatura prova, se quem publica a fornecer.',
    withoutTitle: 'O que ela não contém',
    without: [
      'As páginas de outros idiomas além dos indicados; um link para uma delas leva a uma página que diz isso.',
      'Os documentos e sites que as fichas citam: esses links precisam de rede.',
    ],
    withReferral: 'O cartão de ajuda no exterior, que pode pôr uma pessoa em risco se alguém mais o encontrar em um disco.',
    privacyTitle: 'Nada é enviado',
    privacy: ['As páginas não pedem nada a nenhum servidor e não guardam o que você escreve. O que você salva fica em um arquivo seu.'],
    licenceTitle: 'Licença',
    licence: [
      'Conteúdo: Creative Commons Atribuição 4.0 (LICENSE-CONTENT.txt). Programa: MIT (LICENSE.txt). Você pode copiar esta pasta e repassá-la.',
    ],
  },
  fr: {
    title: 'Recueil hémisphérique de coopération contre la traite des personnes : édition sur disque',
    edition: 'Édition {edition}, du {date}. Langues : {languages}.',
    first: [
      '1. Décompressez d’abord tout, par exemple sur une clé USB. À l’intérieur du fichier zip, aucun lien ne fonctionne.',
      '2. Ouvrez le fichier index.html par un double-clic. Un navigateur récent suffit ; ni réseau ni programme à installer.',
    ],
    checkTitle: 'Pour vérifier que cette copie est complète',
    check: 'SHA256SUMS.txt énumère tous les fichiers avec leur SHA-256. Dans ce dossier, lancez :',
    checkMeans:
      'Sous Windows (PowerShell), rien ne s’affiche si tout est en ordre ; sinon, chaque fichier qui manque ou diffère. Sous Linux et macOS, chaque fichier s’affiche avec OK ou FAILED. La liste prouve qu’aucun fichier n’est endommagé. Que la liste elle-même vienne de l’éditeur, seule une signature le prouve, si l’éditeur en fournit une.',
    withoutTitle: 'Ce qu’elle ne contient pas',
    without: [
      'Les pages d’autres langues que celles indiquées ; un lien vers l’une d’elles mène à une page qui le dit.',
      'Les documents et les sites que citent les fiches : ces liens ont besoin d’un réseau.',
    ],
    withReferral: 'La carte d’aide à l’étranger, qui peut mettre une personne en danger si quelqu’un d’autre la trouve sur un disque.',
    privacyTitle: 'Rien n’est envoyé',
    privacy: [
      'Les pages ne demandent rien à aucun serveur et ne gardent rien de ce que vous écrivez. Ce que vous enregistrez est un fichier à vous.',
    ],
    licenceTitle: 'Licence',
    licence: [
      'Contenu : Creative Commons Attribution 4.0 (LICENSE-CONTENT.txt). Programme : MIT (LICENSE.txt). Vous pouvez copier ce dossier et le transmettre.',
    ],
  },
};
