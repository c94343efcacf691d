import { MARKERS } from '../checks/todo-left.ts';
import type { AnyEntry, Text } from '../compendium/types.ts';
import type { Language } from '../model/language.ts';
import type { SectionRule } from '../model/taxonomy.ts';
import { askLine, comments, joinText, quoted, sectionBody } from './text-skeleton.ts';
import { message } from './words.ts';

/**
 * The file of a translation, by path: the headings that the original has, in the target language, each with the citations that the
 * original has there; the keys of its labels; and the version of the original that it follows.
 */
export function translationSkeleton(
  entry: AnyEntry,
  original: Text,
  language: Language,
  sections: readonly SectionRule[],
): Map<string, string> {
  const file = `${entry.original}.mdx`;
  const folder = entry.file.replace(/entry\.yaml$/, '');
  const ask = (words: string): string => quoted(askLine(language, words));
  const labels = labelsToTranslate(entry, original, language);
  const front = [
    ...comments(
      message(language, 'headTranslation', { file, date: entry.facts.revised, marker: MARKERS[language] }),
      message(language, 'headDone'),
    ),
    `title: ${ask(original.title)}`,
    `summary: ${ask(original.summary)}`,
    ...comments(message(language, 'aliasesHint')),
    'aliases: []',
    `from: ${entry.facts.revised}`,
    ...(labels.length > 0 ? ['labels:', ...labels.map(([key, words]) => `  ${key}: ${ask(words)}`)] : []),
  ];
  const lead = original.lead ? [askLine(language, `${message(language, 'translateLead', { file })}.${citations(original, -1)}`)] : [];
  const body = original.sections.flatMap(({ id, heading }, index) => {
    const label = sections.find((section) => section.id === id)?.label[language] ?? heading;
    const asked = message(language, 'translateSection', { file, heading: heading.replace(/[\\`*_{}[\]<>]/g, '\\$&') });
    return [`## ${label}`, ...sectionBody(entry.kind, id, askLine(language, `${asked}.${citations(original, index)}`))];
  });
  return new Map([[`${folder}${language}.mdx`, joinText(front, [...lead, ...body])]]);
}

/** The words of the original for each key; names of a State's institutions and laws only where they are in another language. */
function labelsToTranslate(entry: AnyEntry, original: Text, language: Language): [key: string, words: string][] {
  if (entry.kind !== 'states') return Object.entries(original.labels);
  const { authorities, laws } = entry.facts;
  const named = [
    ...authorities.map(({ key, language: own, name }) => ({ key, own, name })),
    ...laws.map(({ key, language: own, title }) => ({ key, own, name: title })),
  ];
  return named.filter(({ own }) => own !== language).map(({ key, name }) => [key, original.labels[key] ?? name]);
}

/** The citations of a section as the original writes them, each once. */
function citations(original: Text, section: number): string {
  const tags = original.citations
    .filter((citation) => citation.section === section && !citation.underImage)
    .map(({ id, at }) => `<Cite source="${id}"${at === undefined ? '' : ` at="${at.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`} />`);
  return [...new Set(tags)].map((tag) => ` ${tag}`).join('');
}
