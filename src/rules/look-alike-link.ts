import { defineRule } from './rule.ts';

/** An address leads where it seems to lead. */
export const lookAlikeLink = defineRule({
  name: 'look-alike-link',
  title: {
    en: 'Address that seems another',
    es: 'Dirección que parece otra',
    pt: 'Endereço que parece outro',
    fr: 'Adresse qui en imite une autre',
  },
  why: {
    en: 'Those who deceive write addresses that look like an institution’s: a Cyrillic а in oas.org, the true name before an @, a number instead of a name, words that name one site and lead to another. A reader who works with victims must be able to trust an address at a glance.',
    es: 'Quien engaña escribe direcciones que parecen de una institución: una а cirílica en oas.org, el nombre verdadero antes de una @, un número en lugar de un nombre, palabras que nombran un sitio y llevan a otro. Quien trabaja con víctimas debe poder confiar en una dirección con solo verla.',
    pt: 'Quem engana escreve endereços que parecem de uma instituição: um а cirílico em oas.org, o nome verdadeiro antes de um @, um número em lugar de um nome, palavras que nomeiam um site e levam a outro. Quem trabalha com vítimas precisa poder confiar em um endereço só de vê-lo.',
    fr: 'Qui trompe écrit des adresses qui ressemblent à celles d’une institution : un а cyrillique dans oas.org, le vrai nom devant un @, un nombre au lieu d’un nom, des mots qui nomment un site et mènent à un autre. Qui travaille avec des victimes doit pouvoir se fier à une adresse d’un coup d’œil.',
  },
  example: { wrong: 'See [the list](https://oas.org@example.org/list).', right: 'See [the list](https://example.org/list).' },
  says: {
    user: {
      en: [
        'The address "{address}" has an @ before the name of the site: it does not lead where it seems to.',
        'Take out what stands between // and @, and open the address to see where it leads.',
      ],
      es: [
        'La dirección «{address}» tiene una @ antes del nombre del sitio: no lleva a donde parece.',
        'Elimine lo que está entre // y @, y abra la dirección para ver a dónde lleva.',
      ],
      pt: [
        'O endereço “{address}” tem um @ antes do nome do site: não leva aonde parece.',
        'Retire o que está entre // e @, e abra o endereço para ver aonde leva.',
      ],
      fr: [
        'L’adresse « {address} » a un @ devant le nom du site : elle ne mène pas là où il semble.',
        'Supprimez ce qui se trouve entre // et @, et ouvrez l’adresse pour voir où elle mène.',
      ],
    },
    port: {
      en: [
        'The address "{address}" has a colon and a number after the name of the site.',
        'Write the address as the institution publishes it, without the number.',
      ],
      es: [
        'La dirección «{address}» tiene dos puntos y un número después del nombre del sitio.',
        'Escriba la dirección como la publica la institución, sin el número.',
      ],
      pt: [
        'O endereço “{address}” tem dois-pontos e um número depois do nome do site.',
        'Escreva o endereço como a instituição o publica, sem o número.',
      ],
      fr: [
        'L’adresse « {address} » a un deux-points et un nombre après le nom du site.',
        'Écrivez l’adresse telle que l’institution la publie, sans le nombre.',
      ],
    },
    number: {
      en: [
        'The address "{address}" gives the number of a machine in place of the name of a site.',
        'Write the name of the site, such as www.oas.org.',
      ],
      es: [
        'La dirección «{address}» da el número de una máquina en lugar del nombre de un sitio.',
        'Escriba el nombre del sitio, como www.oas.org.',
      ],
      pt: ['O endereço “{address}” dá o número de uma máquina em lugar do nome de um site.', 'Escreva o nome do site, como www.oas.org.'],
      fr: ['L’adresse « {address} » donne le numéro d’une machine au lieu du nom d’un site.', 'Écrivez le nom du site, comme www.oas.org.'],
    },
    letters: {
      en: [
        'The name of the site in "{address}" has other letters than a to z, and may look like another.',
        'Write the name in the letters a to z, digits and hyphens, as the institution publishes it.',
      ],
      es: [
        'El nombre del sitio en «{address}» tiene letras distintas de la a a la z, y puede parecer otro.',
        'Escriba el nombre con las letras de la a a la z, cifras y guiones, como lo publica la institución.',
      ],
      pt: [
        'O nome do site em “{address}” tem letras diferentes de a a z, e pode parecer outro.',
        'Escreva o nome com as letras de a a z, algarismos e hífens, como a instituição o publica.',
      ],
      fr: [
        'Le nom du site dans « {address} » a d’autres lettres que a à z, et peut en imiter un autre.',
        'Écrivez le nom avec les lettres de a à z, des chiffres et des traits d’union, tel que l’institution le publie.',
      ],
    },
    site: {
      en: ['The address "{address}" does not name a site.', 'Write its whole name, such as https://www.oas.org.'],
      es: ['La dirección «{address}» no nombra ningún sitio.', 'Escriba su nombre completo, como https://www.oas.org.'],
      pt: ['O endereço “{address}” não nomeia nenhum site.', 'Escreva o seu nome completo, como https://www.oas.org.'],
      fr: ['L’adresse « {address} » ne nomme aucun site.', 'Écrivez son nom complet, comme https://www.oas.org.'],
    },
    words: {
      en: [
        'The words of the link name {shown}, and it leads to {site}.',
        'Write words that say what the page is, or the address to which the link leads.',
      ],
      es: [
        'Las palabras del enlace nombran {shown}, y lleva a {site}.',
        'Escriba palabras que digan qué es la página, o la dirección a la que lleva el enlace.',
      ],
      pt: [
        'As palavras do link nomeiam {shown}, e ele leva a {site}.',
        'Escreva palavras que digam o que é a página, ou o endereço a que o link leva.',
      ],
      fr: [
        'Les mots du lien nomment {shown}, et il mène à {site}.',
        'Écrivez des mots qui disent ce qu’est la page, ou l’adresse à laquelle mène le lien.',
      ],
    },
  },
});
