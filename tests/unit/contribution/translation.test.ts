import { describe, expect, test } from 'vitest';
import { planNew } from '../../../src/contribution/plan.ts';
import { goodContent, MECHANISM, PROGRAMME, STATE, TERM, type Content } from '../../fixtures/content.ts';
import { begin, checked, groundOf, refusal } from './ground.ts';

const content = goodContent();
const ask = (entry: string, from: Content = content) => planNew({ what: 'translation', language: 'pt', entry }, groundOf(from));

describe('a translation', () => {
  const { plan, content: translated } = begin({ what: 'translation', language: 'pt', entry: 'M-001' });
  const text = translated.text(`${MECHANISM}/pt.mdx`);

  test('passes the check but for what is left to translate', () => {
    const findings = checked(translated);
    expect([...new Set(findings.map(({ rule, file }) => `${rule} ${file}`))]).toEqual([`left-to-write ${MECHANISM}/pt.mdx`]);
    expect(findings).toHaveLength(plan.open);
  });
  test('follows the present original, heading by heading, and gives its words to translate', () => {
    const { entries, sections } = translated.compendium();
    const entry = entries.find(({ id }) => id === 'M-001');
    const original = entry?.texts.en;
    expect(entry?.texts.pt).toMatchObject({ from: entry?.facts.revised, behind: false, title: `A FAZER: ${original?.title}` });
    expect(entry?.texts.pt?.sections.map(({ id }) => id)).toEqual(original?.sections.map(({ id }) => id));
    expect(text.match(/^## .+$/gm)).toEqual(sections.mechanisms.map(({ label }) => `## ${label.pt}`));
  });
  test('keeps the citations of each section', () => {
    expect(text).toContain(
      '## Base jurídica\n\nA FAZER: traduza esta seção de en.mdx, “Legal basis”. <Cite source="nassau-text" at="art. 7" />\n',
    );
  });
  test('leaves out headings that the original leaves out', () => {
    expect(begin({ what: 'translation', language: 'pt', entry: 'nassau' }).content.text('content/instruments/nassau/pt.mdx')).not.toContain(
      '## Cautelas',
    );
  });
  test('asks for the words of each keyed fact', () => {
    const programme = begin({ what: 'translation', language: 'fr', entry: 'practices/prosecution-office' }).content;
    expect(programme.text('content/practices/prosecution-office/fr.mdx')).toContain('labels:\n  convicted: "À FAIRE : ');
    expect(programme.compendium().entries.find(({ id }) => id === 'P-001')?.texts.fr?.labels).toEqual({
      convicted: 'À FAIRE : personas condenadas',
    });
  });
  test('of a State asks for names in other languages than its own only', () => {
    const named = content
      .change(`${STATE}/entry.yaml`, 'name: Ministerio de Relaciones Exteriores, language: es', 'name: Ministério, language: pt')
      .change(`${STATE}/en.mdx`, 'Ministry of Foreign Affairs', 'Ministry');
    const text = ask('ARG', named).files.get(`${STATE}/pt.mdx`);
    expect(text).toContain('labels:\n  ley-26842: "A FAZER: Trafficking in Persons Act"\n---');
  });
  test('keeps citations before the first heading, and signs that have a meaning in a text', () => {
    const strange = content
      .change(
        `${PROGRAMME}/en.mdx`,
        '## The problem\n',
        'In short. <Cite source="nassau-text" at="p. 3, &quot;Aims&quot; &amp; means" />\n\n## The problem\n',
      )
      .change(`${PROGRAMME}/entry.yaml`, 'sources: [', 'sources: [nassau-text, ');
    const plan = ask('E-001', strange);
    const open = strange.write(`${PROGRAMME}/pt.mdx`, plan.files.get(`${PROGRAMME}/pt.mdx`) ?? '');
    expect(checked(open).map(({ rule }) => rule)).toEqual(Array(plan.open).fill('left-to-write'));
    expect(open.compendium().entries.find(({ id }) => id === 'E-001')?.texts.pt?.citations[0]).toMatchObject({
      id: 'nassau-text',
      at: 'p. 3, "Aims" & means',
      section: -1,
    });
  });
});

describe('the entry to translate', () => {
  test.each([['m-001'], ['hear-witness-nassau'], ['mechanisms/hear-witness-nassau'], ['content/mechanisms/hear-witness-nassau/']])(
    'may be named %s',
    (name) => {
      expect(ask(name).place).toBe(`${MECHANISM}/pt.mdx`);
    },
  );
  test('must be there', () => {
    expect(refusal(() => ask('naussau'))).toBe(
      'Não há ficha “naussau” para traduzir. Você quis dizer “nassau”? Se existe, o original ainda não passa na verificação: npm run check',
    );
    expect(refusal(() => ask(''))).toBe('Diga qual ficha você traduz. Escreva npm run new -- translation M-004 --lang pt');
  });
  test('must be one', () => {
    const twice = content.copy(TERM, 'content/terms/nassau').change('content/terms/nassau/entry.yaml', 'id: letter-rogatory', 'id: nassau');
    expect(refusal(() => ask('nassau', twice))).toBe('“nassau” é o nome de duas fichas. Escreva qual: instruments/nassau, terms/nassau.');
    expect(ask('terms/nassau', twice.remove('content/terms/nassau/pt.mdx')).place).toBe('content/terms/nassau/pt.mdx');
  });
  test('must not be in this language already', () => {
    expect(refusal(() => ask('letter-rogatory'))).toBe(
      `${TERM}/pt.mdx já existe e foi deixado como está. Abra-o para continuar a tradução.`,
    );
    expect(refusal(() => planNew({ what: 'translation', language: 'en', entry: 'M-001' }, groundOf(content)))).toBe(
      'M-001 was first written in this language (English). Choose another one with --lang.',
    );
  });
});
