import type { OutlineSection } from '../markdown/outline.ts';
import type { Finding, Position } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { SectionRule } from '../model/taxonomy.ts';
import { nearest } from '../parse/nearest.ts';
import { headingLevel } from '../rules/heading-level.ts';
import { headingOrder } from '../rules/heading-order.ts';
import { headingUnknown } from '../rules/heading-unknown.ts';
import { originalMissing } from '../rules/original-missing.ts';
import { sectionEmpty } from '../rules/section-empty.ts';
import { sectionMissing } from '../rules/section-missing.ts';
import { translationFrom } from '../rules/translation-from.ts';
import { placeImages } from './images.ts';
import type { RawEntry } from './raw.ts';
import type { Section, Text } from './types.ts';

/** The texts of an entry with their sections known by id; what is wrong with headings and dates becomes findings. */
export function readTexts(entry: RawEntry, rules: readonly SectionRule[]): { texts: Partial<Record<Language, Text>>; findings: Finding[] } {
  const findings: Finding[] = [];
  const texts: Partial<Record<Language, Text>> = {};
  const { facts, places: factPlaces } = entry.facts;
  if (!facts) return { texts, findings };
  const hasOriginal = facts.original in entry.texts;
  if (!hasOriginal) {
    const blanks = { language: facts.original, folder: entry.folder };
    findings.push(originalMissing.finding('missing', `${entry.folder}/entry.yaml`, factPlaces['original'], blanks));
  }
  for (const [name, { file, source, record }] of Object.entries(entry.texts)) {
    const language = name as Language;
    const { front, outline, places } = record;
    if (!front || !outline) continue;
    if (hasOriginal) findings.push(...checkFrom(language, facts, front.from, file, places['from']));
    const { sections, findings: headings } = nameSections(outline.sections, rules, language, file);
    findings.push(...headings);
    for (const odd of outline.oddHeadings) findings.push(headingLevel.finding('odd', file, odd, { level: odd.depth }));
    findings.push(...checkRequired(sections, rules, language, file));
    const { from, ...words } = front;
    const behind = from !== undefined && from < facts.revised;
    const images = placeImages(outline, facts.images, entry.images);
    texts[language] = { ...words, ...outline, ...images, ...(from && { from }), language, file, source, behind, sections, places };
  }
  return { texts, findings };
}

function checkFrom(
  language: Language,
  { original, revised }: { original: Language; revised: string },
  from: string | undefined,
  file: string,
  place: Position | undefined,
): Finding[] {
  if (language === original) return from === undefined ? [] : [translationFrom.finding('original', file, place)];
  if (from === undefined) return [translationFrom.finding('no-version', file, place, { revised })];
  return from > revised ? [translationFrom.finding('later', file, place, { from, revised })] : [];
}

/** Gives every section its id. Without rules (their file is broken, which is a finding) no heading can be judged. */
function nameSections(
  found: readonly OutlineSection[],
  rules: readonly SectionRule[],
  language: Language,
  file: string,
): { sections: Section[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const labels = rules.map(({ label }) => label[language]);
  const headings = labels.join(' · ');
  let last = -1;
  let inOrder = true;
  const sections = found.map((section, position) => {
    const { heading } = section;
    const index = labels.findIndex((label) => sameHeading(label, heading));
    if (index < 0 && rules.length > 0) {
      const close = nearest(heading, labels);
      findings.push(
        close === undefined
          ? headingUnknown.finding('unknown', file, section, { heading, headings })
          : headingUnknown.finding('unknown-close', file, section, { heading, headings, close }),
      );
    }
    // After one heading out of place, those that follow it would be reported too.
    if (index >= 0 && index <= last && inOrder) {
      inOrder = false;
      const twice = found.slice(0, position).some((earlier) => sameHeading(earlier.heading, heading));
      findings.push(headingOrder.finding(twice ? 'twice' : 'after', file, section, { heading, headings, before: labels[last] ?? '' }));
    }
    last = Math.max(last, index);
    return { ...section, id: rules[index]?.id ?? '' };
  });
  return { sections, findings };
}

const sameHeading = (a: string, b: string): boolean => normal(a) === normal(b);
const normal = (heading: string): string => heading.replaceAll('’', "'").replace(/\s+/g, ' ').trim();

function checkRequired(sections: readonly Section[], rules: readonly SectionRule[], language: Language, file: string): Finding[] {
  // A heading that is not known is probably the one that is missing.
  const allKnown = sections.every(({ id }) => id !== '');
  return rules.flatMap(({ id, label, required }) => {
    const section = sections.find((candidate) => candidate.id === id);
    const blanks = { heading: label[language] };
    if (!section) return required && allKnown ? [sectionMissing.finding('missing', file, undefined, blanks)] : [];
    return section.text === '' ? [sectionEmpty.finding('empty', file, section, blanks)] : [];
  });
}
