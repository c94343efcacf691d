import type { Text } from '../compendium/types.ts';
import { fieldChanges } from './field-changes.ts';
import { fieldLines, quoteAll } from './field-lines.ts';
import { quote } from './quote.ts';
import { figuresIn, sentencesIn, without } from './words.ts';

/** Of a section that is rewritten, more than this is better read on the page. */
const MOST_SENTENCES = 6;

/** One text before and after as list items: words of the front matter, then the sections, then addresses. */
export function textLines(before: Text | undefined, after: Text | undefined): string[] {
  const words = fieldLines(fieldChanges(frontMatter(before), frontMatter(after)), { isNew: !before });
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const sections = [...new Set([...fresh.keys(), ...old.keys()])].flatMap((name) => sectionLines(name, old.get(name), fresh.get(name)));
  const links = without(addresses(after), addresses(before)).map((address) => `- leads to a new address: ${quote(address)}`);
  const lines = [...words, ...sections, ...links];
  return lines.length > 0 ? lines : ['- nothing but marks, links inside the site or the layout'];
}

const frontMatter = (text: Text | undefined): object => {
  const { title, summary, aliases = [], labels = {}, from } = text ?? {};
  return { title, summary, aliases, labels, from };
};

/** What a section says and what it cites. */
interface Part {
  words: string;
  cited: string[];
}

/** By heading; what stands before the first one is the opening. */
function partsOf(text: Text | undefined): Map<string, Part> {
  if (!text) return new Map();
  const cited = (index: number): string[] =>
    text.citations.filter(({ section }) => section === index).map(({ id, at }) => (at === undefined ? id : `${id}, ${at}`));
  const parts = text.sections.map(({ heading, text: words }, index): [string, Part] => [heading, { words, cited: cited(index) }]);
  return new Map(text.lead === '' ? parts : [['the opening', { words: text.lead, cited: cited(-1) }], ...parts]);
}

function sectionLines(name: string, before: Part | undefined, after: Part | undefined): string[] {
  if (!before || !after)
    return [`- section ${quote(name)}: ${after ? 'new' : 'taken out'}, ${countWords((after ?? before)?.words ?? '')} words`];
  const cited = difference(before.cited, after.cited);
  if (before.words === after.words && cited === '') return [];
  const figures = difference(figuresIn(before.words), figuresIn(after.words));
  const size = `${countWords(before.words)} → ${countWords(after.words)} words`;
  const [old, fresh] = [sentencesIn(before.words), sentencesIn(after.words)];
  const sentences = [
    ...without(old, fresh).map((sentence) => `  - no longer: ${quote(sentence)}`),
    ...without(fresh, old).map((sentence) => `  - now: ${quote(sentence)}`),
  ];
  const rewritten = sentences.length > MOST_SENTENCES && 'rewritten';
  const details = [size, rewritten, figures && `figures: ${figures}`, cited && `citations: ${cited}`].filter(Boolean);
  return [`- section ${quote(name)}: ${details.join('; ')}`, ...(rewritten ? [] : sentences)];
}

function difference(before: readonly string[], after: readonly string[]): string {
  const [come, gone] = [without(after, before), without(before, after)];
  return [come.length > 0 && `added ${quoteAll(come)}`, gone.length > 0 && `removed ${quoteAll(gone)}`].filter(Boolean).join(', ');
}

const countWords = (words: string): number => words.split(/\s+/).filter(Boolean).length;
const addresses = (text: Text | undefined): string[] => [...new Set(text?.source.match(/https?:\/\/[^\s<>")\]]+/g) ?? [])];
