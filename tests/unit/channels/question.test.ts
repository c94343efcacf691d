import { expect, test } from 'vitest';
import { isComplete, readQuestion, writeQuestion } from '../../../src/channels/question.ts';
import { channels } from '../../fixtures/channels.ts';

const data = channels({});
const read = (address: string): ReturnType<typeof readQuestion> => readQuestion(new URLSearchParams(address), data);

test('an address is read and written alike', () => {
  const address = 'from=AAA&to=BBB&to=CCC&measure=documents&urgent=1&side=receiving';
  const { question, problems } = read(address);
  expect(problems).toEqual([]);
  expect(question).toEqual({ from: 'AAA', to: ['BBB', 'CCC'], measure: 'documents', urgent: true, side: 'receiving' });
  expect(writeQuestion(question).toString()).toBe(address);
});

test('small letters are understood', () => {
  expect(read('from=aaa&to=bbb&measure=documents').question).toMatchObject({ from: 'AAA', to: ['BBB'] });
});

test('what is not known is named and left out, and the rest stands', () => {
  const { question, problems } = read('from=AAA&to=XYZ&to=BBB&measure=telepathy');
  expect(problems).toEqual([
    { kind: 'unknown-state', value: 'XYZ' },
    { kind: 'unknown-measure', value: 'telepathy' },
  ]);
  expect(question).toMatchObject({ from: 'AAA', to: ['BBB'], measure: '' });
  expect(isComplete(question)).toBe(false);
});

test('a State that is chosen twice is named, whether it asks itself or is asked twice', () => {
  expect(read('from=AAA&to=AAA&measure=documents')).toMatchObject({
    question: { to: [] },
    problems: [{ kind: 'same-state', value: 'AAA' }],
  });
  expect(read('from=AAA&to=BBB&to=BBB&measure=documents')).toMatchObject({
    question: { to: ['BBB'] },
    problems: [{ kind: 'same-state', value: 'BBB' }],
  });
});

test('names of inherited properties are no States', () => {
  expect(read('from=constructor&to=__proto__').problems.map(({ kind }) => kind)).toEqual(['unknown-state', 'unknown-state']);
});
