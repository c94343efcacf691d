import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { checkConfidentiality } from '../../../src/checks/confidentiality/run.ts';
import { PUBLIC_CONTACTS_FILE, readPublicContacts } from '../../../src/checks/confidentiality/public-contacts.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Language } from '../../../src/model/language.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CORPUS = path.join(ROOT, 'tests/fixtures/confidentiality');

/** A sentence of the planted corpus; `rule` is the one that must find it, or that it resembles. */
export interface Planted {
  rule: string;
  language: Language;
  text: string;
  unsafe: boolean;
}

interface PlantedFile {
  rule: string;
  unsafe: Record<Language, string[]>;
  harmless: Record<Language, string[]>;
}

/** The contacts that the project really allows. */
export const contacts = readPublicContacts(readFileSync(path.join(ROOT, PUBLIC_CONTACTS_FILE), 'utf8')).contacts;

/** Every sentence of the planted corpus. */
export function plantedCorpus(): Planted[] {
  return readdirSync(CORPUS).flatMap((name) => {
    const { rule, unsafe, harmless } = parse(readFileSync(path.join(CORPUS, name), 'utf8')) as PlantedFile;
    const sentences = (by: Record<Language, string[]>, isUnsafe: boolean): Planted[] =>
      Object.entries(by).flatMap(([language, texts]) =>
        texts.map((text) => ({ rule, language: language as Language, text, unsafe: isUnsafe })),
      );
    return [...sentences(unsafe, true), ...sentences(harmless, false)];
  });
}

/** A sentence in a text as editors write them, between two that say nothing of anybody. */
export const inText = (sentence: string): string =>
  `---\ntitle: Title\nsummary: A summary.\n---\n\n## The problem\n\nThe law protects victims.\n\n${sentence}\n\nThe law protects witnesses.\n`;

/** What the rules say of a sentence in a text of its language. */
export function findingsIn({ language, text }: Pick<Planted, 'language' | 'text'>): Finding[] {
  return checkConfidentiality(`content/practices/planted/${language}.mdx`, inText(text), language, { contacts, exceptions: [] });
}

/** The texts and facts of the real content, by path. */
export function realFiles(): [file: string, text: string][] {
  return readdirSync(path.join(ROOT, 'content'), { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.split(path.sep).join('/')}`)
    .filter((file) => /\/(?:[a-z]{2}\.mdx|entry\.yaml)$/.test(file))
    .sort()
    .map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]);
}
