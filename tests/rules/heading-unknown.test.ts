import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM, TERM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('heading-unknown accepts', () => {
  test('a straight apostrophe for a curly one', () => {
    expect(
      content.write(`${TERM}/fr.mdx`, content.text(`${TERM}/fr.mdx`) + "\n## Comment l'employer\n\nEntre tribunaux.\n").findings(),
    ).toEqual([]);
  });
});

describe('heading-unknown refuses', () => {
  test('a misspelt heading is not also a missing section', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, '## Legal basis', '## Legal bases').findings()).toEqual([
      error(
        'heading-unknown',
        `${MECHANISM}/en.mdx`,
        15,
        1,
        '"Legal bases" is not a heading of this kind.',
        'Did you mean "Legal basis"? Headings: What it makes possible · When to use it and when not · Legal basis · Between whom · Who may ask and who answers · The channel · Steps in order · What the request must contain · Language · Urgent cases · Grounds for refusal · Limits on use and confidentiality · What protects the victim · Pitfalls.',
      ),
    ]);
  });
  test('a misspelt heading of a translation', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, '## Fundamento jurídico', '## Fundamentos jurídicos').findings()).toEqual([
      error(
        'heading-unknown',
        `${MECHANISM}/es.mdx`,
        16,
        1,
        '«Fundamentos jurídicos» no es un encabezado de esta clase.',
        '¿Quiso decir «Fundamento jurídico»? Encabezados: Qué permite · Cuándo usarlo y cuándo no · Fundamento jurídico · Entre quiénes · Quién puede pedir y quién responde · La vía · Pasos en orden · Qué debe contener la solicitud · Idioma · Casos urgentes · Motivos de denegación · Límites de uso y confidencialidad · Qué protege a la víctima · Errores que conviene evitar.',
      ),
    ]);
  });
  test('a heading of another language', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, '## Idioma', '## Language').findings()).toEqual([
      error(
        'heading-unknown',
        `${MECHANISM}/es.mdx`,
        50,
        1,
        '«Language» no es un encabezado de esta clase.',
        'Encabezados: Qué permite · Cuándo usarlo y cuándo no · Fundamento jurídico · Entre quiénes · Quién puede pedir y quién responde · La vía · Pasos en orden · Qué debe contener la solicitud · Idioma · Casos urgentes · Motivos de denegación · Límites de uso y confidencialidad · Qué protege a la víctima · Errores que conviene evitar.',
      ),
    ]);
  });
});
