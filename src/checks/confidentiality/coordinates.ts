import { defineRule } from './rule.ts';
import { pattern } from './words/pattern.ts';

const DEGREES = String.raw`\d{1,3} ?[°º] ?\d{1,2}(?:[.,]\d+)? ?['′’] ?(?:\d{1,2}(?:[.,]\d+)? ?(?:["″”]|'') ?)?(?:[NSEWO](?![\p{L}.])|(?= |,|;))`;
const CARDINAL = String.raw`(?:[NSEWO]|norte|sur|sul|nord|sud|north|south|este|oeste|east|west|est|ouest)`;
const DECIMAL = String.raw`\d{1,3}[.,]\d`;
const LATITUDE = String.raw`(?:[lL]at(?:itude?|itud)?)`;
const LONGITUDE = String.raw`(?:[lL](?:ng|ong?(?:itude?|itud)?))`;

const POINTS = pattern(
  [
    // Degrees and minutes, alone or in pairs.
    `${DEGREES}(?:[,; ]*(?:y |e |et |and )?${DEGREES})?`,
    // Decimal pairs: a western longitude always has its sign, or four decimals say what no statistic would.
    String.raw`(?<![\p{N}.,])-?\d{1,2}[.,]\d{2,}°?(?: ?[,;/ ] ?| (?:y|e|et|and) )-(?:1[0-7]\d|[3-9]\d)[.,]\d{2,}`,
    String.raw`(?<![\p{N}.,])-?\d{1,2}\.\d{4,}[,; ]{1,2}-?\d{1,3}\.\d{4,}`,
    // With their quarter of the sky.
    String.raw`(?<![\p{N}.,])${DECIMAL}+ ?°? ?[NS][,; ]+${DECIMAL}+ ?°? ?[EWO](?!\p{L})`,
    String.raw`(?<!\p{L})[NS] ?${DECIMAL}+°?[,; ]+[EWO] ?${DECIMAL}+`,
    String.raw`(?<![\p{N}.,])\d{1,3} \d{1,2}[.,]\d+ ?['′]? ?[NS][,; ]+\d{1,3} \d{1,2}[.,]\d+ ?['′]? ?[EWO](?!\p{L})`,
    // With their names.
    String.raw`(?<!\p{L})${LATITUDE}\.?(?: ${CARDINAL})? ?:? ?-?${DECIMAL}+°? ?${CARDINAL}?[,; ]+(?:y |e |et |and )?${LONGITUDE}\.?(?: ${CARDINAL})? ?:? ?-?${DECIMAL}+`,
    // Grids and codes.
    String.raw`(?<!\p{L})(?:UTM )?\d{1,2} ?[C-HJ-NP-X] \d{6} \d{7}`,
    String.raw`\d{6}(?:\.\d+)? ?m?[EeO][,; ]+\d{7}(?:\.\d+)? ?m?[NS](?!\p{L})|\d{6} [EO][,; ]+\d{7} [NS](?!\p{L})`,
    String.raw`(?<!\p{L})(?:MGRS )\d{1,2} ?[C-X] ?[A-Z]{2} ?\d{4,10}`,
    String.raw`(?<![\p{L}\p{N}])[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])`,
    String.raw`geo:-?\d{1,2}\.\d+,-?\d{1,3}\.\d+`,
    String.raw`\/\/\/\p{Ll}+\.\p{Ll}+\.\p{Ll}+`,
  ].join('|'),
  'g',
);

/** Points on the map, in the text or in the address of a map. */
export const coordinates = defineRule({
  name: 'coordinates',
  title: { en: 'Coordinates', es: 'Coordenadas', pt: 'Coordenadas', fr: 'Coordonnées' },
  why: {
    en: 'A point on the map shows the house, farm or camp where a person was held or lives, to those who search for them too.',
    es: 'Un punto en el mapa muestra la casa, la finca o el campamento donde una persona estuvo o vive, también a quienes la buscan.',
    pt: 'Um ponto no mapa mostra a casa, a fazenda ou o alojamento onde uma pessoa esteve ou vive, também a quem a procura.',
    fr: 'Un point sur la carte montre la maison, la ferme ou le camp où une personne a été retenue ou vit, y compris à ceux qui la cherchent.',
  },
  example: { wrong: 'The farm lies at -45.1234, -52.5678.', right: 'The farm lies in a rural area of the country.' },
  what: {
    en: 'a point on the map leads to the persons who were or are there.',
    es: 'un punto en el mapa lleva a las personas que estuvieron o están allí.',
    pt: 'um ponto no mapa leva às pessoas que estiveram ou estão ali.',
    fr: 'un point sur la carte mène aux personnes qui y étaient ou y sont.',
  },
  mend: {
    en: 'Name the country only, or the region where the source is an official publication.',
    es: 'Nombre solo el país, o la región si la fuente es una publicación oficial.',
    pt: 'Nomeie apenas o país, ou a região se a fonte é uma publicação oficial.',
    fr: 'Nommez seulement le pays, ou la région si la source est une publication officielle.',
  },
  inAddresses: true,
  find: ({ text }) => [...text.matchAll(POINTS)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
});
