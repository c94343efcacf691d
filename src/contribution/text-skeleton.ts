import { MARKERS } from '../checks/todo-left.ts';
import type { Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import type { SectionRule } from '../model/taxonomy.ts';
import { message, sectionWords } from './words.ts';

/** A line that asks for text: marker, colon, what to write. */
export const askLine = (language: Language, asked: string): string => `${MARKERS[language]}${language === 'fr' ? ' :' : ':'} ${asked}`;

/** A YAML scalar that any title or sentence fits in. */
export const quoted = (words: string): string => JSON.stringify(words);

/** The text of a new entry: its title, every heading of its kind in order, and under each what to write there. */
export function textSkeleton(kind: Kind, title: string, language: Language, sections: readonly SectionRule[]): string {
  const front = [
    ...comments(
      message(language, 'headFill', { marker: MARKERS[language] }),
      message(language, 'headCite'),
      message(language, 'headHarm'),
      message(language, 'headDone'),
    ),
    `title: ${quoted(title)}`,
    `summary: ${quoted(askLine(language, message(language, kind === 'terms' ? 'askDefinition' : 'askSummary')))}`,
    ...comments(message(language, 'aliasesHint')),
    'aliases: []',
    ...labels(kind, language),
  ];
  const body = sections.flatMap(({ id, label, required }) => [
    `## ${label[language]}`,
    ...sectionBody(kind, id, askLine(language, askSection(kind, id, language, required))),
  ]);
  return joinText(front, body);
}

/** A file from its front matter's lines and its blocks. */
export const joinText = (front: readonly string[], blocks: readonly string[]): string =>
  `${['---', ...front, '---', ...blocks.flatMap((block) => ['', block])].join('\n')}\n`;

/** The blocks of a section: steps are a numbered list, what the finder and the printed page read is a checklist. */
export function sectionBody(kind: Kind, section: string, line: string): string[] {
  if (section === 'steps') return ['<Steps>', `1. ${line}`, '</Steps>'];
  if (kind === 'mechanisms' && section === 'request') return ['<Checklist for="request">', `- ${line}`, '</Checklist>'];
  if (kind === 'guides' && section === 'checklist') return ['<Checklist for="print">', `- ${line}`, '</Checklist>'];
  return [line];
}

export const comments = (...lines: string[]): string[] => lines.map((line) => `# ${line}`);

function askSection(kind: Kind, section: string, language: Language, required: boolean): string {
  const asked = `${sectionWords(language, kind, section) ?? message(language, 'askAnySection')}.`;
  return required ? asked : `${asked} ${message(language, 'optionalSection')}`;
}

function labels(kind: Kind, language: Language): string[] {
  if (kind === 'instruments') {
    const ask = (key: 'askShort' | 'askPlace'): string => quoted(askLine(language, message(language, key)));
    return ['labels:', `  short: ${ask('askShort')}`, `  place: ${ask('askPlace')}`];
  }
  if (kind === 'states')
    return comments(message(language, 'labelsHint'), 'labels:', `  ministry: ${message(language, 'labelExampleState')}`);
  if (kind !== 'practices' && kind !== 'programmes') return [];
  return comments(message(language, 'labelsHint'), 'labels:', `  convicted: ${message(language, 'labelExample')}`);
}
