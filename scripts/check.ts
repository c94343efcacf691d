import { parseArgs } from 'node:util';
import { lastLines } from '../src/checks/check-words.ts';
import { dueFacts } from '../src/checks/due.ts';
import { dueReport } from '../src/checks/due/report.ts';
import { readShelfLife } from '../src/checks/due/shelf-life.ts';
import { checkFolder } from '../src/checks/folder.ts';
import { ALL_RULES } from '../src/checks/rules.ts';
import { selectionOf } from '../src/checks/selection.ts';
import { fileCache } from '../src/compendium/cache.ts';
import { editionOf } from '../src/compendium/edition.ts';
import { githubAnnotations, reportText } from '../src/compendium/report.ts';
import { RULES_FOLDER } from '../src/contribution/rule-pages.ts';
import { spokenLanguage } from '../src/i18n/spoken.ts';
import { byPlace } from '../src/model/finding.ts';
import { inTheirLanguage } from '../src/rules/translate.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, github: { type: 'boolean' }, due: { type: 'string' } },
});
const root = process.cwd();
const { files, compendium, findings } = checkFolder(root, fileCache(root));
const { shelfLife, findings: shelfFindings } = readShelfLife(files);
const selection = selectionOf(positionals, root, files, compendium);
const shown = [...findings, ...inTheirLanguage(shelfFindings, ALL_RULES, () => 'en')]
  .sort(byPlace)
  .filter(({ file }) => selection.covers(file));
const errors = shown.filter(({ severity }) => severity === 'error').length;
const days = values.due === undefined ? undefined : Number(values.due);

if (days !== undefined && (!Number.isInteger(days) || days < 0)) {
  console.error('Write the number of days after --due, such as --due 60.');
  process.exitCode = 1;
} else if (days !== undefined) {
  const due = dueFacts(compendium, shelfLife, editionOf(root, files, compendium).date, days);
  console.log(values.json ? JSON.stringify(due, null, 2) : dueReport(due, compendium, shelfLife, files, 'en'));
} else {
  const counts = { entries: compendium.entries.length, sources: compendium.sources.length, errors, warnings: shown.length - errors };
  const last = lastLines(spokenLanguage(), counts, positionals, selection, RULES_FOLDER);
  if (values.json) console.log(JSON.stringify(shown, null, 2));
  else if (values.github) console.log(githubAnnotations(shown));
  else console.log([...(shown.length > 0 ? [`${reportText(shown)}\n`] : []), ...last].join('\n'));
  // A name that is nothing must not look like a clean entry, least of all to a program that reads the output.
  if (selection.unknown.length > 0 && (values.json || values.github)) console.error(last.join('\n'));
  process.exitCode = errors > 0 || selection.unknown.length > 0 ? 1 : 0;
}
