import { runChecks } from '../src/checks/run.ts';
import { buildCompendium } from '../src/compendium/build.ts';
import { fileCache } from '../src/compendium/cache.ts';
import { readContent } from '../src/compendium/files.ts';
import { reportText } from '../src/compendium/report.ts';
import { byPlace } from '../src/model/finding.ts';

const root = process.cwd();
const options = process.argv.slice(2);
const wanted = options.filter((option) => !option.startsWith('--')).map((name) => name.replace(/^\.\//, ''));
const { compendium, findings } = buildCompendium(readContent(root), fileCache(root));
const all = [...findings, ...runChecks(compendium)]
  .sort(byPlace)
  .filter(({ file }) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));
const errors = all.filter(({ severity }) => severity === 'error').length;

if (options.includes('--json')) console.log(JSON.stringify(all, null, 2));
else {
  if (all.length > 0) console.log(`${reportText(all)}\n`);
  console.log(`${compendium.entries.length} entries, ${compendium.sources.length} sources: ${errors} errors, ${all.length - errors} warnings.`);
}
process.exitCode = errors > 0 ? 1 : 0;
