import { localDay } from '../../core/dates/local-day.ts';
import { recordThrough } from '../../core/law/record-through.ts';
import type { SiteFacts } from '../../site/facts.ts';
import { robots, sitemap } from '../../site/sitemap.ts';
import { readWords } from '../read-words.ts';
import { rendererVersion } from './renderer-version.ts';
import type { SiteFolder } from './site-folder.ts';
import type { SiteRun } from './site-run.ts';
import { writeAnswers } from './write-answers.ts';
import { writeData } from './write-data.ts';
import { type WrittenPage, writePages } from './write-pages.ts';

/** Maximum number of addresses in one sitemap, set by the sitemap protocol. */
const MOST_IN_SITEMAP = 50_000;

/** Counts of the site's pages and files, and of those that this build made anew. */
export interface SiteCounts {
  pages: number;
  rendered: number;
  /** Number of files of answers that articles on other sites show. */
  answers: number;
}

/**
 * Writes the whole site into a folder: the prerendered pages in every language, the answers for
 * articles, the data files, the sitemaps and robots.txt. Prints the progress.
 */
export async function writeSite(run: SiteRun): Promise<SiteCounts> {
  const { record, issued, site, folder } = run;
  // Digests keep the texts of frozen objects, so that each is searched once for all pages.
  for (const entry of [...record.measures, ...record.events]) Object.freeze(entry);
  const day = localDay(issued.getTime());
  const facts: SiteFacts = {
    record,
    words: await readWords('en'),
    day,
    through: recordThrough(record, day),
  };
  const renderer = await rendererVersion();
  const { written, rendered } = await writePages(run, facts, renderer);
  const answers = await writeAnswers(run, facts, renderer);
  writeData(run, facts);
  if (site) writeSitemaps(folder, site, written);
  return { pages: written.length, rendered, answers };
}

function writeSitemaps(folder: SiteFolder, site: string, pages: readonly WrittenPage[]): void {
  const files: string[] = [];
  for (let from = 0; from < pages.length; from += MOST_IN_SITEMAP) {
    const file = from === 0 ? 'sitemap.xml' : `sitemap-${files.length + 1}.xml`;
    folder.write(file, sitemap(site, pages.slice(from, from + MOST_IN_SITEMAP)));
    files.push(file);
  }
  folder.write('robots.txt', robots(site, files));
}
