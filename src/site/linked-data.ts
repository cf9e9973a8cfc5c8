import type { SitePage } from './site-page.ts';

/**
 * Formats a page's subject and its breadcrumbs as JSON-LD, for a script element. `site` is the
 * site's address; without it, the breadcrumbs have no addresses.
 */
export function linkedData(page: SitePage, site: string | null, language: string): string {
  const { path, title, subject, above } = page;
  const trail = [...above, { path, name: title }].map(({ path: at, name }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(site ? { item: site + at } : {}),
  }));
  const about = subject && {
    ...subject,
    inLanguage: language,
    ...(site ? { url: site + path } : {}),
  };
  const graph = [{ '@type': 'BreadcrumbList', itemListElement: trail }, ...(about ? [about] : [])];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // Without the escape, a `<` in the text could end the script element.
  return text.replaceAll('<', '\\u003c');
}
