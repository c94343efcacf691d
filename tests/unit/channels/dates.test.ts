import { describe, expect, test } from 'vitest';
import { boundFrom, certainlyAfter, certainlyBy, later } from '../../../src/channels/dates.ts';
import { treaty } from '../../fixtures/channels.ts';

const none = treaty({});

describe('from when a treaty binds a State that joins', () => {
  test('so many days after the deposit, over the end of a month and of a leap February', () => {
    expect(boundFrom('2006-12-12', none)).toBe('2007-01-11');
    expect(boundFrom('2004-02-01', none)).toBe('2004-03-02');
    expect(boundFrom('2005-02-01', none)).toBe('2005-03-03');
  });

  test('so many months after it, on the last day of a month that is too short', () => {
    expect(boundFrom('2003-11-30', treaty({}, { laterParties: { months: 3 } }))).toBe('2004-02-29');
  });

  test('on the first of the month that follows, where the treaty says so', () => {
    const first = treaty({}, { laterParties: { months: 3, firstOfMonth: true } });
    expect(boundFrom('2010-01-15', first)).toBe('2010-05-01');
    expect(boundFrom('2010-01-01', first)).toBe('2010-04-01');
  });

  test('on the day of deposit itself, where the treaty says so', () => {
    expect(boundFrom('2010-01-15', treaty({}, { laterParties: { upon: 'deposit' } }))).toBe('2010-01-15');
  });

  test('never before the treaty itself was in force', () => {
    expect(boundFrom('1999-06-01', none)).toBe('2000-01-01');
  });

  test('is not counted from a year, nor without the rule of the treaty', () => {
    expect(boundFrom('2006', none)).toBeUndefined();
    const { laterParties: _, ...ruleless } = none;
    expect(boundFrom('2006-12-12', ruleless)).toBeUndefined();
  });
});

test('a year is certainly past only when it is over', () => {
  expect(certainlyBy('2025', '2026-11-23')).toBe(true);
  expect(certainlyBy('2026', '2026-11-23')).toBe(false);
  expect(certainlyAfter('2026', '2026-11-23')).toBe(false);
  expect(certainlyAfter('2027', '2026-11-23')).toBe(true);
  expect(certainlyBy('2026-11-23', '2026-11-23')).toBe(true);
});

test('the later of two dates is the more exact one when both may be the same, and unknown when one is', () => {
  expect(later('2004', '2004-07-08')).toBe('2004-07-08');
  expect(later('2007-01-11', '2004-07-08')).toBe('2007-01-11');
  expect(later(undefined, '2004-07-08')).toBeUndefined();
});
