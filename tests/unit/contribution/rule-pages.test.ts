import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/checks/rules.ts';
import { ruleGuide } from '../../../src/contribution/rule-guide.ts';
import { RULES_FOLDER, rulePages } from '../../../src/contribution/rule-pages.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const explained = (language: Language, name: string) =>
  ruleGuide(language)
    .flatMap(({ rules }) => rules)
    .find((rule) => rule.name === name);

describe('docs/rules', () => {
  test('are what npm run rules would write now, no page more and none less', () => {
    const pages = rulePages();
    const written = readdirSync(path.join(ROOT, RULES_FOLDER)).map((name) => `${RULES_FOLDER}/${name}`);
    expect(written.sort()).toEqual([...pages.keys()].sort());
    for (const [file, text] of pages) expect(text, file).toBe(readFileSync(path.join(ROOT, file), 'utf8'));
  });

  test('lead from the table to every rule', () => {
    const table = rulePages().get(`${RULES_FOLDER}/README.md`) ?? '';
    expect([...table.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, name]) => name).sort()).toEqual(ALL_RULES.map(({ name }) => name).sort());
  });

  test('show components and links as they are typed, not as Markdown would read them', () => {
    expect(rulePages().get(`${RULES_FOLDER}/link-address.md`)).toContain('for an entry write \\<Entry id="M-001" /\\>.');
    const fences = [...rulePages().values()].flatMap((text) => text.split('\n').filter((line) => /^`{3,}/.test(line)));
    expect(fences.length).toBe(ALL_RULES.length * 4);
  });
});

describe('the explanation of the rules', () => {
  test.each(LANGUAGES)('has every rule once in %s, and no blank left open', (language) => {
    const rules = ruleGuide(language).flatMap((group) => group.rules);
    expect(rules.map(({ name }) => name).sort()).toEqual(ALL_RULES.map(({ name }) => name).sort());
    expect(rules.flatMap(({ sayings }) => sayings).filter(({ message, mends }) => /\{\w+\}/.test([message, ...mends].join()))).toEqual([]);
    expect(rules.filter(({ sayings }) => sayings.length === 0 || sayings.some(({ mends }) => mends.length === 0))).toEqual([]);
  });

  test('says a message once, with each way to mend it', () => {
    expect(explained('en', 'unknown-source')?.sayings).toEqual([
      { message: 'There is no source "…".', mends: ['Add the file to content/sources, or correct the name. Did you mean "…"?'] },
    ]);
    expect(explained('es', 'duplicate-id')?.sayings).toEqual([
      {
        message: 'El identificador … está dos veces en la lista.',
        mends: ['Un identificador se da una sola vez: conserve la línea más antigua.'],
      },
      {
        message: 'El identificador … ya pertenece a …',
        mends: ['El identificador de esta ficha es …: escríbalo de nuevo.', 'Dé a esta ficha el siguiente identificador libre: …'],
      },
    ]);
  });

  test('keeps the spaces of French together, and adds none to what is typed into a file', () => {
    expect(explained('fr', 'translation-from')?.sayings[0]).toEqual({
      message: 'Ce texte est l’original\u202f; il n’en suit pas d’autre.',
      mends: ['Retirez la ligne «\u202ffrom:\u202f».'],
    });
  });
});
