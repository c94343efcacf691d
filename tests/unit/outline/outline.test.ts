import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { DATA, EMPTY, idsOf, LIBRARY, outlineOf, requestOf, saidOf, textOf } from '../../fixtures/outline.ts';
import { mechanismsFor, proposedLanguages } from '../../../src/outline/request.ts';

const VIDEO = 'from=ARG&to=TTO&measure=hear-witness-video&mechanism=M-004&left=es&right=en';

describe('the outline of a hearing by video between Argentina and Trinidad and Tobago', () => {
  const outline = outlineOf(VIDEO);

  test('has the clauses of that measure, in the order of a request, and none of another', () => {
    expect(idsOf(outline)).toEqual(
      'parties legal-basis proceedings facts offences persons assistance special-procedure video-hearing protection non-punishment interpreter confidentiality use-limits costs annexes signature'.split(
        ' ',
      ),
    );
    expect(outline.clauses.find(({ id }) => id === 'child-witness')).toMatchObject({ fixed: false, included: false });
  });

  test('says the same in both columns, each in its language', () => {
    expect(textOf(outline, 'parties', 'es')).toContain('Estado requirente: Argentina\nEstado requerido: Trinidad y Tobago');
    expect(textOf(outline, 'parties', 'en')).toContain('Requesting State: Argentina\nRequested State: Trinidad and Tobago');
    for (const { paragraphs } of outline.clauses) {
      for (const words of paragraphs) expect(Object.keys(words)).toEqual(['es', 'en']);
    }
  });

  test('rests on the treaties that bind both, named in full with their articles', () => {
    expect(textOf(outline, 'legal-basis', 'en')).toContain(
      '– Inter-American Convention on Mutual Assistance in Criminal Matters, art. 5, 7(b), 7(j), 10, 16, 18, 23, 26(c)',
    );
    expect(textOf(outline, 'legal-basis', 'es')).toContain(
      '– Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, art. ',
    );
  });

  test('proposes the receiving authority that is recorded, and takes what the drafter writes instead', () => {
    expect(textOf(outline, 'parties', 'en')).toContain('Addressed to: Central Authority Unit, Office of the Attorney General');
    const other = outlineOf(VIDEO, { ...EMPTY, values: { receiver: 'Ministry of Example' } });
    expect(textOf(other, 'parties', 'es')).toContain('Dirigida a: Ministry of Example');
  });

  test('says which article asks for what is blank, until it is written in both languages', () => {
    const blank = outline.findings.filter(({ code }) => code === 'required').map((finding) => 'field' in finding && finding.field.id);
    expect(blank).toEqual(expect.arrayContaining(['requesting-authority', 'act', 'questions', 'why-video']));
    const why = outline.findings.find((finding) => finding.code === 'required' && finding.field.id === 'why-video');
    expect(why).toMatchObject({ by: [{ instrument: 'untoc', at: '18(18)', source: 'un-untoc-text' }] });
    const half = outlineOf(VIDEO, { ...EMPTY, values: { 'why-video.es': 'No puede viajar.' } });
    expect(saidOf(half, ['translation'])).toEqual([
      'Why appearance in person is not possible or not desirable: written in Spanish, not yet in English',
    ]);
    const whole = outlineOf(VIDEO, { ...EMPTY, values: { 'why-video.es': 'No puede viajar.', 'why-video.en': 'Cannot travel.' } });
    expect(whole.findings.filter((finding) => 'field' in finding && finding.field.id === 'why-video')).toEqual([]);
    expect(textOf(whole, 'video-hearing', 'en')).toContain('Cannot travel.');
  });

  test('shows the name of the field where something is missing, marked as a blank', () => {
    const runs = outline.clauses.find(({ id }) => id === 'proceedings')?.paragraphs[0]?.es;
    expect(runs).toEqual([{ text: '[Objeto e índole de la causa]', as: 'blank' }]);
  });

  test('takes an optional clause in or out as the drafter says', () => {
    const other = outlineOf(VIDEO, { ...EMPTY, clauses: { 'child-witness': true, costs: false } });
    expect(idsOf(other)).toContain('child-witness');
    expect(idsOf(other)).not.toContain('costs');
    expect(idsOf(outlineOf(VIDEO, { ...EMPTY, clauses: { parties: false } }))).toContain('parties');
  });
});

