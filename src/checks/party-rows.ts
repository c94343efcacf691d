import { BINDING_ACTIONS } from '../model/party.ts';
import type { PartyRow } from '../compendium/types.ts';
import { finding, type Rule } from './rule.ts';

/** Rows of parties.csv neither contradict each other nor the treaty's own dates. */
export const partyRows: Rule = {
  name: 'party-contradiction',
  check(entry) {
    if (entry.kind !== 'instruments') return [];
    const file = entry.file.replace('entry.yaml', 'parties.csv');
    const say = (row: PartyRow, message: string, mend: string) => finding(this.name, file, { line: row.line, column: 1 }, message, mend);
    const first = new Map<string, PartyRow>();
    return entry.parties.flatMap((row) => {
      const found = [];
      const earlier = first.get(row.state);
      if (earlier) {
        const [above, below] = [earlier, row].sort((a, b) => a.line - b.line) as [PartyRow, PartyRow];
        found.push(
          say(
            below,
            `${row.state} stands twice: ${above.action} in line ${above.line}, ${below.action} here.`,
            'Keep one row for a State, the better sourced; name the other source in the instrument’s cautions.',
          ),
        );
      } else first.set(row.state, row);
      const binds = BINDING_ACTIONS.includes(row.action) || row.action === 'denunciation';
      if (!binds && (row.date || row.inForce)) {
        found.push(
          say(
            row,
            `${row.state} has a date of joining but the action "${row.action}".`,
            'Take the date out, or write the action that has this date.',
          ),
        );
      }
      const adopted = entry.facts.adopted?.date;
      if (adopted && row.date && row.date < adopted.slice(0, row.date.length)) {
        found.push(
          say(
            row,
            `${row.state} joined on ${row.date}, before the treaty was adopted (${adopted}).`,
            'Correct the date here, or the date of adoption in entry.yaml.',
          ),
        );
      }
      if (row.confidence !== 'low' && !row.source) {
        found.push(
          say(
            row,
            `${row.state} has the confidence "${row.confidence}" and no source.`,
            'Name the source, or write "low": it is then shown as unconfirmed.',
          ),
        );
      }
      return found;
    });
  },
};
