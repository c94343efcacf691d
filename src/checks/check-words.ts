import type { Language } from '../model/language.ts';
import type { Selection } from './selection.ts';

/** The last lines of `npm run check`, in the language of the person's machine. */
interface Words {
  summary(entries: number, sources: number, errors: number, warnings: number): string;
  chosen(names: string, sources: number): string;
  unknown(name: string, close: string | undefined): string;
  explained(folder: string): string;
}

const WORDS: Record<Language, Words> = {
  en: {
    summary: (entries, sources, errors, warnings) => `${entries} entries, ${sources} sources: ${errors} errors, ${warnings} warnings.`,
    chosen: (names, sources) => `Shown: ${names}, and the ${sources} sources cited there.`,
    unknown: (name, close) => `There is no "${name}" in the content.${close ? ` Did you mean ${close}?` : ''} Nothing was checked there.`,
    explained: (folder) => `${folder}/<rule>.md says why a rule is there, with an example.`,
  },
  es: {
    summary: (entries, sources, errors, warnings) => `${entries} fichas, ${sources} fuentes: ${errors} errores, ${warnings} avisos.`,
    chosen: (names, sources) => `Se muestra: ${names}, y las ${sources} fuentes que se citan allí.`,
    unknown: (name, close) => `No existe «${name}» en el contenido.${close ? ` ¿Quiso decir ${close}?` : ''} Allí no se revisó nada.`,
    explained: (folder) =>
      `${folder}/<regla>.md explica cada regla, con un ejemplo (en inglés; en el sitio, en español: /es/contribute/rules/).`,
  },
  pt: {
    summary: (entries, sources, errors, warnings) => `${entries} fichas, ${sources} fontes: ${errors} erros, ${warnings} avisos.`,
    chosen: (names, sources) => `Mostrado: ${names}, e as ${sources} fontes ali citadas.`,
    unknown: (name, close) => `Não existe “${name}” no conteúdo.${close ? ` Quis dizer ${close}?` : ''} Nada foi verificado ali.`,
    explained: (folder) =>
      `${folder}/<regra>.md explica cada regra, com um exemplo (em inglês; no site, em português: /pt/contribute/rules/).`,
  },
  fr: {
    summary: (entries, sources, errors, warnings) =>
      `${entries} fiches, ${sources} sources : ${errors} erreurs, ${warnings} avertissements.`,
    chosen: (names, sources) => `Affiché : ${names}, et les ${sources} sources qui y sont citées.`,
    unknown: (name, close) =>
      `Il n’y a pas de « ${name} » dans le contenu.${close ? ` Vouliez-vous dire ${close} ?` : ''} Rien n’y a été vérifié.`,
    explained: (folder) =>
      `${folder}/<règle>.md explique chaque règle, avec un exemple (en anglais ; sur le site, en français : /fr/contribute/rules/).`,
  },
};

/** What stands below the findings: where rules are explained, what was not found, what was shown, and the counts. */
export function lastLines(
  language: Language,
  counts: { entries: number; sources: number; errors: number; warnings: number },
  names: readonly string[],
  { unknown, sources }: Selection,
  rulesFolder: string,
): string[] {
  const words = WORDS[language];
  const { errors, warnings } = counts;
  return [
    ...(errors + warnings > 0 ? [`${words.explained(rulesFolder)}\n`] : []),
    ...unknown.map(({ name, close }) => words.unknown(name, close)),
    ...(names.length > unknown.length
      ? [words.chosen(names.filter((name) => !unknown.some((one) => one.name === name)).join(', '), sources)]
      : []),
    words.summary(counts.entries, counts.sources, errors, warnings),
  ];
}
