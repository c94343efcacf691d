import { interfaceOf } from '../i18n/strings.ts';
import { ruleGuide, type ExplainedGroup, type ExplainedRule } from './rule-guide.ts';

/** The folder of the pages, from the project's root. */
export const RULES_FOLDER = 'docs/rules';

const t = interfaceOf('en');
const NOTE = '<!-- Written by "npm run rules" from the rule itself: change it there. -->';

/** A page for each rule and their table, in English, by path from the project's root. */
export function rulePages(): Map<string, string> {
  const groups = ruleGuide('en');
  return new Map([
    [`${RULES_FOLDER}/README.md`, table(groups)],
    ...groups.flatMap((group) => group.rules.map((rule) => [`${RULES_FOLDER}/${rule.name}.md`, rulePage(rule, group)] as const)),
  ]);
}

function table(groups: readonly ExplainedGroup[]): string {
  const sections = groups.map(({ title, rules }) =>
    [
      `## ${title}`,
      ['| rule | is about |', '| --- | --- |', ...rules.map((rule) => `| [${rule.name}](${rule.name}.md) | ${plain(rule.title)} |`)].join(
        '\n',
      ),
    ].join('\n\n'),
  );
  const lead = `${plain(t('rulesIntro'))} The site shows the same in four languages, at \`/<lang>/contribute/rules/\`.`;
  return `${[`# ${t('rules')}`, NOTE, lead, ...sections].join('\n\n')}\n`;
}

function rulePage({ name, title, why, wrong, right, sayings }: ExplainedRule, group: ExplainedGroup): string {
  const parts = [
    `# ${plain(title)}`,
    NOTE,
    `\`${name}\` · [${group.title}](README.md)`,
    plain(why),
    `## ${t('ruleRefused')}`,
    fenced(wrong),
    `## ${t('ruleAccepted')}`,
    fenced(right),
    `## ${t('ruleSays')}`,
    sayings.map(({ message, mends }) => [`- ${plain(message)}`, ...mends.map((mend) => `  - → ${plain(mend)}`)].join('\n')).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Words in which nothing is read as Markdown. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>|#&]/g, '\\$&');

/** Lines of content as they are, between signs that do not occur in them. */
function fenced(lines: string): string {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([signs]) => signs.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${lines}\n${fence}`;
}
