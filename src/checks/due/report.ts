import type { ContentFiles } from '../../compendium/files.ts';
import { lookup } from '../../compendium/lookup.ts';
import type { Compendium } from '../../compendium/types.ts';
import { titleFor } from '../../compendium/words.ts';
import { compareNames } from '../../i18n/format.ts';
import type { Language } from '../../model/language.ts';
import { parseYaml, type PositionedYaml } from '../../parse/yaml.ts';
import type { DueFact } from '../due.ts';
import type { ShelfLife } from './shelf-life.ts';

interface Words {
  past: (date: string) => string;
  soon: (date: string) => string;
  asOf: (date: string) => string;
  consulted: (date: string) => string;
  none: string;
  everyState: string;
  total: (past: number, soon: number, ageless: number) => string;
  confirm: string;
}

const WORDS: Record<Language, Words> = {
  en: {
    past: (date) => `past since ${date}`,
    soon: (date) => `until ${date}`,
    asOf: (date) => `as of ${date}`,
    consulted: (date) => `source read ${date}`,
    none: 'No fact passes its shelf life in this time.',
    everyState: 'No State in particular',
    total: (past, soon, ageless) => `${past} facts past their shelf life, ${soon} about to pass it, ${ageless} of unknown age.`,
    confirm: 'To confirm a fact that still holds, change its asOf in the line shown (a result: the day on which its source was read).',
  },
  es: {
    past: (date) => `vencido desde ${date}`,
    soon: (date) => `hasta ${date}`,
    asOf: (date) => `dato de ${date}`,
    consulted: (date) => `fuente leída ${date}`,
    none: 'Ningún dato vence en este plazo.',
    everyState: 'Ningún Estado en particular',
    total: (past, soon, ageless) => `${past} datos vencidos, ${soon} por vencer, ${ageless} de edad desconocida.`,
    confirm:
      'Para confirmar un dato que sigue vigente, cambie su asOf en la línea indicada (en un resultado: el día en que se leyó su fuente).',
  },
  pt: {
    past: (date) => `vencido desde ${date}`,
    soon: (date) => `até ${date}`,
    asOf: (date) => `dado de ${date}`,
    consulted: (date) => `fonte lida ${date}`,
    none: 'Nenhum dado vence neste prazo.',
    everyState: 'Nenhum Estado em particular',
    total: (past, soon, ageless) => `${past} dados vencidos, ${soon} a vencer, ${ageless} de idade desconhecida.`,
    confirm:
      'Para confirmar um dado que continua válido, mude o seu asOf na linha indicada (em um resultado: o dia em que a fonte foi lida).',
  },
  fr: {
    past: (date) => `périmé depuis ${date}`,
    soon: (date) => `jusqu’au ${date}`,
    asOf: (date) => `donnée de ${date}`,
    consulted: (date) => `source lue ${date}`,
    none: 'Aucune donnée n’arrive à terme dans ce délai.',
    everyState: 'Aucun État en particulier',
    total: (past, soon, ageless) => `${past} données périmées, ${soon} bientôt à terme, ${ageless} d’âge inconnu.`,
    confirm:
      'Pour confirmer une donnée toujours valable, changez son asOf à la ligne indiquée (pour un résultat : le jour où sa source a été lue).',
  },
};

/** What `dueFacts` found, as text: by State, then by kind of fact, each with the line to change. */
export function dueReport(
  { due, ageless }: { due: readonly DueFact[]; ageless: number },
  compendium: Compendium,
  shelfLife: ShelfLife,
  files: ContentFiles,
  language: Language = 'en',
): string {
  const words = WORDS[language];
  const lineOf = lineFinder(files);
  const compare = compareNames(language);
  const groups = [...Map.groupBy(due, (fact) => stateNames(compendium, fact.states, language) || words.everyState)].sort(([a], [b]) =>
    compare(a, b),
  );
  const blocks = groups.map(([state, facts]) => {
    const kinds = shelfLife.flatMap(({ id, label }) => {
      const own = facts.filter(({ kind }) => kind === id);
      return own.length === 0 ? [] : [`  ${label[language]} (${own.length})`, ...own.map((fact) => `    ${describe(fact)}`)];
    });
    return [state, ...kinds].join('\n');
  });
  const past = due.filter((fact) => fact.past).length;
  const total = words.total(past, due.length - past, ageless);
  return [...blocks, due.length === 0 ? `${words.none} ${total}` : `${total}\n${words.confirm}`].join('\n\n');

  function describe(fact: DueFact): string {
    const { name, from, until } = fact;
    return `${fact.file}:${lineOf(fact)} ${name}: ${from.by === 'asOf' ? words.asOf(from.date) : words.consulted(from.date)}, ${fact.past ? words.past(until) : words.soon(until)}`;
  }
}

function stateNames(compendium: Compendium, states: readonly string[], language: Language): string {
  const { state } = lookup(compendium);
  const name = (code: string): string => {
    const entry = state(code);
    return entry ? titleFor(entry, language).title : code;
  };
  return states.map(name).join(', ');
}

/** The line of a fact; each file is read once. */
function lineFinder(files: ContentFiles): (fact: DueFact) => number {
  const read = new Map<string, PositionedYaml>();
  return ({ file, path, line }) => {
    if (line !== undefined) return line;
    const yaml = read.get(file) ?? parseYaml(files.get(file) ?? '', file);
    read.set(file, yaml);
    return yaml.at(path).line;
  };
}
