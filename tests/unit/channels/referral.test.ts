import { expect, test } from 'vitest';
import { childTreaties } from '../../../src/channels/referral.ts';
import { channels, row, treaty } from '../../fixtures/channels.ts';

const facts = channels({
  instruments: {
    'hague-1980': treaty({ AAA: row('ratification', '2001-01-01'), BBB: row('accession', '2002-01-01') }, { acceptance: true }),
    'oas-return-children': treaty({ AAA: row('ratification', '2003-01-01'), BBB: row('ratification', '2004-01-01') }),
    'oas-minors': treaty({ AAA: row('ratification', '2001-01-01'), BBB: row('none') }),
  },
});

test('treaties on the return of a child stand with what binds first, and what is certainly closed last', () => {
  expect(childTreaties(facts, 'AAA', 'BBB')).toEqual([
    { instrument: 'oas-return-children', status: 'binds', since: '2004-01-31', needsAcceptance: false },
    { instrument: 'hague-1980', status: 'unconfirmed', since: '2002-01-31', needsAcceptance: true },
    { instrument: 'oas-minors', status: 'blocked', needsAcceptance: false },
  ]);
});

test('of a State without a row it is not known, never that it is not bound', () => {
  expect(childTreaties(facts, 'AAA', 'CCC').map(({ status }) => status)).toEqual(['not-known', 'not-known', 'not-known']);
});
