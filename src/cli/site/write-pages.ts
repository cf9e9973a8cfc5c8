import type { SiteFacts } from '../../site/facts.ts';
import { formerPaths } from '../../site/former-paths.ts';
import { SITE_LANGUAGES } from '../../site/languages.ts';
import { redirectPage } from '../../site/redirect-page.ts';
import { englishPages, pageCounts, translatedPages } from '../../site/rendered-pages.ts';
import type { Share } from '../../site/share.ts';
import { siteDocument } from '../../site/site-document.tsx';
import type { SitePage } from '../../site/site-page.ts';
import { readWords } from '../read-words.ts';
import { digestOf } from './digest.ts';
import { Pictures } from './pictures.ts';
import { SitePictures } from './site-pictures.ts';
import type { SiteRun } from './site-run.ts';

/** Number of pages after which the next line of progress is printed. */
const TELL_EVERY = 5000;

/** The properties of a page that the sitemap needs. */
export type WrittenPage = Pick<SitePage, 'path' | 'changed'>;

/**
 * Writes the prerendered pages that `share` selects, in every language. Renders only pages that
 * have changed since the last build. Returns all selected pages and the number of rendered pages.
 * `renderer` is the result of `rendererVersion`.
 */
export async function writePages(
  { site, folder, renamed, say }: SiteRun,
  facts: SiteFacts,
  share: Share,
  renderer: string,
): Promise<{ written: WrittenPage[]; rendered: number }> {
  const { english, translated } = pageCounts(facts, share);
  const count = english + translated * SITE_LANGUAGES.length;
  const formersOf = formerPaths(renamed);
  const written: WrittenPage[] = [];
  const pictures = site ? new SitePictures(new Pictures(folder), facts) : null;
  let rendered = 0;
  const write = async (own: SiteFacts, pages: Iterable<SitePage>) => {
    const shared = [renderer, site, own.words.language.code, own.through];
    for (const page of pages) {
      const picture = pictures && (await pictures.pathFor(page, own));
      const { path, changed, ...shown } = page;
      const end = `<!-- ${digestOf([...shared, picture, path, shown])} -->\n`;
      const make = () => siteDocument({ page, facts: own, site, picture });
      if (folder.writeMade(`${path}index.html`, end, make)) rendered++;
      for (const former of formersOf(path))
        folder.write(`${former}index.html`, redirectPage(former, path, site));
      written.push({ path, changed });
      if (written.length % TELL_EVERY === 0) say(`${written.length} of ${count} pages`);
    }
  };
  await write(facts, englishPages(facts, share));
  for (const code of SITE_LANGUAGES) {
    const own = { ...facts, words: await readWords(code) };
    await write(own, translatedPages(own, share));
  }
  await pictures?.done();
  return { written, rendered };
}
