import { PROGRAM } from '../core/publisher/program.ts';
import { wayFrom } from './paths.ts';

/**
 * Returns the HTML of a page at a former address, for web servers that can't redirect. If `site`
 * is not null, the page also tells search engines the current address.
 */
export function redirectPage(from: string, to: string, site: string | null): string {
  const way = wayFrom(from, to);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>
<meta http-equiv="refresh" content="0; url=${way}"/>
<meta name="robots" content="noindex"/>
${site ? `<link rel="canonical" href="${site}${to}"/>\n` : ''}<title>Moved · ${PROGRAM}</title>
</head>
<body>
<main>
<h1>Moved</h1>
<p>This page has a new address: <a href="${way}">${to}</a></p>
</main>
</body>
</html>
`;
}