describe('what must be verified', () => {
  test('no receiving authority, and a language that is none of the four', () => {
    const outline = outlineOf('from=BRA&to=SUR&measure=extradition&mechanism=M-007&left=pt&right=en');
    expect(saidOf(outline, ['no-receiver', 'language-none'])).toEqual([
      'Suriname: no receiving authority is recorded here. Ask your central authority.',
      'Suriname uses Dutch: none of the four languages of this page. Have the request translated.',
    ]);
    expect(saidOf(outline, ['language-none'], 'fr')[0]).toMatch(/^Suriname\s: néerlandais/);
  });

  test('a column that the requested State does not use', () => {
    const outline = outlineOf('from=ARG&to=BRA&measure=documents&mechanism=M-001&left=es&right=en');
    expect(saidOf(outline, ['language-other'])).toEqual(['Brazil uses Portuguese: make it one of the columns.']);
    expect(saidOf(outlineOf('from=ARG&to=BRA&measure=documents&mechanism=M-001&left=es&right=pt'), ['language-other'])).toEqual([]);
  });

  test('a treaty row of low confidence, and a reservation', () => {
    const treaty = DATA.instruments['oas-mla'];
    const row = treaty?.parties['TTO'];
    if (!treaty || !row) throw new Error('The row of Trinidad and Tobago is missing.');
    const parties = { ...treaty.parties, TTO: { ...row, confidence: 'low' as const, notes: ['with-reservation'] } };
    const outline = outlineOf(VIDEO, EMPTY, { ...DATA, instruments: { ...DATA.instruments, 'oas-mla': { ...treaty, parties } } });
    expect(saidOf(outline, ['unconfirmed'])).toEqual(['Nassau Convention: what is recorded of Trinidad and Tobago is unconfirmed.']);
    expect(outline.findings).toContainEqual({ code: 'note', instrument: 'oas-mla', state: 'TTO', note: 'with-reservation' });
    expect(outlineOf(VIDEO).findings).not.toContainEqual({ code: 'note', instrument: 'oas-mla', state: 'TTO', note: 'deposit-date' });
  });

  test('a treaty that does not bind is left out of the document, and said', () => {
    const treaty = DATA.instruments['oas-mla'];
    const row = treaty?.parties['TTO'];
    if (!treaty || !row) throw new Error('The row of Trinidad and Tobago is missing.');
    const { confidence, notes } = row;
    const parties = { ...treaty.parties, TTO: { action: 'none' as const, confidence, notes } };
    const outline = outlineOf(VIDEO, EMPTY, { ...DATA, instruments: { ...DATA.instruments, 'oas-mla': { ...treaty, parties } } });
    expect(textOf(outline, 'legal-basis', 'en')).not.toContain('Inter-American');
    expect(saidOf(outline, ['not-bound'])).toEqual(['Nassau Convention is left out: it does not bind Trinidad and Tobago.']);
    expect(outline.findings.some((finding) => finding.code === 'required' && finding.field.id === 'act')).toBe(false);
  });

  test('without a treaty the request says so and asks for reciprocity', () => {
    const outline = outlineOf('from=ARG&to=TTO&measure=documents&mechanism=none&left=es&right=en');
    expect(outline.findings).toContainEqual({ code: 'no-basis' });
    expect(textOf(outline, 'legal-basis', 'en')).toContain('on the footing of reciprocity');
    expect(outline.findings.filter(({ code }) => code === 'required')).toEqual([]);
  });

  test('a mechanism that does not serve the measure', () => {
    const outline = outlineOf('from=ARG&to=TTO&measure=extradition&mechanism=M-004&left=es&right=en');
    expect(outline.findings).toContainEqual({ code: 'mechanism-other', mechanism: 'M-004' });
  });
});

