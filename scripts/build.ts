import { buildSite, ContentError } from '../src/build/run.ts';

try {
  const { seconds, pages, files, bytes } = await buildSite(process.cwd());
  console.log(`dist/ is built: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
