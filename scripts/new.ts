import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { buildCompendium } from '../src/compendium/build.ts';
import { fileCache } from '../src/compendium/cache.ts';
import { readContent } from '../src/compendium/files.ts';
import { askRequest, type Terminal } from '../src/contribution/ask.ts';
import { nextSteps } from '../src/contribution/next-steps.ts';
import { planNew } from '../src/contribution/plan.ts';
import { readRequest, Refusal, type Request } from '../src/contribution/request.ts';
import { writeNew } from '../src/contribution/write.ts';
import { spokenLanguage } from '../src/i18n/spoken.ts';

const root = process.cwd();
const own = spokenLanguage();
const words = process.argv.slice(2);

try {
  const asked = words.length > 0 ? readRequest(words, own) : undefined;
  const files = readContent(root);
  const { compendium } = buildCompendium(files, fileCache(root));
  // The day on the author's own clock and calendar; sv-SE writes it as YYYY-MM-DD.
  const ground = { files, compendium, today: new Intl.DateTimeFormat('sv-SE').format(new Date()) };
  const request = asked ?? (await askHere((terminal) => askRequest(terminal, own, ground)));
  const plan = planNew(request, ground);
  writeNew(root, plan.files, files, plan.language);
  console.log(nextSteps(plan));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Puts the questions on the terminal. Lines are read one by one, so that answers may also come from a file. */
async function askHere(questions: (terminal: Terminal) => Promise<Request>): Promise<Request> {
  const reader = createInterface({ input: stdin, output: stdout });
  const lines = reader[Symbol.asyncIterator]();
  const terminal: Terminal = {
    say: (text) => console.log(text),
    async ask(prompt) {
      reader.setPrompt(prompt);
      reader.prompt();
      const { value, done } = await lines.next();
      return done ? undefined : value;
    },
  };
  try {
    return await questions(terminal);
  } finally {
    reader.close();
  }
}
