import { lookup } from '../compendium/lookup.ts';
import type { AnyEntry } from '../compendium/types.ts';
import type { Position } from '../model/finding.ts';
import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'sources-declared',
  title: {
    en: 'List of the sources used',
    es: 'Lista de las fuentes usadas',
    pt: 'Lista das fontes usadas',
    fr: 'Liste des sources employées',
  },
  why: {
    en: 'The list in entry.yaml shows a reviewer at a glance on what the entry rests. A source that is listed and cited nowhere carries no statement; one that is cited and not listed escapes the review.',
    es: 'La lista de entry.yaml muestra de una vez a quien revisa en qué se apoya la ficha. Una fuente que está en la lista y no se cita no respalda nada; una que se cita y no está en la lista escapa a la revisión.',
    pt: 'A lista de entry.yaml mostra de uma vez a quem revisa em que a ficha se apoia. Uma fonte que está na lista e não é citada não sustenta nada; uma que é citada e não está na lista escapa à revisão.',
    fr: 'La liste d’entry.yaml montre d’un coup d’œil au relecteur sur quoi repose la fiche. Une source listée qui n’est citée nulle part n’appuie rien ; une source citée qui n’est pas listée échappe à la relecture.',
  },
  example: {
    wrong: 'sources: []   # in entry.yaml\nIt is in force. <Cite source="nassau-text" />   # in en.mdx',
    right: 'sources: [nassau-text]   # in entry.yaml',
  },
  says: {
    'not-listed': {
      en: ['The source "{id}" is used and does not stand in the list of sources.', 'Add it to "sources:" in entry.yaml.'],
      es: ['La fuente «{id}» se usa y no está en la lista de fuentes.', 'Añádala a «sources:» en entry.yaml.'],
      pt: ['A fonte “{id}” é usada e não está na lista de fontes.', 'Acrescente-a a “sources:” em entry.yaml.'],
      fr: ['La source « {id} » est employée et ne figure pas dans la liste des sources.', 'Ajoutez-la à « sources: » dans entry.yaml.'],
    },
    'not-cited': {
      en: [
        'The source "{id}" stands in the list and is cited nowhere.',
        'Cite it at the statement that it carries, or take it out of "sources:".',
      ],
      es: [
        'La fuente «{id}» está en la lista y no se cita en ninguna parte.',
        'Cítela junto a la afirmación que respalda, o quítela de «sources:».',
      ],
      pt: [
        'A fonte “{id}” está na lista e não é citada em lugar nenhum.',
        'Cite-a junto à afirmação que ela sustenta, ou retire-a de “sources:”.',
      ],
      fr: [
        'La source « {id} » figure dans la liste et n’est citée nulle part.',
        'Citez-la auprès de l’affirmation qu’elle appuie, ou retirez-la de « sources: ».',
      ],
    },
  },
});

/** What is cited stands in the list of sources, and what stands in the list is cited. */
export const sourcesDeclared: Rule = {
  ...rule,
  check(entry, compendium) {
    const declared = entry.facts.sources;
    // A name that leads nowhere has its own finding; what it should be is only known when that is mended.
    const { source } = lookup(compendium);
    if ([...declared, ...entry.sources].some((id) => !source(id))) return [];
    const undeclared = entry.sources.filter((id) => !declared.includes(id));
    const unused = declared.filter((id) => !entry.sources.includes(id));
    return [
      ...undeclared.map((id) => {
        const { file, place } = firstUse(entry, id);
        return rule.finding('not-listed', file, place, { id });
      }),
      ...unused.map((id) => {
        const place = entry.references.find(({ path, value }) => path[0] === 'sources' && value === id);
        return rule.finding('not-cited', entry.file, place, { id });
      }),
    ];
  },
};

/** Where an entry first uses a source: in a text, else beside a fact. */
function firstUse(entry: AnyEntry, id: string): { file: string; place: Position | undefined } {
  for (const { file, citations } of Object.values(entry.texts)) {
    const place = citations.find((citation) => citation.id === id);
    if (place) return { file, place };
  }
  return { file: entry.file, place: entry.references.find(({ target, value }) => target.to === 'source' && value === id) };
}
