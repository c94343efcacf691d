import { defineRule } from './rule.ts';

/** Every file below content/ has the place and the name by which the compendium finds it. */
export const fileName = defineRule({
  name: 'file-name',
  title: {
    en: 'Place and name of a file',
    es: 'Lugar y nombre de un archivo',
    pt: 'Lugar e nome de um arquivo',
    fr: 'Place et nom d’un fichier',
  },
  why: {
    en: 'Folder and file names make the address of the page, and tell the program what a file is. A file with another name would be left out without a word.',
    es: 'Los nombres de la carpeta y del archivo forman la dirección de la página y dicen al programa qué es cada archivo. Un archivo con otro nombre quedaría fuera sin que nadie lo notara.',
    pt: 'Os nomes da pasta e do arquivo formam o endereço da página e dizem ao programa o que é cada arquivo. Um arquivo com outro nome ficaria de fora sem que ninguém percebesse.',
    fr: 'Les noms du dossier et du fichier forment l’adresse de la page et disent au programme ce qu’est chaque fichier. Un fichier nommé autrement resterait de côté sans que personne le remarque.',
  },
  example: {
    wrong: 'content/practices/Rádio Escolar/texto.mdx',
    right: 'content/practices/school-radio/pt.mdx',
  },
  says: {
    elsewhere: {
      en: [
        'This file is not where the compendium looks for it.',
        'An entry is content/<kind>/<slug>/entry.yaml with texts beside it; kinds: {kinds}.',
      ],
      es: [
        'Este archivo no está donde el compendio lo busca.',
        'Una ficha es content/<clase>/<nombre>/entry.yaml, con sus textos al lado; clases: {kinds}.',
      ],
      pt: [
        'Este arquivo não está onde o compêndio o procura.',
        'Uma ficha é content/<tipo>/<nome>/entry.yaml, com os textos ao lado; tipos: {kinds}.',
      ],
      fr: [
        'Ce fichier n’est pas là où le recueil le cherche.',
        'Une fiche est content/<type>/<nom>/entry.yaml, avec ses textes à côté ; types : {kinds}.',
      ],
    },
    'state-folder': {
      en: ['"{slug}" is not a folder name for a State.', 'Write its ISO 3166-1 alpha-3 code, such as ARG.'],
      es: ['«{slug}» no es un nombre de carpeta para un Estado.', 'Escriba su código ISO 3166-1 de tres letras, como ARG.'],
      pt: ['“{slug}” não é um nome de pasta para um Estado.', 'Escreva o código ISO 3166-1 de três letras, como ARG.'],
      fr: ['« {slug} » n’est pas un nom de dossier pour un État.', 'Écrivez son code ISO 3166-1 à trois lettres, comme ARG.'],
    },
    'entry-folder': {
      en: ['"{slug}" is not a folder name for an entry.', 'Use lower-case letters without accents, digits and hyphens.'],
      es: ['«{slug}» no es un nombre de carpeta para una ficha.', 'Use minúsculas sin acentos, cifras y guiones.'],
      pt: ['“{slug}” não é um nome de pasta para uma ficha.', 'Use minúsculas sem acentos, algarismos e hífens.'],
      fr: [
        '« {slug} » n’est pas un nom de dossier pour une fiche.',
        'Employez des minuscules sans accents, des chiffres et des traits d’union.',
      ],
    },
    'entry-file': {
      en: [
        '"{name}" is not a file of an entry.',
        'An entry has entry.yaml and the texts en.mdx, es.mdx, pt.mdx, fr.mdx; an instrument has parties.csv as well.',
      ],
      es: [
        '«{name}» no es un archivo de una ficha.',
        'Una ficha tiene entry.yaml y los textos en.mdx, es.mdx, pt.mdx, fr.mdx; un instrumento tiene, además, parties.csv.',
      ],
      pt: [
        '“{name}” não é um arquivo de uma ficha.',
        'Uma ficha tem entry.yaml e os textos en.mdx, es.mdx, pt.mdx, fr.mdx; um instrumento tem, além disso, parties.csv.',
      ],
      fr: [
        '« {name} » n’est pas un fichier de fiche.',
        'Une fiche comprend entry.yaml et les textes en.mdx, es.mdx, pt.mdx, fr.mdx ; un instrument a aussi parties.csv.',
      ],
    },
    document: {
      en: [
        'A document of an office program does not belong here: "{name}".',
        'Copy its text into the file of its language, such as es.mdx, and take the document out of the folder.',
      ],
      es: [
        'Un documento de un programa de oficina no va aquí: «{name}».',
        'Copie su texto en el archivo de su idioma, como es.mdx, y saque el documento de la carpeta.',
      ],
      pt: [
        'Um documento de um programa de escritório não fica aqui: “{name}”.',
        'Copie o seu texto para o arquivo da sua língua, como pt.mdx, e retire o documento da pasta.',
      ],
      fr: [
        'Un document de bureautique n’a pas sa place ici : « {name} ».',
        'Copiez son texte dans le fichier de sa langue, comme fr.mdx, et retirez le document du dossier.',
      ],
    },
    rename: {
      en: [
        '"{name}" is not read: the file of an entry is called {meant}.',
        'Rename it to {meant}, with nothing after it; some systems hide an ending such as .txt. If the folder already has {meant}, keep one of the two.',
      ],
      es: [
        '«{name}» no se lee: el archivo de una ficha se llama {meant}.',
        'Cámbiele el nombre a {meant}, sin nada detrás; algunos sistemas ocultan una extensión como .txt. Si ya hay un {meant}, deje uno de los dos.',
      ],
      pt: [
        '“{name}” não é lido: o arquivo de uma ficha se chama {meant}.',
        'Mude o nome para {meant}, sem nada depois; alguns sistemas escondem uma extensão como .txt. Se já houver um {meant}, deixe um dos dois.',
      ],
      fr: [
        '« {name} » n’est pas lu : le fichier d’une fiche s’appelle {meant}.',
        'Renommez-le en {meant}, sans rien après ; certains systèmes cachent une extension comme .txt. S’il y a déjà un {meant}, gardez l’un des deux.',
      ],
    },
    'image-place': {
      en: ['The image "{name}" does not stand where images stand.', 'Put it into the folder images/ beside entry.yaml.'],
      es: ['La imagen «{name}» no está donde van las imágenes.', 'Póngala en la carpeta images/, al lado de entry.yaml.'],
      pt: ['A imagem “{name}” não está onde ficam as imagens.', 'Coloque-a na pasta images/, ao lado de entry.yaml.'],
      fr: ['L’image « {name} » n’est pas à la place des images.', 'Mettez-la dans le dossier images/, à côté d’entry.yaml.'],
    },
    'image-name': {
      en: [
        '"{name}" is not a file name for an image.',
        'Use lower-case letters without accents, digits and hyphens, and one ending, such as request-steps.png.',
      ],
      es: [
        '«{name}» no es un nombre de archivo para una imagen.',
        'Use minúsculas sin acentos, cifras y guiones, y una sola extensión, como request-steps.png.',
      ],
      pt: [
        '“{name}” não é um nome de arquivo para uma imagem.',
        'Use minúsculas sem acentos, algarismos e hífens, e uma só extensão, como request-steps.png.',
      ],
      fr: [
        '« {name} » n’est pas un nom de fichier pour une image.',
        'Employez des minuscules sans accents, des chiffres et des traits d’union, et une seule extension, comme request-steps.png.',
      ],
    },
    'no-facts': {
      en: ['This folder has no entry.yaml.', 'Add entry.yaml with the facts of the entry (docs/content-model.md).'],
      es: ['Esta carpeta no tiene entry.yaml.', 'Añada entry.yaml con los datos de la ficha (docs/content-model.md).'],
      pt: ['Esta pasta não tem entry.yaml.', 'Acrescente entry.yaml com os dados da ficha (docs/content-model.md).'],
      fr: ['Ce dossier n’a pas d’entry.yaml.', 'Ajoutez entry.yaml avec les données de la fiche (docs/content-model.md).'],
    },
    'hidden-name': {
      en: [
        'The name "{name}" begins with a point: most programs do not show such a file.',
        'Delete the file, or give it a name that begins with a letter.',
      ],
      es: [
        'El nombre «{name}» comienza con un punto: la mayoría de los programas no muestran ese archivo.',
        'Borre el archivo, o dele un nombre que comience con una letra.',
      ],
      pt: [
        'O nome “{name}” começa com um ponto: a maioria dos programas não mostra esse arquivo.',
        'Apague o arquivo, ou dê-lhe um nome que comece com uma letra.',
      ],
      fr: [
        'Le nom « {name} » commence par un point : la plupart des programmes ne montrent pas ce fichier.',
        'Supprimez le fichier, ou donnez-lui un nom qui commence par une lettre.',
      ],
    },
    letters: {
      en: [
        'The name "{name}" has signs that not every system can write.',
        'Use letters without accents, digits, hyphens and one point before the ending.',
      ],
      es: [
        'El nombre «{name}» tiene signos que no todos los sistemas pueden escribir.',
        'Use letras sin acentos, cifras, guiones y un punto antes de la extensión.',
      ],
      pt: [
        'O nome “{name}” tem sinais que nem todos os sistemas podem escrever.',
        'Use letras sem acentos, algarismos, hífens e um ponto antes da extensão.',
      ],
      fr: [
        'Le nom « {name} » a des signes que tous les systèmes ne savent pas écrire.',
        'Employez des lettres sans accents, des chiffres, des traits d’union et un point devant l’extension.',
      ],
    },
    reserved: {
      en: ['Windows keeps the name "{name}" for a device, and cannot store the file.', 'Choose another name.'],
      es: ['Windows reserva el nombre «{name}» para un dispositivo y no puede guardar el archivo.', 'Elija otro nombre.'],
      pt: ['O Windows reserva o nome “{name}” para um dispositivo e não pode guardar o arquivo.', 'Escolha outro nome.'],
      fr: ['Windows réserve le nom « {name} » à un périphérique et ne peut pas enregistrer le fichier.', 'Choisissez un autre nom.'],
    },
    long: {
      en: ['The name "{name}" is too long for some systems.', 'Shorten it to {limit} characters or less.'],
      es: ['El nombre «{name}» es demasiado largo para algunos sistemas.', 'Acórtelo a {limit} caracteres o menos.'],
      pt: ['O nome “{name}” é longo demais para alguns sistemas.', 'Reduza-o a {limit} caracteres ou menos.'],
      fr: ['Le nom « {name} » est trop long pour certains systèmes.', 'Raccourcissez-le à {limit} caractères ou moins.'],
    },
    twin: {
      en: ['This name and "{twin}" differ only in capitals: some systems take them for one file.', 'Keep one of the two, or rename one.'],
      es: [
        'Este nombre y «{twin}» se distinguen solo por las mayúsculas: algunos sistemas los toman por un mismo archivo.',
        'Deje uno de los dos, o cambie el nombre de uno.',
      ],
      pt: [
        'Este nome e “{twin}” só se distinguem pelas maiúsculas: alguns sistemas os tomam por um mesmo arquivo.',
        'Deixe um dos dois, ou mude o nome de um.',
      ],
      fr: [
        'Ce nom et « {twin} » ne diffèrent que par les majuscules : certains systèmes les prennent pour un seul fichier.',
        'Gardez l’un des deux, ou renommez-en un.',
      ],
    },
    link: {
      en: ['This is a link to another place of the disk, and was not followed.', 'Put the file itself here.'],
      es: ['Esto es un vínculo a otro lugar del disco, y no se siguió.', 'Ponga aquí el propio archivo.'],
      pt: ['Isto é um vínculo para outro lugar do disco, e não foi seguido.', 'Ponha aqui o próprio arquivo.'],
      fr: ['Ceci est un lien vers un autre endroit du disque, et n’a pas été suivi.', 'Mettez ici le fichier lui-même.'],
    },
    'no-file': {
      en: ['This is neither a file nor a folder.', 'Delete it.'],
      es: ['Esto no es un archivo ni una carpeta.', 'Bórrelo.'],
      pt: ['Isto não é um arquivo nem uma pasta.', 'Apague-o.'],
      fr: ['Ceci n’est ni un fichier ni un dossier.', 'Supprimez-le.'],
    },
    'own-page': {
      en: [
        'This file is not one of the site’s own pages.',
        'content/pages holds <page>/<language>.mdx, and content/ui holds <language>.json.',
      ],
      es: [
        'Este archivo no es una de las páginas propias del sitio.',
        'content/pages contiene <página>/<idioma>.mdx, y content/ui contiene <idioma>.json.',
      ],
      pt: [
        'Este arquivo não é uma das páginas próprias do site.',
        'content/pages contém <página>/<língua>.mdx, e content/ui contém <língua>.json.',
      ],
      fr: [
        'Ce fichier n’est pas une des pages propres au site.',
        'content/pages contient <page>/<langue>.mdx, et content/ui contient <langue>.json.',
      ],
    },
    vocabulary: {
      en: ['"{name}" is not one of the lists of the compendium.', 'Lists in content/taxonomy: {lists}.'],
      es: ['«{name}» no es una de las listas del compendio.', 'Listas de content/taxonomy: {lists}.'],
      pt: ['“{name}” não é uma das listas do compêndio.', 'Listas de content/taxonomy: {lists}.'],
      fr: ['« {name} » n’est pas une des listes du recueil.', 'Listes de content/taxonomy : {lists}.'],
    },
  },
});
