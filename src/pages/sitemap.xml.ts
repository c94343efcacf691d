import { entryPage, page } from '../i18n/routes.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { site } from '../layouts/site.ts';

const SINGLE = [
  '',
  'mechanisms',
  'practices',
  'programmes',
  'guides',
  'instruments',
  'states',
  'recommendations',
  'terms',
  'sources',
  'status',
  'about',
  'channels',
  'compare',
  'contribute',
  'contribute/rules',
  'offline',
  'outline',
];

/** Every page that really exists in a language, with its translations. */
export function GET({ site: base }: { site: URL | undefined }): Response {
  const absolute = (address: string): string => new URL(address, base).href;
  const group = (languages: readonly Language[], address: (language: Language) => string, revised?: string): string =>
    languages
      .map((language) =>
        [
          `<url><loc>${absolute(address(language))}</loc>`,
          revised ? `<lastmod>${revised}</lastmod>` : '',
          ...languages.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${absolute(address(other))}"/>`),
          '</url>',
        ].join(''),
      )
      .join('\n');
  const urls = [
    ...SINGLE.map((name) => group(LANGUAGES, (language) => (name ? page(language, name) : page(language)))),
    ...site().compendium.entries.map((entry) =>
      group(
        LANGUAGES.filter((language) => entry.texts[language]),
        (language) => entryPage(language, entry),
        entry.facts.revised,
      ),
    ),
  ];
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } });
}
