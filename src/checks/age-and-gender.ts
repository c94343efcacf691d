import type { Text } from '../compendium/types.ts';
import type { Language } from '../model/language.ts';
import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'age-and-gender',
  title: {
    en: 'Whom it reaches, by age and gender',
    es: 'A quién llega, por edad y género',
    pt: 'Quem ela alcança, por idade e gênero',
    fr: 'Qui elle atteint, par âge et par genre',
  },
  why: {
    en: 'What helps women may miss men, and what helps adults may miss boys and girls. Recommendation 7 asks to think of age and gender everywhere; a gap that is named can be closed.',
    es: 'Lo que ayuda a las mujeres puede no llegar a los hombres, y lo que ayuda a los adultos, no a niñas y niños. La recomendación 7 pide pensar en edad y género en todo; una laguna que se nombra puede cerrarse.',
    pt: 'O que ajuda mulheres pode não alcançar homens, e o que ajuda adultos, não meninas e meninos. A recomendação 7 pede que se pense em idade e gênero em tudo; uma lacuna que se nomeia pode ser fechada.',
    fr: 'Ce qui aide les femmes peut manquer les hommes, et ce qui aide les adultes, les filles et les garçons. La recommandation 7 demande de penser partout à l’âge et au genre ; une lacune nommée peut être comblée.',
  },
  example: {
    wrong: 'groups: [workers]',
    right:
      'groups: [workers, women, men]\n\nor, in "How strong the evidence is": Age and gender of the workers: not known from the sources read.',
  },
  says: {
    neither: {
      en: [
        'Nothing says whom this reaches by age and gender.',
        'Add women, men, girls or boys to groups: in entry.yaml; or say in "{section}" that age and gender are not known.',
      ],
      es: [
        'Nada dice a quién llega, por edad y género.',
        'Añada women, men, girls o boys a groups: en entry.yaml; o diga en «{section}» que la edad y el género no se conocen.',
      ],
      pt: [
        'Nada diz quem ela alcança, por idade e gênero.',
        'Acrescente women, men, girls ou boys a groups: em entry.yaml; ou diga em “{section}” que a idade e o gênero não se conhecem.',
      ],
      fr: [
        'Rien ne dit qui elle atteint, par âge et par genre.',
        'Ajoutez women, men, girls ou boys à groups: dans entry.yaml ; ou dites dans « {section} » que l’âge et le genre ne sont pas connus.',
      ],
    },
    'men-and-boys': {
      en: [
        'The groups are women and girls alone, and the text does not speak of men and boys.',
        'Say in a sentence what is known of men and boys, or that it is not known.',
      ],
      es: [
        'Los grupos son solo mujeres y niñas, y el texto no habla de hombres ni de niños.',
        'Diga en una frase qué se sabe de los hombres y los niños, o que no se sabe.',
      ],
      pt: [
        'Os grupos são apenas mulheres e meninas, e o texto não fala de homens nem de meninos.',
        'Diga em uma frase o que se sabe dos homens e dos meninos, ou que não se sabe.',
      ],
      fr: [
        'Les groupes ne sont que femmes et filles, et le texte ne parle ni des hommes ni des garçons.',
        'Dites en une phrase ce que l’on sait des hommes et des garçons, ou que l’on ne le sait pas.',
      ],
    },
    'women-and-girls': {
      en: [
        'The groups are men and boys alone, and the text does not speak of women and girls.',
        'Say in a sentence what is known of women and girls, or that it is not known.',
      ],
      es: [
        'Los grupos son solo hombres y niños, y el texto no habla de mujeres ni de niñas.',
        'Diga en una frase qué se sabe de las mujeres y las niñas, o que no se sabe.',
      ],
      pt: [
        'Os grupos são apenas homens e meninos, e o texto não fala de mulheres nem de meninas.',
        'Diga em uma frase o que se sabe das mulheres e das meninas, ou que não se sabe.',
      ],
      fr: [
        'Les groupes ne sont qu’hommes et garçons, et le texte ne parle ni des femmes ni des filles.',
        'Dites en une phrase ce que l’on sait des femmes et des filles, ou que l’on ne le sait pas.',
      ],
    },
  },
});

type Words = Record<Language, RegExp>;

const MALE: Words = {
  en: word('m[ae]n|boys?|males?'),
  es: word('hombres?|varon(?:es)?|varón|niños|muchachos?'),
  pt: word('homens?|homem|meninos?|rapaz(?:es)?'),
  fr: word('hommes?|garçons?'),
};
const FEMALE: Words = {
  en: word('wom[ae]n|girls?|females?'),
  es: word('muje(?:r|res)|niñas?|muchachas?'),
  pt: word('mulher(?:es)?|meninas?|moças?'),
  fr: word('femmes?|filles?|fillettes?'),
};
const GENDER: Words = { en: word('genders?|sex'), es: word('género|sexo'), pt: word('gênero|sexo'), fr: word('genre|sexe') };
const AGE: Words = {
  en: word('ages?|aged|adults?|child(?:ren)?|minors?|adolescents?|girls?|boys?|young'),
  es: word('edad(?:es)?|adult[oa]s?|niñ[oa]s?|niñez|adolescentes?|menores|jóvenes'),
  pt: word('idades?|adult[oa]s?|crianças?|menin[oa]s?|adolescentes?|menores|jovens'),
  fr: word('âges?|âgée?s?|adultes?|enfants?|mineure?s?|adolescente?s?|filles?|garçons?|jeunes?'),
};

function word(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'iu');
}

/** The sections that say what is the case; what others say is advice. */
const TELLING = new Set(['problem', 'action', 'method', 'results', 'evidence']);

/** A practice or programme says whom it reaches by age and gender, men and boys included, or that it is not known. Judged in the original. */
export const ageAndGender: Rule = {
  ...rule,
  check(entry, compendium) {
    if (entry.kind !== 'practices' && entry.kind !== 'programmes') return [];
    const { groups } = entry.facts;
    const text = entry.texts[entry.original];
    const section = compendium.sections[entry.kind].find(({ id }) => id === 'evidence')?.label;
    // Where the list of headings cannot be read, no section is known.
    if (!text || !section) return [];
    const place = entry.references.find(({ path }) => path[0] === 'groups');
    const female = groups.some((group) => FEMALE_GROUPS.has(group));
    const male = groups.some((group) => MALE_GROUPS.has(group));
    if (female && male) return [];
    if (female) return speaksOf(MALE, text) ? [] : [rule.finding('men-and-boys', entry.file, place)];
    if (male) return speaksOf(FEMALE, text) ? [] : [rule.finding('women-and-girls', entry.file, place)];
    return tellsAgeAndGender(text) ? [] : [rule.finding('neither', entry.file, place, { section })];
  },
};

const FEMALE_GROUPS = new Set(['women', 'girls']);
const MALE_GROUPS = new Set(['men', 'boys']);

const speaksOf = (words: Words, { language, sections }: Text): boolean => sections.some(({ text }) => words[language].test(text));

function tellsAgeAndGender({ language, sections }: Text): boolean {
  const told = sections.flatMap(({ id, text }) => (TELLING.has(id) ? text : [])).join(' ');
  return [GENDER, FEMALE, MALE].some((words) => words[language].test(told)) && AGE[language].test(told);
}
