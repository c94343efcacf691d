import { page } from '../../i18n/routes.ts';
import { ENDONYMS } from '../../i18n/endonyms.ts';
import { interfaceOf } from '../../i18n/strings.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Language } from '../../model/language.ts';
import { DISK_POLICY } from './page.ts';
import { ABSENT_WORDS } from './words.ts';

/** The page that says, in `language`, that a page is not in an edition, and leads to what the edition holds. Its addresses are those of the site. */
export function absentPage(language: Language, languages: readonly Language[], styles: readonly string[]): string {
  const words = ABSENT_WORDS[language];
  const homes = languages.map(
    (held) =>
      `<li><a href="${page(held)}" lang="${held}" hreflang="${held}"><strong>${ENDONYMS[held]}</strong> <span>${interfaceOf(held)('siteLong')}</span></a></li>`,
  );
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${DISK_POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${typeset(words.title, language)}</title><meta name="robots" content="noindex"><link rel="icon" href="/icon.svg" type="image/svg+xml">${styles.map((address) => `<link rel="stylesheet" href="${address}">`).join('')}</head><body class="chooser"><main><h1>${typeset(words.title, language)}</h1><p>${typeset(words.text, language)}</p><p>${typeset(words.home, language)}</p><ul>${homes.join('')}</ul></main></body></html>`;
}
