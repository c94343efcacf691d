import path from 'node:path';
import { rolldown } from 'rolldown';

/** In the browser, the same parser of tables without the buffers of Node. */
const ALIAS = { 'csv-parse/sync': 'csv-parse/browser/esm/sync' };

/** The code of a browser script and all that it imports, as one classic script. Throws when it needs what a browser does not have. */
export async function bundle(input: string): Promise<string> {
  const build = await rolldown({ input, platform: 'browser', resolve: { alias: ALIAS } });
  const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false });
  await build.close();
  if (output[0].imports.length > 0)
    throw new Error(`${path.basename(input)} needs ${output[0].imports.join(', ')}, which a browser does not have.`);
  return output[0].code;
}