describe('what each measure brings with it', () => {
  test.each([
    ['preserve-data', 'M-003', 'from=ARG&to=CHL', 'preservation', ['data', 'custodian', 'necessity']],
    ['freeze-assets', 'M-013', 'from=MEX&to=USA', 'assets', ['asset-acts']],
    ['extradition', 'M-008', 'from=ARG&to=CHL', 'extradition', ['sought', 'limitation']],
    ['provisional-arrest', 'M-008', 'from=ARG&to=CHL', 'provisional-arrest', ['warrant']],
    ['safe-return', 'M-016', 'from=ARG&to=PRY', 'safe-return', ['return-decision']],
    ['child-return', 'M-017', 'from=ARG&to=PRY', 'child-return', ['entitlement', 'child-reasons']],
  ])('%s: its clause, and what its treaty asks for', (measure, mechanism, states, clause, fields) => {
    const outline = outlineOf(`${states}&measure=${measure}&mechanism=${mechanism}&left=es`);
    expect(idsOf(outline)).toContain(clause);
    const required = outline.findings.flatMap((finding) => (finding.code === 'required' ? [finding.field.id] : []));
    expect(required).toEqual(expect.arrayContaining(fields));
  });

  test('information without a request is not asked what a request must contain', () => {
    const outline = outlineOf('from=ARG&to=CHL&measure=spontaneous-information&mechanism=M-005&left=es');
    expect(outline.findings.filter(({ code }) => code === 'required')).toEqual([]);
    expect(idsOf(outline)).not.toContain('use-limits');
    expect(textOf(outline, 'assistance', 'es')).toContain('se transmite sin solicitud previa');
  });

  test('an extradition under article 16 is not asked what article 18 asks of a request for assistance', () => {
    const outline = outlineOf('from=BRA&to=CHL&measure=extradition&mechanism=M-007&left=pt&right=es');
    const anchors = outline.findings.flatMap((finding) => (finding.code === 'required' ? finding.by.map(({ at }) => at) : []));
    expect(anchors).toEqual(['16(1)']);
  });

  test('an urgent request has the clause of urgency at first', () => {
    expect(idsOf(outlineOf(VIDEO))).not.toContain('urgency');
    expect(idsOf(outlineOf(`${VIDEO}&urgent=1`))).toContain('urgency');
  });

  test('every measure that some mechanism serves makes a document without a loose blank', () => {
    for (const measure of DATA.measures) {
      const [mechanism = 'none'] = mechanismsFor(DATA, requestOf(`from=ARG&to=CHL&measure=${measure}`).question);
      for (const language of LANGUAGES) {
        const outline = outlineOf(`from=ARG&to=CHL&measure=${measure}&mechanism=${mechanism}&left=${language}`);
        const text = outline.clauses.map(({ id }) => textOf(outline, id, language)).join('\n');
        expect(text).not.toMatch(/\{|\[…\]|undefined/);
      }
    }
  });
});

describe('the languages that are proposed', () => {
  const proposed = (address: string, reader: 'en' | 'es' | 'pt' | 'fr') => proposedLanguages(DATA, requestOf(address), reader);
  test('the drafter’s own on the left, that of the requested State on the right', () => {
    expect(proposed('from=ARG&to=TTO&measure=documents&mechanism=M-001', 'es')).toEqual(['es', 'en']);
    expect(proposed('from=CAN&to=BRA&measure=documents&mechanism=M-002', 'fr')).toEqual(['fr', 'pt']);
  });
  test('one is enough where both use it', () => {
    expect(proposed('from=ARG&to=CHL&measure=documents&mechanism=M-001', 'en')).toEqual(['es']);
  });
  test('the one that is lacking, where several States are asked', () => {
    expect(proposed('from=ARG&to=PRY&to=BRA&measure=joint-team&mechanism=M-009', 'es')).toEqual(['es', 'pt']);
  });
});

test('every clause of the library has a place in some request', () => {
  const seen = new Set(
    DATA.measures.flatMap((measure) => {
      const [mechanism = 'none'] = mechanismsFor(DATA, requestOf(`from=ARG&to=CHL&measure=${measure}`).question);
      return outlineOf(`from=ARG&to=CHL&measure=${measure}&mechanism=${mechanism}&left=es`).clauses.map(({ id }) => id);
    }),
  );
  expect(LIBRARY.clauses.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  expect(LIBRARY.clauses.length).toBeGreaterThan(20);
});
