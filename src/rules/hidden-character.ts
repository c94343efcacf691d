import { defineRule } from './rule.ts';

/** A file holds characters that can be seen, ordinary spaces and line ends, and no others. */
export const hiddenCharacter = defineRule({
  name: 'hidden-character',
  title: { en: 'Hidden character', es: 'Carácter oculto', pt: 'Caractere oculto', fr: 'Caractère caché' },
  why: {
    en: 'A character that cannot be seen makes a reviewer read something else than the program does: words in another order, a name that only looks the same, an instruction that nobody notices. Searching and citing fail on it as well. It mostly comes along when text is pasted.',
    es: 'Un carácter que no se ve hace que quien revisa lea algo distinto de lo que lee el programa: palabras en otro orden, un nombre que solo parece el mismo, una instrucción que nadie nota. También la búsqueda y las citas fallan por su causa. Casi siempre llega al pegar texto.',
    pt: 'Um caractere que não se vê faz com que quem revisa leia algo diferente do que lê o programa: palavras em outra ordem, um nome que só parece o mesmo, uma instrução que ninguém nota. A busca e as citações também falham por causa dele. Quase sempre chega ao colar texto.',
    fr: 'Un caractère invisible fait lire au relecteur autre chose que ce que lit le programme : des mots dans un autre ordre, un nom qui semble seulement le même, une consigne que personne ne remarque. La recherche et les citations en souffrent aussi. Il arrive le plus souvent avec un texte collé.',
  },
  example: {
    wrong: 'A judge may hear a wit&shy;ness who is abroad.',
    right: 'A judge may hear a witness who is abroad.',
  },
  says: {
    hidden: {
      en: [
        'The character {code} ({name}) stands here and cannot be seen.',
        'Delete it; if it hides in a word, write the word again by hand.',
      ],
      es: [
        'Aquí hay un carácter {code} ({name}) que no se ve.',
        'Bórrelo; si está dentro de una palabra, escriba de nuevo la palabra a mano.',
      ],
      pt: [
        'Há aqui um caractere {code} ({name}) que não se vê.',
        'Apague-o; se estiver dentro de uma palavra, escreva de novo a palavra à mão.',
      ],
      fr: [
        'Il y a ici un caractère {code} ({name}) qui ne se voit pas.',
        'Supprimez-le ; s’il se trouve dans un mot, écrivez de nouveau le mot à la main.',
      ],
    },
    written: {
      en: [
        'Once it is read, this holds the character {code} ({name}), which cannot be seen.',
        'Take it out, also where it is written as a number or a name, such as \\u202E or &shy;.',
      ],
      es: [
        'Una vez leído, esto contiene el carácter {code} ({name}), que no se ve.',
        'Elimínelo, también donde está escrito como número o nombre, por ejemplo \\u202E o &shy;.',
      ],
      pt: [
        'Depois de lido, isto contém o caractere {code} ({name}), que não se vê.',
        'Retire-o, também onde está escrito como número ou nome, por exemplo \\u202E ou &shy;.',
      ],
      fr: [
        'Une fois lu, ceci contient le caractère {code} ({name}), qui ne se voit pas.',
        'Supprimez-le, aussi là où il est écrit comme un nombre ou un nom, par exemple \\u202E ou &shy;.',
      ],
    },
    space: {
      en: ['The space {code} ({name}) is not an ordinary one.', 'Write an ordinary space in its place.'],
      es: ['El espacio {code} ({name}) no es uno común.', 'Escriba en su lugar un espacio común.'],
      pt: ['O espaço {code} ({name}) não é um espaço comum.', 'Escreva no seu lugar um espaço comum.'],
      fr: ['L’espace {code} ({name}) n’est pas une espace ordinaire.', 'Écrivez à sa place une espace ordinaire.'],
    },
    shapeless: {
      en: [
        'The character {code} ({name}) has no shape of its own: each machine shows something else, or nothing.',
        'Write in its place the sign or the word that is meant.',
      ],
      es: [
        'El carácter {code} ({name}) no tiene forma propia: cada equipo muestra otra cosa, o nada.',
        'Escriba en su lugar el signo o la palabra que corresponde.',
      ],
      pt: [
        'O caractere {code} ({name}) não tem forma própria: cada máquina mostra outra coisa, ou nada.',
        'Escreva no seu lugar o sinal ou a palavra que se quer dizer.',
      ],
      fr: [
        'Le caractère {code} ({name}) n’a pas de forme propre : chaque machine montre autre chose, ou rien.',
        'Écrivez à sa place le signe ou le mot voulu.',
      ],
    },
    lost: {
      en: [
        'The sign {code} ({name}) stands where a character could not be read.',
        'Save the file as UTF-8, and write the lost character again.',
      ],
      es: [
        'El signo {code} ({name}) está donde un carácter no se pudo leer.',
        'Guarde el archivo como UTF-8 y escriba de nuevo el carácter perdido.',
      ],
      pt: [
        'O sinal {code} ({name}) está onde um caractere não pôde ser lido.',
        'Salve o arquivo como UTF-8 e escreva de novo o caractere perdido.',
      ],
      fr: [
        'Le signe {code} ({name}) se trouve là où un caractère n’a pas pu être lu.',
        'Enregistrez le fichier en UTF-8 et écrivez de nouveau le caractère perdu.',
      ],
    },
    'line-end': {
      en: [
        'The line ends here with {code} ({name}) alone, which some programs do not take for the end of a line.',
        'Save the file with the line ends LF or CRLF.',
      ],
      es: [
        'La línea termina aquí solo con {code} ({name}), que algunos programas no toman por fin de línea.',
        'Guarde el archivo con los fines de línea LF o CRLF.',
      ],
      pt: [
        'A linha termina aqui apenas com {code} ({name}), que alguns programas não tomam por fim de linha.',
        'Salve o arquivo com os fins de linha LF ou CRLF.',
      ],
      fr: [
        'La ligne finit ici par {code} ({name}) seul, que certains programmes ne prennent pas pour une fin de ligne.',
        'Enregistrez le fichier avec les fins de ligne LF ou CRLF.',
      ],
    },
  },
});
