import { entryPage } from '../i18n/routes.ts';
import { typeset } from '../i18n/typography.ts';
import { guard } from '../markdown/guard.ts';
import { readOutline, type Citation } from '../markdown/outline.ts';
import { parseText } from '../markdown/parse.ts';
import { renderTree, type ReferenceLink } from '../markdown/render.ts';
import type { Source } from '../model/source.ts';
import { markedFiles, sourceName } from './draft-files.ts';
import type { Draft } from './draft.ts';
import type { FormContext } from './form-context.ts';

/** A source as the preview lists it; a name that leads nowhere is shown as it is. */
export type PreviewSource = Partial<Pick<Source, 'title' | 'language' | 'author' | 'url' | 'issued'>> & { id: string };

/** The future text of a draft. */
export interface DraftPreview {
  /** Missing while the text has something that the guard refuses. */
  html?: string;
  /** In the order of their numbers: those of the text, then those beside the results. */
  sources: PreviewSource[];
}

/** Renders the text of a draft as the site will, from the same guarded tree. */
export function previewDraft(draft: Draft, data: FormContext): DraftPreview {
  const [file = '', { text = '' } = {}] = [...markedFiles(draft, data)].find(([name]) => name.endsWith('.mdx')) ?? [];
  const { tree } = parseText(text, file);
  const outline = tree && guard(tree, file).length === 0 ? readOutline(tree) : undefined;
  const cited = [...(outline?.citations ?? []).map(({ id }) => id), ...draft.results.map(({ source }) => source.trim())];
  const ids = [...new Set(cited.filter(Boolean))];
  const sources = ids.map((id) => sourceOf(id, draft, data));
  if (!tree || !outline) return { sources };
  const { labels } = data;
  const html = renderTree(tree, {
    citations: outline.citations.map(({ id, at }: Citation) => ({
      number: ids.indexOf(id) + 1,
      title: [sources[ids.indexOf(id)]?.title, at].filter(Boolean).join(', '),
    })),
    sections: outline.sections.map((_section, index) => `section-${index + 1}`),
    entries: links(data, (kind) => kind !== 'terms'),
    terms: links(data, (kind) => kind === 'terms'),
    // A draft has no image files; what names one is found by the check.
    images: {},
    words: { caution: labels.noteCaution, unconfirmed: labels.noteUnconfirmed, tip: labels.noteTip, sourceOf: labels.sourceNumber },
    typeset: (words) => typeset(words, draft.language),
  });
  return { html, sources };
}

function sourceOf(id: string, draft: Draft, { sources }: FormContext): PreviewSource {
  const added = draft.sources.find((source, index) => sourceName(source, index) === id);
  return { ...(added ?? sources.find((source) => source.id === id)), id };
}

const links = ({ entries, language }: FormContext, wanted: (kind: string) => boolean): Record<string, ReferenceLink> =>
  Object.fromEntries(
    entries
      .filter(({ kind }) => wanted(kind))
      .map(({ kind, slug, id, title }) => [id, { href: entryPage(language, { kind, slug }), title }]),
  );
