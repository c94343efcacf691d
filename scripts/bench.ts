import { benchCheck } from '../src/bench/check.ts';
import { benchTable } from '../src/bench/table.ts';
import { readContent } from '../src/compendium/files.ts';

const root = process.cwd();
const rows = await benchCheck(root, readContent(root));
console.log(benchTable(rows));
const broken = rows.find(({ measured }) => measured.status !== 0);
if (broken) {
  console.error(`"${broken.what}" ended with an error:\n${broken.measured.output.slice(0, 2000)}`);
  process.exitCode = 1;
}
