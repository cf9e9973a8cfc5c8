/**
 * Returns a sitemap, in the format of https://www.sitemaps.org/protocol.html. The format allows at
 * most 50,000 addresses. The caller must not pass more pages.
 */
export function sitemap(site: string, pages: readonly { path: string; changed: string }[]): string {
  const entries = pages.map(
    ({ path, changed }) => `<url><loc>${site}${path}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Returns the text of a robots.txt that allows everything and lists the sitemaps. */
export function robots(site: string, sitemaps: readonly string[]): string {
  return [
    'User-agent: *',
    'Allow: /',
    ...sitemaps.map((file) => `Sitemap: ${site}${file}`),
    '',
  ].join('\n');
}
