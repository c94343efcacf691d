import { LANGUAGES } from '../model/language.ts';
import type { EntryChange } from './entry-changes.ts';
import { quoteId } from './quote.ts';

/** What the change does to the translations of each entry, as list items. */
export function translationLines(changes: readonly EntryChange[]): string[] {
  return changes.flatMap(({ before, after, facts, languages }) => {
    if (!after) return [];
    const { id, original } = after;
    const { revised } = after.facts;
    const say = (list: readonly { language: string }[], words: string): string[] =>
      list.length > 0 ? [`- ${quoteId(id)}: **${list.map(({ language }) => language).join(', ')}** ${words}`] : [];
    if (!before)
      return say(
        LANGUAGES.filter((language) => !after.texts[language]).map((language) => ({ language })),
        'not written yet',
      );
    const translations = Object.values(after.texts).filter(({ language }) => language !== original);
    const behind = translations.filter((text) => text.behind);
    const upToDate = translations.filter((text) => !text.behind);
    const changed = facts.length > 0 || languages.includes(original);
    // Where "revised" stays as it was, the site goes on calling a translation up to date.
    const unnoticed = changed && before.facts.revised === revised ? upToDate.filter(({ language }) => !languages.includes(language)) : [];
    const alone = upToDate.filter(
      ({ language, from }) => before.texts[language]?.from === from && languages.includes(language) && !languages.includes(original),
    );
    return [
      ...behind
        .filter(({ language }) => !before.texts[language]?.behind)
        .flatMap((text) => say([text], `falls behind: it follows ${text.from}, the original is now of ${revised}`)),
      ...say(
        behind.filter(({ language }) => before.texts[language]?.behind),
        'was behind before, and still is',
      ),
      ...say(unnoticed, `will not be shown as behind: facts or original changed, and \`revised\` is still ${revised}`),
      ...say(alone, `changes, and the original (${original}) does not: do they still say the same?`),
    ];
  });
}
