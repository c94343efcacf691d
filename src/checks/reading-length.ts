import type { Text } from '../compendium/types.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { defineRule } from '../rules/rule.ts';
import { plainBody, readBody } from './body.ts';
import { placeOf } from './confidentiality/reading.ts';
import { splitSentences } from './confidentiality/words/sentences.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'reading-length',
  severity: 'warning',
  title: {
    en: 'Too long to be read in a hurry',
    es: 'Demasiado largo para leerse con prisa',
    pt: 'Longo demais para quem lê com pressa',
    fr: 'Trop long pour qui lit vite',
  },
  why: {
    en: 'A summary is read in a list, a sentence perhaps aloud in a hearing or by somebody who reads in a second language. Short sentences are understood at once, and translated without mistakes.',
    es: 'Un resumen se lee en una lista; una frase, quizás en voz alta en una audiencia, o por quien lee en una segunda lengua. Las frases cortas se entienden enseguida y se traducen sin errores.',
    pt: 'Um resumo é lido em uma lista; uma frase, talvez em voz alta em uma audiência, ou por quem lê em uma segunda língua. Frases curtas são entendidas na hora e traduzidas sem erros.',
    fr: 'Un résumé se lit dans une liste ; une phrase, peut-être à voix haute à l’audience, ou par qui lit dans une langue seconde. Les phrases courtes se comprennent d’emblée et se traduisent sans faute.',
  },
  example: {
    wrong: 'The office, which was created in 2013 and which continued the work of an earlier unit that … counts the judgments.',
    right: 'The office was created in 2013. It continued the work of an earlier unit. It counts the judgments.',
  },
  says: {
    summary: {
      en: [
        'The summary has {count} characters.',
        'Say in one or two sentences, up to {limit} characters, whether this is what the reader needs.',
      ],
      es: [
        'El resumen tiene {count} caracteres.',
        'Diga en una o dos frases, hasta {limit} caracteres, si esto es lo que necesita quien lee.',
      ],
      pt: ['O resumo tem {count} caracteres.', 'Diga em uma ou duas frases, até {limit} caracteres, se é disto que o leitor precisa.'],
      fr: [
        'Le résumé compte {count} caractères.',
        'Dites en une ou deux phrases, {limit} caractères au plus, si c’est ce qu’il faut au lecteur.',
      ],
    },
    sentence: {
      en: ['This sentence has {count} words: "{begins} …"', 'Make two or three of it, or a list; up to {limit} words each.'],
      es: ['Esta frase tiene {count} palabras: «{begins} …»', 'Haga de ella dos o tres, o una lista; hasta {limit} palabras cada una.'],
      pt: ['Esta frase tem {count} palavras: “{begins} …”', 'Faça dela duas ou três, ou uma lista; até {limit} palavras cada uma.'],
      fr: ['Cette phrase compte {count} mots : « {begins} … »', 'Faites-en deux ou trois, ou une liste ; {limit} mots au plus chacune.'],
    },
    paragraph: {
      en: ['This paragraph has {count} words: "{begins} …"', 'Divide it, or make a list of it; up to {limit} words each.'],
      es: ['Este párrafo tiene {count} palabras: «{begins} …»', 'Divídalo, o haga de él una lista; hasta {limit} palabras cada uno.'],
      pt: ['Este parágrafo tem {count} palavras: “{begins} …”', 'Divida-o, ou faça dele uma lista; até {limit} palavras cada um.'],
      fr: ['Ce paragraphe compte {count} mots : « {begins} … »', 'Divisez-le, ou faites-en une liste ; {limit} mots au plus chacun.'],
    },
    average: {
      en: ['A sentence of this text has {count} words on average.', 'Shorten the sentences; up to {limit} words on average.'],
      es: ['Una frase de este texto tiene {count} palabras en promedio.', 'Acorte las frases; hasta {limit} palabras en promedio.'],
      pt: ['Uma frase deste texto tem {count} palavras em média.', 'Encurte as frases; até {limit} palavras em média.'],
      fr: ['Une phrase de ce texte compte {count} mots en moyenne.', 'Raccourcissez les phrases ; {limit} mots au plus en moyenne.'],
    },
  },
});

/** What a text may measure, in characters for the summary and in words for the rest; the Romance languages need more words for the same. */
const LIMITS: Record<Language, { summary: number; sentence: number; paragraph: number; average: number }> = {
  en: { summary: 300, sentence: 45, paragraph: 110, average: 22 },
  es: { summary: 300, sentence: 50, paragraph: 120, average: 25 },
  pt: { summary: 300, sentence: 50, paragraph: 120, average: 25 },
  fr: { summary: 300, sentence: 50, paragraph: 120, average: 25 },
};
/** Of fewer sentences no average is taken. */
const ENOUGH_SENTENCES = 10;

/** Summaries, sentences and paragraphs can be read in a hurry. A warning: style is for the author to decide. */
export const readingLength: Rule = {
  ...rule,
  check(entry) {
    return Object.values(entry.texts).flatMap((text) => {
      const sentences = plainBody(text).flatMap(sentencesOf);
      return [...longSummary(text), ...longOnAverage(text, sentences), ...longBlocks(text, sentences)];
    });
  },
};

function longSummary({ file, summary, language, places }: Text): Finding[] {
  const { summary: limit } = LIMITS[language];
  return summary.length > limit ? [rule.finding('summary', file, places['summary'], { count: summary.length, limit })] : [];
}

function longOnAverage({ file, language, sections }: Text, sentences: readonly string[]): Finding[] {
  const { average: limit } = LIMITS[language];
  const count = Math.round(sentences.reduce((sum, sentence) => sum + countWords(sentence), 0) / sentences.length);
  return sentences.length >= ENOUGH_SENTENCES && count > limit ? [rule.finding('average', file, sections[0], { count, limit })] : [];
}

/** Paragraphs and sentences that are too long, each where it begins. */
function longBlocks(text: Text, sentences: readonly string[]): Finding[] {
  const limits = LIMITS[text.language];
  const longest = Math.max(0, ...plainBody(text).map(countWords));
  // Most texts hold nothing long: only then is it worth while to find out where paragraphs begin.
  if (longest <= limits.paragraph && sentences.every((sentence) => countWords(sentence) <= limits.sentence)) return [];
  const reading = readBody(text);
  const { prose } = reading;
  const say = (code: 'sentence' | 'paragraph', words: string, start: number): Finding[] => {
    const count = countWords(words);
    if (count <= limits[code]) return [];
    const first = start + words.search(/\S/);
    const { line, column } = placeOf(reading, prose, first, first + 1);
    return [rule.finding(code, text.file, { line, column }, { count, limit: limits[code], begins: beginningOf(words) })];
  };
  return [
    ...[...prose.text.matchAll(/[^\n]+/g)].flatMap(({ 0: words, index }) => say('paragraph', words, index)),
    ...reading.sentences.flatMap((sentence) => say('sentence', sentence.text, sentence.start)),
  ];
}

const sentencesOf = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,/-]*/gu;
const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
const beginningOf = (text: string): string => text.match(WORD)?.slice(0, 5).join(' ') ?? '';
