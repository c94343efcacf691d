import type { OutlineSection } from '../markdown/outline.ts';
import type { Finding, Position, RuleName } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { SectionRule } from '../model/taxonomy.ts';
import { nearest } from '../parse/nearest.ts';
import type { RawEntry } from './raw.ts';
import type { Section, Text } from './types.ts';

type Say = (rule: RuleName, place: Position, message: string, mend: string) => void;

const TOP: Position = { line: 1, column: 1 };

/** The texts of an entry with their sections known by id; what is wrong with headings and dates becomes findings. */
export function readTexts(entry: RawEntry, rules: readonly SectionRule[]): { texts: Partial<Record<Language, Text>>; findings: Finding[] } {
  const findings: Finding[] = [];
  const texts: Partial<Record<Language, Text>> = {};
  const { facts, places: factPlaces } = entry.facts;
  if (!facts) return { texts, findings };
  const sayIn =
    (file: string): Say =>
    (rule, { line, column }, message, mend) => {
      findings.push({ rule, severity: 'error', file, line, column, message, mend });
    };
  const hasOriginal = facts.original in entry.texts;
  if (!hasOriginal) {
    sayIn(`${entry.folder}/entry.yaml`)(
      'original-missing',
      factPlaces['original'] ?? TOP,
      `The original language is "${facts.original}", and there is no ${facts.original}.mdx.`,
      `Add ${entry.folder}/${facts.original}.mdx, or name the language in which the text was first written.`,
    );
  }
  for (const [name, { file, source, record }] of Object.entries(entry.texts)) {
    const language = name as Language;
    const say = sayIn(file);
    const { front, outline, places } = record;
    if (!front || !outline) continue;
    if (hasOriginal) checkFrom(language, facts, front.from, places, say);
    const sections = nameSections(outline.sections, rules, language, say);
    for (const odd of outline.oddHeadings) {
      say(
        'heading-level',
        odd,
        `A heading of level ${odd.depth} is not used in these texts.`,
        'Begin the heading with ## (a section of the kind) or ### (a part of it).',
      );
    }
    checkRequired(sections, rules, language, say);
    const { from, ...words } = front;
    const behind = from !== undefined && from < facts.revised;
    texts[language] = { ...words, ...outline, ...(from && { from }), language, file, source, behind, sections, places };
  }
  return { texts, findings };
}

function checkFrom(
  language: Language,
  facts: { original: Language; revised: string },
  from: string | undefined,
  places: Record<string, Position>,
  say: Say,
): void {
  const at = places['from'] ?? TOP;
  if (language === facts.original) {
    if (from !== undefined)
      say('translation-from', at, 'This is the original; it does not follow another text.', 'Take the line "from:" out.');
  } else if (from === undefined) {
    say(
      'translation-from',
      at,
      'This translation does not say which version of the original it follows.',
      `Add "from: ${facts.revised}" if it follows the present original.`,
    );
  } else if (from > facts.revised) {
    say(
      'translation-from',
      at,
      `This translation follows a version of ${from}, but the original was last revised on ${facts.revised}.`,
      `Write "from: ${facts.revised}", or correct "revised:" in entry.yaml.`,
    );
  }
}

/** Gives every section its id. Without rules (their file is broken, which is a finding) no heading can be judged. */
function nameSections(found: readonly OutlineSection[], rules: readonly SectionRule[], language: Language, say: Say): Section[] {
  const labels = rules.map(({ label }) => label[language]);
  let last = -1;
  let inOrder = true;
  return found.map((section, position) => {
    const index = labels.findIndex((label) => sameHeading(label, section.heading));
    if (index < 0 && rules.length > 0) {
      const close = nearest(section.heading, labels);
      say(
        'heading-unknown',
        section,
        `"${section.heading}" is not a heading of this kind.`,
        `${close ? `Did you mean "${close}"? ` : ''}Headings: ${labels.join(' · ')}.`,
      );
    }
    // After one heading out of place, those that follow it would be reported too.
    if (index >= 0 && index <= last && inOrder) {
      inOrder = false;
      const twice = found.slice(0, position).some(({ heading }) => sameHeading(heading, section.heading));
      const message = twice ? `The heading "${section.heading}" stands twice.` : `"${section.heading}" stands after "${labels[last]}".`;
      say('heading-order', section, message, `Order: ${labels.join(' · ')}.`);
    }
    last = Math.max(last, index);
    return { ...section, id: rules[index]?.id ?? '' };
  });
}

const sameHeading = (a: string, b: string): boolean => normal(a) === normal(b);
const normal = (heading: string): string => heading.replaceAll('’', "'").replace(/\s+/g, ' ').trim();

function checkRequired(sections: readonly Section[], rules: readonly SectionRule[], language: Language, say: Say): void {
  // A heading that is not known is probably the one that is missing.
  const allKnown = sections.every(({ id }) => id !== '');
  for (const rule of rules) {
    const section = sections.find(({ id }) => id === rule.id);
    const label = rule.label[language];
    if (rule.required && !section && allKnown) {
      say('section-missing', TOP, `The section "${label}" is missing.`, `Add "## ${label}"; if nothing is known, say so in a sentence.`);
    } else if (section && section.text === '') {
      say('section-empty', section, `The section "${label}" is empty.`, 'Write what is known, or that it is not known.');
    }
  }
}
