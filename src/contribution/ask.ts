import { ENDONYMS } from '../i18n/endonyms.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { mustBeFree, readSlug, readTitle, readUrl } from './names.ts';
import { findEntry, placeOf, type Ground } from './plan.ts';
import { readLanguage, readWhat, Refusal, WHATS, type Request, type What } from './request.ts';
import { slugOf } from './slug.ts';
import { CONTRIBUTION_WORDS, message } from './words.ts';

/** Where questions are put. `ask` gives nothing when the input has ended. */
export interface Terminal {
  say(text: string): void;
  ask(prompt: string): Promise<string | undefined>;
}

/** Asks for all that a new piece of writing needs, in the author's language; a wrong answer is explained and asked again. */
export async function askRequest(terminal: Terminal, own: Language, ground: Ground): Promise<Request> {
  const languages = LANGUAGES.map((language) => `${language} ${ENDONYMS[language]}`).join(' · ');
  const language = await until(terminal, own, `Language / Idioma / Langue (${languages}) [${own}]: `, (answer) =>
    readLanguage(answer || own, own),
  );
  const { whats } = CONTRIBUTION_WORDS[language];
  terminal.say(message(language, 'askWhat'));
  WHATS.forEach((what, index) => terminal.say(`  ${String(index + 1).padStart(2)}  ${what.padEnd(15)}  ${whats[what]}`));
  const what = await until(terminal, language, '> ', (answer) => WHATS[Number(answer) - 1] ?? readWhat(answer, language));
  if (what === 'translation') {
    const entry = await until(terminal, language, message(language, 'askEntry'), (answer) =>
      findEntry(answer, language, ground.compendium.entries),
    );
    return { what, language, entry: `${entry.kind}/${entry.slug}` };
  }
  const title = await until(terminal, language, message(language, what === 'source' ? 'askSourceTitle' : 'askTitle'), (answer) =>
    readTitle(answer, what, language),
  );
  const slug = await askSlug(terminal, language, what, title, ground);
  if (what !== 'source') return { what, language, title, slug };
  const url = await until(terminal, language, message(language, 'askUrl'), (answer) => readUrl(answer, language));
  return { what, language, title, slug, url };
}

function askSlug(
  terminal: Terminal,
  language: Language,
  what: Exclude<What, 'translation'>,
  title: string,
  { files }: Ground,
): Promise<string> {
  return until(terminal, language, slugPrompt(language, what, slugOf(title)), (answer) => {
    const slug = readSlug(answer || undefined, title, what, language);
    mustBeFree(placeOf(what, slug), files, language);
    return slug;
  });
}

function slugPrompt(language: Language, what: What, slug: string): string {
  if (what === 'states') return message(language, 'askState');
  if (what === 'recommendations') return message(language, 'askNumber');
  if (slug === '') return message(language, 'askSlugAnew');
  return message(language, what === 'source' ? 'askSourceSlug' : 'askSlug', { slug });
}

/** Asks until the answer is one that `read` takes. */
async function until<T>(terminal: Terminal, language: Language, prompt: string, read: (answer: string) => T): Promise<T> {
  for (;;) {
    const answer = await terminal.ask(prompt);
    if (answer === undefined) throw new Refusal(language, 'inputEnded');
    try {
      return read(answer.trim());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      terminal.say(error.reason);
    }
  }
}
