import type { SitePage } from './site-page.ts';

/**
 * Formats a page's subject and its breadcrumbs as JSON-LD, for a script element. `site` is the
 * site's address; if it is null, the breadcrumbs have no addresses.
 */
export function linkedData(page: SitePage, site: string | null): string {
  const { path, title, subject, above } = page;
  const trail = [...above, { path, name: title }].map(({ path: at, name }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(site ? { item: site + at } : {}),
  }));
  const about = subject && {
    ...subject,
    ...(site ? { url: site + path } : {}),
    ...(site && subject['@type'] === 'Dataset' ? { distribution: [download(site, page)] } : {}),
  };
  const graph = [{ '@type': 'BreadcrumbList', itemListElement: trail }, ...(about ? [about] : [])];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // Unescaped, a `<` in a text could end the script element.
  return text.replaceAll('<', '\\u003c');
}

/**
 * Describes, in the vocabulary of schema.org, the record.json that can be downloaded from a page.
 */
function download(site: string, { data }: SitePage): Record<string, string> {
  const contentUrl = `${site}${data ?? 'data/'}record.json`;
  return { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl };
}
