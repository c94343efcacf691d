import { describe, expect, test } from 'vitest';
import { goodContent, PRACTICE, PROGRAMME } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const SAID = ' Age and gender of the pupils are not known.';

describe('age-and-gender accepts', () => {
  test('groups of both genders', () => {
    expect(
      content.change(`${PROGRAMME}/entry.yaml`, '[students]', '[students, girls, boys]').change(`${PROGRAMME}/en.mdx`, SAID, '').findings(),
    ).toEqual([]);
  });
  test('figures by age and gender in the text', () => {
    expect(content.change(`${PROGRAMME}/en.mdx`, SAID, ' Of the pupils 52 were girls.').findings()).toEqual([]);
  });
  test('women alone, where the text speaks of men', () => {
    expect(
      content
        .change(`${PRACTICE}/entry.yaml`, '[women, men]', '[women]')
        .change(`${PRACTICE}/es.mdx`, 'No se sabe si hay menos explotación.', 'No se sabe si hubo varones entre las víctimas.')
        .findings(),
    ).toEqual([]);
  });
});

describe('age-and-gender refuses', () => {
  test('a programme that does not say whom it reaches', () => {
    expect(content.change(`${PROGRAMME}/en.mdx`, SAID, '').findings()).toEqual([
      error(
        'age-and-gender',
        `${PROGRAMME}/entry.yaml`,
        11,
        10,
        'Nothing says whom this reaches by age and gender.',
        'Add women, men, girls or boys to groups: in entry.yaml; or say in "How strong the evidence is" that age and gender are not known.',
      ),
    ]);
  });
  test('advice on women and girls does not say whom it reaches', () => {
    expect(
      content
        .change(`${PRACTICE}/entry.yaml`, '[women, men]', '[workers]')
        .change(`${PRACTICE}/es.mdx`, 'Un registro.', 'Personal que sepa escuchar a mujeres, niñas y niños.')
        .findings(),
    ).toEqual([
      error(
        'age-and-gender',
        `${PRACTICE}/entry.yaml`,
        12,
        10,
        'Nada dice a quién llega, por edad y género.',
        'Añada women, men, girls o boys a groups: en entry.yaml; o diga en «Qué tan sólida es la evidencia» que la edad y el género no se conocen.',
      ),
    ]);
  });
  test('women alone, and not a word of men and boys', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, '[women, men]', '[women, girls]').findings()).toEqual([
      error(
        'age-and-gender',
        `${PRACTICE}/entry.yaml`,
        12,
        10,
        'Los grupos son solo mujeres y niñas, y el texto no habla de hombres ni de niños.',
        'Diga en una frase qué se sabe de los hombres y los niños, o que no se sabe.',
      ),
    ]);
  });
  test('men alone, and not a word of women and girls', () => {
    expect(content.change(`${PROGRAMME}/entry.yaml`, '[students]', '[boys]').findings()).toEqual([
      error(
        'age-and-gender',
        `${PROGRAMME}/entry.yaml`,
        11,
        10,
        'The groups are men and boys alone, and the text does not speak of women and girls.',
        'Say in a sentence what is known of women and girls, or that it is not known.',
      ),
    ]);
  });
});
