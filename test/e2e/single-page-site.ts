import type { NewsPage } from './news-pages.ts';

/** The routes of a site that changes its pages without loading them; all share one host. */
export function singlePageSite(start: string, articles: readonly NewsPage[]): NewsPage[] {
  return [{ url: start, body: shell(articles.map(({ url }) => url)) }, ...articles];
}

/** Follows a link of such a site as its reader does. */
export function follow(url: string): string {
  return `document.querySelector('a[href="${url}"]').click()`;
}

/** As such sites do: the address first, then the fetched article takes the old one's place, the title last. */
const ROUTER = `
let wanted;
async function show(address) {
  wanted = address;
  const answer = await fetch(address);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (wanted !== address) return;
  document.querySelector('main').replaceChildren(...next.body.childNodes);
  document.querySelectorAll('meta, script[type="application/ld+json"]').forEach((old) => old.remove());
  document.head.append(...next.querySelectorAll('head meta, head script[type="application/ld+json"]'));
  document.title = next.title;
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('nav a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.href);
});
addEventListener('popstate', () => show(location.href));`;

function shell(urls: string[]): string {
  const links = urls.map((url) => `<a href="${url}">${url}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><title>Front page</title></head>
<body><nav>${links}</nav><main><h1>Front page</h1><p>Choose a story.</p></main><script>${ROUTER}</script></body></html>`;
}
