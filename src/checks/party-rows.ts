import { BINDING_ACTIONS } from '../model/action.ts';
import type { PartyRow } from '../compendium/types.ts';
import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'party-contradiction',
  title: {
    en: 'Rows of parties that contradict each other',
    es: 'Filas de Estados parte que se contradicen',
    pt: 'Linhas de Estados Partes que se contradizem',
    fr: 'Lignes d’États parties qui se contredisent',
  },
  why: {
    en: 'From these rows a reader learns whether a treaty binds two States, and since when. A State that stands twice, or a date that cannot be, would send a request down a road that is closed.',
    es: 'Por estas filas se sabe si un tratado obliga a dos Estados y desde cuándo. Un Estado que figura dos veces, o una fecha imposible, mandaría una solicitud por un camino cerrado.',
    pt: 'Por estas linhas se sabe se um tratado obriga dois Estados e desde quando. Um Estado que figura duas vezes, ou uma data impossível, mandaria um pedido por um caminho fechado.',
    fr: 'Ces lignes disent si un traité lie deux États, et depuis quand. Un État qui figure deux fois, ou une date impossible, enverrait une demande sur une voie fermée.',
  },
  example: {
    wrong: 'ARG,accession,2006-12-12,,,,nassau-text,2021,high,,\nARG,none,,,,,nassau-text,2021,high,,',
    right: 'ARG,accession,2006-12-12,,,,nassau-text,2021,high,,',
  },
  says: {
    twice: {
      en: [
        '{state} stands twice: {above} in line {line}, {below} here.',
        'Keep one row for a State, the better sourced; name the other source in the instrument’s cautions.',
      ],
      es: [
        '{state} está dos veces: {above} en la línea {line}, {below} aquí.',
        'Conserve una fila por Estado, la de mejor fuente; nombre la otra fuente en las precauciones del instrumento.',
      ],
      pt: [
        '{state} está duas vezes: {above} na linha {line}, {below} aqui.',
        'Conserve uma linha por Estado, a de melhor fonte; nomeie a outra fonte nas cautelas do instrumento.',
      ],
      fr: [
        '{state} figure deux fois : {above} à la ligne {line}, {below} ici.',
        'Gardez une ligne par État, la mieux sourcée ; nommez l’autre source dans les précautions de l’instrument.',
      ],
    },
    dated: {
      en: ['{state} has a date of joining but the action "{action}".', 'Take the date out, or write the action that has this date.'],
      es: ['{state} tiene fecha de adhesión, pero la acción «{action}».', 'Quite la fecha, o escriba la acción a la que corresponde.'],
      pt: ['{state} tem data de adesão, mas a ação “{action}”.', 'Retire a data, ou escreva a ação a que ela corresponde.'],
      fr: ['{state} a une date d’adhésion, mais l’acte « {action} ».', 'Retirez la date, ou écrivez l’acte auquel elle correspond.'],
    },
    'too-early': {
      en: [
        '{state} joined on {date}, before the treaty was adopted ({adopted}).',
        'Correct the date here, or the date of adoption in entry.yaml.',
      ],
      es: [
        '{state} se hizo parte el {date}, antes de que se adoptara el tratado ({adopted}).',
        'Corrija la fecha aquí, o la fecha de adopción en entry.yaml.',
      ],
      pt: [
        '{state} tornou-se parte em {date}, antes da adoção do tratado ({adopted}).',
        'Corrija a data aqui, ou a data de adoção em entry.yaml.',
      ],
      fr: [
        '{state} est devenu partie le {date}, avant l’adoption du traité ({adopted}).',
        'Corrigez la date ici, ou la date d’adoption dans entry.yaml.',
      ],
    },
    'no-source': {
      en: ['{state} has the confidence "{confidence}" and no source.', 'Name the source, or write "low": it is then shown as unconfirmed.'],
      es: [
        '{state} tiene la confianza «{confidence}» y ninguna fuente.',
        'Indique la fuente, o escriba «low»: se mostrará entonces como sin confirmar.',
      ],
      pt: [
        '{state} tem a confiança “{confidence}” e nenhuma fonte.',
        'Indique a fonte, ou escreva “low”: será então mostrado como não confirmado.',
      ],
      fr: [
        '{state} a la confiance « {confidence} » et aucune source.',
        'Indiquez la source, ou écrivez « low » : la ligne sera alors montrée comme non confirmée.',
      ],
    },
  },
});

/** Rows of parties.csv neither contradict each other nor the treaty's own dates. */
export const partyRows: Rule = {
  ...rule,
  check(entry) {
    if (entry.kind !== 'instruments') return [];
    const file = entry.file.replace('entry.yaml', 'parties.csv');
    const adopted = entry.facts.adopted?.date;
    const first = new Map<string, PartyRow>();
    return entry.parties.flatMap((row) => {
      const { state, action, date, confidence } = row;
      const at = { line: row.line, column: 1 };
      const found = [];
      const earlier = first.get(state);
      if (earlier) {
        const [above, below] = [earlier, row].sort((a, b) => a.line - b.line) as [PartyRow, PartyRow];
        const blanks = { state, above: above.action, line: above.line, below: below.action };
        found.push(rule.finding('twice', file, { line: below.line, column: 1 }, blanks));
      } else first.set(state, row);
      const binds = BINDING_ACTIONS.includes(action) || action === 'denunciation';
      if (!binds && (date || row.inForce)) found.push(rule.finding('dated', file, at, { state, action }));
      if (adopted && date && date < adopted.slice(0, date.length)) {
        found.push(rule.finding('too-early', file, at, { state, date, adopted }));
      }
      if (confidence !== 'low' && !row.source) found.push(rule.finding('no-source', file, at, { state, confidence }));
      return found;
    });
  },
};
