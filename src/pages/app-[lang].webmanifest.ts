import { page } from '../i18n/routes.ts';
import { interfaceOf } from '../i18n/strings.ts';
import { languageOf, languagePaths } from '../layouts/paths.ts';

export const getStaticPaths = languagePaths;

/** What a browser needs to install the site as an app in a language. The colours are those of the paper and the accent in the light. */
export function GET({ params }: { params: Record<string, string | undefined> }): Response {
  const lang = languageOf(params);
  const t = interfaceOf(lang);
  const icon = (size: number): object => ({
    src: `/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  const manifest = {
    id: page(lang),
    lang,
    name: t('siteLong'),
    short_name: t('siteName'),
    start_url: page(lang),
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b4a63',
    icons: [icon(192), icon(512)],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
