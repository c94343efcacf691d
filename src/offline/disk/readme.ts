import { formatDate } from '../../i18n/format.ts';
import { ENDONYMS } from '../../i18n/endonyms.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { LIST_FILE } from './list.ts';
import { README_WORDS } from './words.ts';

/** What an edition is, for its README. */
export interface AboutEdition {
  id: string;
  /** YYYY-MM-DD. */
  date: string;
  languages: readonly Language[];
  /** Whether it holds the pages that may put a person at risk. */
  sensitive: boolean;
}

const WIDTH = 78;

const COMMANDS = [
  `Linux:    sha256sum -c ${LIST_FILE}`,
  `macOS:    shasum -a 256 -c ${LIST_FILE}`,
  `Windows:  Get-Content ${LIST_FILE} | ForEach-Object { $sum, $file = $_ -split '  ', 2; if ((Get-FileHash $file).Hash -ne $sum) { $file } }`,
];

/** README.txt in the four languages, those of the edition first; lines end as Windows wants them, which others read too. */
export function readme(about: AboutEdition): string {
  const order = [...about.languages, ...LANGUAGES.filter((language) => !about.languages.includes(language))];
  return order
    .map((language) => readmeIn(language, about))
    .join(`\n\n${'='.repeat(WIDTH)}\n\n`)
    .concat('\n')
    .replaceAll('\n', '\r\n');
}

function readmeIn(language: Language, { id, date, languages, sensitive }: AboutEdition): string {
  const words = README_WORDS[language];
  const edition = words.edition
    .replace('{edition}', id)
    .replace('{date}', formatDate(date, language))
    .replace('{languages}', languages.map((held) => ENDONYMS[held]).join(', '));
  const without = sensitive ? words.without : [...words.without, words.withReferral];
  const section = (title: string, ...lines: string[]): string => [...folded(title), '-'.repeat(WIDTH), ...lines].join('\n');
  return [
    section(words.title, ...folded(edition)),
    words.first.flatMap((line) => folded(line, '   ')).join('\n'),
    section(words.checkTitle, ...folded(words.check), '', ...COMMANDS.map((line) => `  ${line}`), '', ...folded(words.checkMeans)),
    section(words.withoutTitle, ...without.flatMap((line) => folded(`- ${line}`, '  '))),
    section(words.privacyTitle, ...words.privacy.flatMap((line) => folded(line))),
    section(words.licenceTitle, ...words.licence.flatMap((line) => folded(line))),
  ].join('\n\n');
}

/** A paragraph in lines of WIDTH, for programs that do not break lines; those after the first begin with the indent. */
function folded(paragraph: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
