import type { Root } from 'hast';
import { entryPage } from '../i18n/routes.ts';
import { interfaceOf } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import { parseText } from '../markdown/parse.ts';
import { renderedTree, renderTree, type ReferenceLink, type RenderContext, type ShownImage } from '../markdown/render.ts';
import type { Language } from '../model/language.ts';
import { Bibliography } from './bibliography.ts';
import type { Cache } from './cache.ts';
import { lookup } from './lookup.ts';
import type { AnyEntry, Compendium, Text } from './types.ts';
import { labelOf, titleFor } from './words.ts';

/** The body of a text as HTML for the pages of a language; computed once for a content and its surroundings. */
export function renderText(compendium: Compendium, text: Text, pageLanguage: Language, cache: Cache): string {
  const context = contextOf(compendium, text, pageLanguage);
  return cache.get('html', [text.language, text.source, JSON.stringify(context)], () => {
    const { tree } = parseText(text.source, text.file);
    if (!tree) throw new Error(`${text.file} was accepted and cannot be parsed.`);
    return renderTree(tree, { ...context, typeset: (words) => typeset(words, text.language) });
  });
}

/** The body of a text as a tree of HTML, for those who show parts of it elsewhere than on its page. */
export function renderedText(compendium: Compendium, text: Text, pageLanguage: Language): Root {
  const { tree } = parseText(text.source, text.file);
  if (!tree) throw new Error(`${text.file} was accepted and cannot be parsed.`);
  return renderedTree(tree, { ...contextOf(compendium, text, pageLanguage), typeset: (words) => typeset(words, text.language) });
}

function contextOf(compendium: Compendium, text: Text, pageLanguage: Language): Omit<RenderContext, 'typeset'> {
  const { entry, term } = lookup(compendium);
  const t = interfaceOf(text.language);
  const bibliography = new Bibliography(compendium);
  const citations = text.citations.map(({ id, at }) => {
    const { number, source } = bibliography.cite(id, at);
    return { number, title: [source.title, at].filter(Boolean).join(', ') };
  });
  return {
    citations,
    sections: text.sections.map(({ id }) => id),
    entries: links(text.entries, entry, text.language, pageLanguage),
    terms: links(text.terms, term, text.language, pageLanguage),
    images: shownImages(compendium, text, pageLanguage),
    words: { caution: t('noteCaution'), unconfirmed: t('noteUnconfirmed'), tip: t('noteTip'), sourceOf: t('sourceNumber') },
  };
}

function links(
  mentions: readonly { id: string }[],
  find: (id: string) => AnyEntry | undefined,
  textLanguage: Language,
  pageLanguage: Language,
): Record<string, ReferenceLink> {
  const pairs = mentions.flatMap(({ id }): [string, ReferenceLink][] => {
    const entry = find(id);
    if (!entry) return [];
    return [[id, { href: entryPage(pageLanguage, entry), ...titleFor(entry, textLanguage) }]];
  });
  return Object.fromEntries(pairs);
}

/** The images of a text by their keys, with origin and licence in the reader's language. */
function shownImages(compendium: Compendium, { figures, language }: Text, pageLanguage: Language): Record<string, ShownImage> {
  const pairs = figures.flatMap(({ id, image }): [string, ShownImage][] => {
    if (!image) return [];
    const { address, width, height, origin, licence, source } = image;
    const credit = [labelOf(compendium, 'origins', origin, pageLanguage), labelOf(compendium, 'licences', licence, pageLanguage)].join(
      ' · ',
    );
    const lang = pageLanguage === language ? {} : { lang: pageLanguage };
    return [[id, { src: address, width, height, credit, ...lang, cited: source !== undefined }]];
  });
  return Object.fromEntries(pairs);
}
