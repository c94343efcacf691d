import { parseArgs } from 'node:util';
import { writeDiskEditions } from '../src/build/disk/editions.ts';
import { verifyCopy } from '../src/build/disk/verify.ts';
import { ContentError } from '../src/build/run.ts';

const USE = `npm run offline                           writes dist-offline/: a zip of each language, one of all, SHA256SUMS
npm run offline -- --with-referral        the same with the card of help abroad, which is left out otherwise
npm run offline -- --without-kiwix        the same without files for Kiwix, where zim-tools are installed
npm run offline -- --verify <place>       checks a copy, a folder or a zip, against its own list`;

function options() {
  try {
    return parseArgs({
      options: { 'with-referral': { type: 'boolean' }, 'without-kiwix': { type: 'boolean' }, verify: { type: 'string' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USE}`);
    return undefined;
  }
}

const values = options();
if (!values) process.exitCode = 1;
else if (values.verify !== undefined) {
  const { whole, report } = verifyCopy(values.verify);
  console.log(report);
  process.exitCode = whole ? 0 : 1;
} else {
  const start = performance.now();
  try {
    await writeDiskEditions(process.cwd(), {
      sensitive: values['with-referral'] ?? false,
      withoutKiwix: values['without-kiwix'] ?? false,
      say: (line) => console.log(line),
    });
    console.log(`dist-offline/ is written, in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
