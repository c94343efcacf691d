import path from 'node:path';
import { buildSite, ContentError } from '../src/build/run.ts';
import { serveFolder } from '../src/build/serve.ts';

const root = process.cwd();
const port = Number(process.env['PORT'] ?? 4321);

try {
  const { seconds, pages } = await buildSite(root);
  console.log(`${pages} pages built in ${seconds.toFixed(1)} s.`);
  await serveFolder(path.join(root, 'dist'), port);
  console.log(`The compendium is at http://localhost:${port} (stop with Ctrl+C).`);
} catch (error) {
  if (error instanceof ContentError) console.error(error.message);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error(`The port ${port} is in use. Choose another: PORT=4322 npm start`);
  } else throw error;
  process.exitCode = 1;
}
