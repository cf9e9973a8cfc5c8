/**
 * Content security policy of the static site, which its page states itself
 * (`src/pages/record/site.html`): script, styles, pictures and data come from the site alone, and
 * nothing else is loaded, sent or embedded.
 */
export const SITE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Headers for the page. No page can state `frame-ancestors` itself. */
const HEADERS = [
  `Content-Security-Policy: ${SITE_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
];

/**
 * Content of the file `_headers` that the site brings for Netlify and Cloudflare Pages. It names
 * the page only, so that a feed beside it keeps its own headers.
 */
export const SITE_HEADERS = ['/', '/index.html']
  .map((path) => `${path}\n${HEADERS.map((header) => `  ${header}\n`).join('')}`)
  .join('\n');
