import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'status-incomplete',
  title: {
    en: 'A status without its date',
    es: 'Un estado de revisión sin su fecha',
    pt: 'Uma situação sem a sua data',
    fr: 'Un statut sans sa date',
  },
  why: {
    en: 'That an entry was confirmed is worth as much as the institution that did it and the day on which it did. Who finds a retired entry must learn when and why it was retired.',
    es: 'Que una ficha esté confirmada vale lo que vale la institución que la confirmó y el día en que lo hizo. Quien halla una ficha retirada debe saber cuándo y por qué se retiró.',
    pt: 'Que uma ficha esteja confirmada vale o que vale a instituição que a confirmou e o dia em que o fez. Quem acha uma ficha retirada deve saber quando e por que foi retirada.',
    fr: 'Qu’une fiche soit confirmée vaut ce que valent l’institution qui l’a confirmée et le jour où elle l’a fait. Qui trouve une fiche retirée doit apprendre quand et pourquoi elle l’a été.',
  },
  example: {
    wrong: 'status: confirmed',
    right: 'status: confirmed\nreview: { by: Ministerio Público Fiscal, date: 2026-11-23 }',
  },
  says: {
    'no-review': {
      en: ['The status is "{status}", and nothing says by whom and when.', 'Add "review: { by: <institution>, date: YYYY-MM-DD }".'],
      es: [
        'El estado de revisión es «{status}», y nada dice por quién ni cuándo.',
        'Añada «review: { by: <institución>, date: AAAA-MM-DD }».',
      ],
      pt: ['A situação é “{status}”, e nada diz por quem nem quando.', 'Acrescente “review: { by: <instituição>, date: AAAA-MM-DD }”.'],
      fr: ['Le statut est « {status} », et rien ne dit par qui ni quand.', 'Ajoutez « review: { by: <institution>, date: AAAA-MM-JJ } ».'],
    },
    'no-reason': {
      en: [
        'The entry is retired, and nothing says when and why.',
        'Add "retired: { date: YYYY-MM-DD, key: reason }" and the reason under "labels:".',
      ],
      es: [
        'La ficha está retirada, y nada dice cuándo ni por qué.',
        'Añada «retired: { date: AAAA-MM-DD, key: motivo }» y el motivo bajo «labels:».',
      ],
      pt: [
        'A ficha está retirada, e nada diz quando nem por quê.',
        'Acrescente “retired: { date: AAAA-MM-DD, key: motivo }” e o motivo sob “labels:”.',
      ],
      fr: [
        'La fiche est retirée, et rien ne dit quand ni pourquoi.',
        'Ajoutez « retired: { date: AAAA-MM-JJ, key: motif } » et le motif sous « labels: ».',
      ],
    },
  },
});

/** A reviewed or confirmed entry says by whom and when; a retired one says when and what replaced it. */
export const statusDates: Rule = {
  ...rule,
  check(entry) {
    const { status, review, retired } = entry.facts;
    const at = entry.places['status'];
    if ((status === 'reviewed' || status === 'confirmed') && !review) return [rule.finding('no-review', entry.file, at, { status })];
    if (status === 'retired' && !retired) return [rule.finding('no-reason', entry.file, at)];
    return [];
  },
};
