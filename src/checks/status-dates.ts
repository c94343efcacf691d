import { finding, type Rule } from './rule.ts';

/** A reviewed or confirmed entry says by whom and when; a retired one says when and what replaced it. */
export const statusDates: Rule = {
  name: 'status-incomplete',
  check(entry) {
    const { status, review, retired } = entry.facts;
    const say = (message: string, mend: string) => [finding(this.name, entry.file, entry.places['status'], message, mend)];
    if ((status === 'reviewed' || status === 'confirmed') && !review) {
      return say(`The status is "${status}", and nothing says by whom and when.`, 'Add "review: { by: <institution>, date: YYYY-MM-DD }".');
    }
    if (status === 'retired' && !retired) {
      return say(
        'The entry is retired, and nothing says when and why.',
        'Add "retired: { date: YYYY-MM-DD, key: reason }" and the reason under "labels:".',
      );
    }
    return [];
  },
};
