/**
 * Content security policy of the static site. `src/pages/record/site.html` has a copy of it.
 * Script, styles, pictures and data may come only from the site itself; pictures may also be
 * `data:` addresses. Everything else is forbidden.
 */
export const SITE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Headers for the record page. The page contains its own copy of the policy, but browsers ignore
 * `frame-ancestors` in such a copy. Therefore the policy is also sent as a header.
 */
const HEADERS = [
  `Content-Security-Policy: ${SITE_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
];

/** Header that lets pages on other sites read the data files and the files for articles. */
const OPEN = ['Access-Control-Allow-Origin: *'];

/**
 * Content of the file `_headers`, which Netlify and Cloudflare Pages read. Files at paths that
 * are not listed here, such as a feed, keep the server's own headers.
 */
export const SITE_HEADERS = Object.entries({
  '/': HEADERS,
  '/index.html': HEADERS,
  '/data/*': OPEN,
  '/embed/*': OPEN,
})
  .map(([path, headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`)
  .join('\n');
