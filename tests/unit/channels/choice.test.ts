import { describe, expect, test } from 'vitest';
import { readPair, readStates, writePair, writeStates } from '../../../src/channels/choice.ts';

const KNOWN = { ARG: 1, BRA: 1, CAN: 1, MEX: 1, TTO: 1, URY: 1 };
const states = (address: string) => readStates(new URLSearchParams(address), KNOWN);
const pair = (address: string) => readPair(new URLSearchParams(address), KNOWN);

describe('the States that an address compares', () => {
  test('are read in their order, in small letters too, and written back the same', () => {
    const { states: read, problems } = states('state=arg&state=%20TTO&state=');
    expect([read, problems]).toEqual([['ARG', 'TTO'], []]);
    expect(writeStates([...read, '']).toString()).toBe('state=ARG&state=TTO');
  });

  test('leave out what is not known or comes twice, and name it; the rest stays', () => {
    expect(states('state=ARG&state=XYZ&state=ARG&state=BRA')).toEqual({
      states: ['ARG', 'BRA'],
      problems: [
        { kind: 'unknown-state', value: 'XYZ' },
        { kind: 'same-state', value: 'ARG' },
      ],
    });
  });

  test('are five at most, and names that every object has are no States', () => {
    expect(states('state=ARG&state=BRA&state=CAN&state=MEX&state=TTO&state=URY').problems).toEqual([{ kind: 'too-many', value: 'URY' }]);
    expect(states('state=constructor').problems).toEqual([{ kind: 'unknown-state', value: 'constructor' }]);
  });
});

describe('the pair of a card', () => {
  test('is read and written back, with the child when it is asked for', () => {
    const read = pair('from=arg&to=BRA&child=1');
    expect(read).toEqual({ pair: { from: 'ARG', to: 'BRA', child: true }, problems: [] });
    expect(writePair(read.pair).toString()).toBe('from=ARG&to=BRA&child=1');
    expect(writePair({ from: '', to: 'BRA', child: false }).toString()).toBe('to=BRA');
  });

  test('keeps the State where the person is when both are the same', () => {
    expect(pair('from=ARG&to=ARG')).toEqual({
      pair: { from: 'ARG', to: '', child: false },
      problems: [{ kind: 'same-state', value: 'ARG' }],
    });
  });

  test('keeps one State when the other is not known', () => {
    expect(pair('from=ATL&to=BRA')).toEqual({
      pair: { from: '', to: 'BRA', child: false },
      problems: [{ kind: 'unknown-state', value: 'ATL' }],
    });
  });
});
