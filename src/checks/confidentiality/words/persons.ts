import { oneOf } from './pattern.ts';

/** One private person, in the four languages. */
export const PERSON = oneOf(
  [
    'victim|survivor|witness|complainant|claimant|plaintiff|minor|child|girl|boy|teenager|teen|adolescent|youth|woman|man|worker|migrant|suspect|accused|defendant|recruiter|trafficker|mother|father|sister|brother|daughter|son|baby|toddler|infant',
    'víctima|sobreviviente|testigo|denunciante|querellante|agraviad[oa]|damnificad[oa]|ofendid[oa]|menor|niñ[oa]|chic[oa]|muchach[oa]|joven|adolescente|mujer|hombre|trabajador|trabajadora|migrante|sospechos[oa]|acusad[oa]|imputad[oa]|captador|captadora|tratante|madre|padre|herman[oa]|hij[oa]|bebé|abuel[oa]',
    'vítima|sobrevivente|testemunha|declarante|menin[oa]|criança|jovem|moç[oa]|mulher|homem|rapaz|trabalhador|trabalhadora|suspeit[oa]|ré|réu|aliciador|aliciadora|mãe|pai|irmã|irmão|filh[oa]|avó',
    'victime|survivante?|témoin|plaignante?|mineure?|enfant|fille|fillette|garçon|jeune femme|jeune homme|jeune fille|jeune|adolescente?|femme|homme|travailleur|travailleuse|migrante?|suspecte?|accusée?|recruteur|recruteuse|trafiquante?|mère|père|sœur|soeur|frère|fils|bébé',
  ].join('|'),
);

/** One or several of them. */
export const PERSON_OR_PERSONS = `${PERSON}(?:e?s)?`;

/** How a private person is addressed. */
export const HONORIFIC = String.raw`(?:M[rs]s?\.|Sra?\.|Srta\.|Mme|Mlle|Do[nñ]a|[sS]eñora?|[sS]enhora?)`;

/** Who holds an office: their names are public. Up to two words may follow before the name. */
export const OFFICIAL = String.raw`(?:${oneOf(
  'judge|justice|prosecutor|minister|president|secretary|attorney|ambassador|senator|commissioner|rapporteur|director|professor|author|researcher|dr\\.?|fiscal|juez|jueza|ministr[oa]|president[ea]|secretari[oa]|embajadora?|senadora?|procuradora?|directora?|relatora?|magistrad[oa]|defensora?|profesora?|autora?|ponente|investigadora?|dra\\.?|juiz|juíza|promotora?|desembargadora?|relator|embaixadora?|delegad[oa]|professora?|pesquisadora?|juge|procureure?|ministre|présidente?|secrétaire|ambassadeur|ambassadrice|rapporteuse|rapporteur|directeur|directrice|professeure?|chercheure?',
)}(?: [\p{L}.]+){0,2},?)`;
