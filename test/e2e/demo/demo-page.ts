import { decodePage } from '../../../src/cli/annotate/decode-page.ts';
import { ownAddress, parsePage } from '../../../src/cli/annotate/parse-page.ts';
import { readInput } from '../../../src/cli/annotate/read-input.ts';
import { Refusal } from '../../../src/cli/annotate/refusal.ts';
import { featuredFixture, fixturePages, type NewsPage } from '../news-pages.ts';

/** What the browser opens, and what the local sites serve meanwhile. */
export interface DemoPage {
  url: string;
  pages: NewsPage[];
}

/**
 * The page to open: the featured article, a saved page of the user's at its own address (`url`, else what the page says
 * of itself), or an https address of the world, which stays the world's.
 * Throws a Refusal for a file that can't be used or tells no address.
 */
export async function demoPage(page: string | null, url: string | null): Promise<DemoPage> {
  const fixtures = fixturePages();
  if (page === null) return { url: featuredFixture().url, pages: fixtures };
  if (page.startsWith('https://')) return { url: page, pages: elsewhere(fixtures, page) };
  const text = decodePage(await readInput(page));
  const document = parsePage(text);
  const address = url ?? ownAddress(document, text);
  if (!address?.startsWith('https://'))
    throw new Refusal(`${page} does not tell its https address; add --url https://… to show it there.`);
  const body = /<html[\s>]/i.test(text) ? text : `<!doctype html>${document.documentElement.outerHTML}`;
  const own = { url: address.split('#')[0] ?? address, body };
  return { url: address, pages: [own, ...elsewhere(fixtures, address)] };
}

/** Our own articles would stand in the way of the other pages of a site that is opened for real. */
function elsewhere(pages: NewsPage[], url: string): NewsPage[] {
  const { host } = new URL(url);
  return pages.filter((page) => new URL(page.url).host !== host);
}
