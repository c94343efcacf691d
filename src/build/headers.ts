import { page, SENSITIVE_PAGES } from '../i18n/routes.ts';
import { LANGUAGES } from '../model/language.ts';

/** What a page may load: only from this site; WebAssembly for the search; no inline script or style. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Response headers for hosts that read a `_headers` file. */
export const HEADERS_FILE = `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
${LANGUAGES.flatMap((language) => SENSITIVE_PAGES.map((name) => `${page(language, name)}*\n  Cache-Control: no-store\n  X-Robots-Tag: noindex`)).join('\n')}
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/offline/parts/*
  Cache-Control: public, max-age=31536000, immutable
/offline/edition.json
  Cache-Control: no-cache
/worker.js
  Cache-Control: no-cache
/pagefind/*
  Cache-Control: public, max-age=31536000, immutable
`;
