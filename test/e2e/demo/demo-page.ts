import { decodePage } from '../../../src/cli/annotate/decode-page.ts';
import { ownAddress, parsePage } from '../../../src/cli/annotate/parse-page.ts';
import { readInput } from '../../../src/cli/annotate/read-input.ts';
import { Refusal } from '../../../src/cli/refusal.ts';
import { featuredFixture, fixturePages, type NewsPage } from '../news-pages.ts';

/**
 * Pages of a demonstration. The browser opens the page at the address `url`. The user can also
 * visit `pages`, which the local server offers.
 */
export interface DemoPage {
  url: string;
  pages: NewsPage[];
}

/**
 * Returns the page to open. `page` is an https address, the path of a saved page, or null for the
 * featured article. Throws a Refusal for an unusable file.
 */
export async function demoPage(page: string | null, url: string | null): Promise<DemoPage> {
  const fixtures = fixturePages();
  if (page === null) return { url: featuredFixture().url, pages: fixtures };
  if (page.startsWith('https://')) return { url: page, pages: elsewhere(fixtures, page) };
  const text = decodePage(await readInput(page));
  const document = parsePage(text);
  // A saved page is shown at the address `url`. If `url` is null, the page is shown at the
  // address that its own content states.
  const address = url ?? ownAddress(document, text);
  if (!address?.startsWith('https://'))
    throw new Refusal(
      `${page} does not tell its https address; add --url https://… to show it there.`,
    );
  const body = /<html[\s>]/i.test(text)
    ? text
    : `<!doctype html>${document.documentElement.outerHTML}`;
  const own = { url: address.split('#')[0] ?? address, body };
  return { url: address, pages: [own, ...elsewhere(fixtures, address)] };
}

/**
 * Returns the fixture pages that are not on the host of `url`. The local server answers every
 * request to a host of its pages. A fixture page on the host of `url` would therefore make the
 * real site unreachable.
 */
function elsewhere(pages: NewsPage[], url: string): NewsPage[] {
  const { host } = new URL(url);
  return pages.filter((page) => new URL(page.url).host !== host);
}
