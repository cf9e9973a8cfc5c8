import { robots, sitemap } from '../../site/sitemap.ts';
import type { SiteFolder } from './site-folder.ts';
import type { SiteRun } from './site-run.ts';
import { writeData } from './write-data.ts';
import type { WrittenPage } from './write-pages.ts';
import { factsOf } from './write-share.ts';
import { writeShares } from './write-shares.ts';

/** Maximum number of addresses in one sitemap, set by the sitemap protocol. */
const MOST_IN_SITEMAP = 50_000;

/** Counts of the site's pages and answer files, and of the pages that this build rendered. */
export interface SiteCounts {
  pages: number;
  rendered: number;
  /** Number of answer files. Articles on other sites display the answers in these files. */
  answers: number;
}

/**
 * Writes the whole site: pages in every language, answer files for articles, and data files. If
 * the site has an address, also writes sitemaps and robots.txt. Only tests pass `threads`.
 */
export async function writeSite(run: SiteRun, threads?: number): Promise<SiteCounts> {
  const { pages, rendered, answers } = await writeShares(run, threads);
  writeData(run, await factsOf(run));
  if (run.site) writeSitemaps(run.folder, run.site, pages);
  return { pages: pages.length, rendered, answers };
}

/**
 * Writes the sitemaps and robots.txt. Sorts the pages first, because the order of `written`
 * depends on the number of threads.
 */
function writeSitemaps(folder: SiteFolder, site: string, written: readonly WrittenPage[]): void {
  const pages = written.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files: string[] = [];
  for (let from = 0; from < pages.length; from += MOST_IN_SITEMAP) {
    const file = from === 0 ? 'sitemap.xml' : `sitemap-${files.length + 1}.xml`;
    folder.write(file, sitemap(site, pages.slice(from, from + MOST_IN_SITEMAP)));
    files.push(file);
  }
  folder.write('robots.txt', robots(site, files));
}
