import * as z from 'zod/mini';
import { localDay } from '../../core/dates/local-day.ts';
import { nextEntries } from '../../core/export/calendar-entries.ts';
import { recordThrough } from '../../core/law/record-through.ts';
import { allUpcoming } from '../../core/law/upcoming.ts';
import type { Renamed } from '../../core/record/renamed.ts';
import { type LegalRecord, recordSchema } from '../../core/record/schema.ts';
import { citationFile } from '../../site/citation-file.ts';
import { dataFiles } from '../../site/data-files.ts';
import type { SiteFacts } from '../../site/facts.ts';
import { formerPaths } from '../../site/former-paths.ts';
import { SITE_LANGUAGES } from '../../site/languages.ts';
import { englishPages, pageCounts, translatedPages } from '../../site/pages.ts';
import { redirectPage } from '../../site/redirect-page.ts';
import { siteDocument } from '../../site/site-document.tsx';
import type { SitePage } from '../../site/site-page.ts';
import { robots, sitemap } from '../../site/sitemap.ts';
import { readWords } from '../read-words.ts';
import { digestOf } from './digest.ts';
import { Pictures } from './pictures.ts';
import { publishedEntries } from './published-entries.ts';
import { rendererVersion } from './renderer-version.ts';
import type { SiteFolder } from './site-folder.ts';
import { SitePictures } from './site-pictures.ts';

/** Maximum number of addresses in one sitemap, according to the sitemap protocol. */
const MOST_IN_SITEMAP = 50_000;
/** Number of pages after which progress is printed again. */
const TELL_EVERY = 5000;
const SEPARATORS = /[-:]|\.\d+/g;

/** Inputs of writing a site: the facts for its pages and data files, and the folder to write to. */
export interface SiteRun {
  record: LegalRecord;
  issued: Date;
  /** Address of the site with a trailing slash; null when the publisher has none. */
  site: string | null;
  /** Former ids. Pages at their former addresses redirect to the new addresses. */
  renamed: Renamed;
  folder: SiteFolder;
  say: (line: string) => void;
}

/** A page in the form in which the sitemap lists it. */
type Written = Pick<SitePage, 'path' | 'changed'>;

/**
 * Writes the prerendered pages in every language, the data files, the sitemaps and robots.txt into
 * a folder. Prints its progress. Returns the number of pages.
 */
export async function writePages(run: SiteRun): Promise<number> {
  const { record, issued, site, folder, renamed, say } = run;
  const day = localDay(issued.getTime());
  const facts: SiteFacts = {
    record,
    words: await readWords('en'),
    day,
    through: recordThrough(record, day),
  };
  const { english, translated } = pageCounts(facts);
  const count = english + translated * SITE_LANGUAGES.length;
  const formersOf = formerPaths(renamed);
  const written: Written[] = [];
  const pictures = site ? new SitePictures(new Pictures(folder), facts) : null;
  const renderer = await rendererVersion();
  const write = async (own: SiteFacts, pages: Iterable<SitePage>) => {
    const { words, through } = own;
    const shared = [renderer, site, words.language.code, through];
    for (const page of pages) {
      const picture = pictures && (await pictures.pathFor(page, own));
      const { changed: _, ...shown } = page;
      folder.writeMade(`${page.path}index.html`, digestOf([...shared, picture, shown]), () =>
        siteDocument({ page, facts: own, site, picture }),
      );
      for (const former of formersOf(page.path))
        folder.write(`${former}index.html`, redirectPage(former, page.path, site));
      written.push({ path: page.path, changed: page.changed });
      if (written.length % TELL_EVERY === 0) say(`${written.length} of ${count} pages`);
    }
  };
  await write(facts, englishPages(facts));
  for (const code of SITE_LANGUAGES) {
    const own = { ...facts, words: await readWords(code) };
    await write(own, translatedPages(own));
  }
  await pictures?.done();
  writeData(run, facts);
  if (site) writeSitemaps(folder, site, written);
  return written.length;
}

/**
 * Writes the data files. Writes those of renamed apps and places at their former addresses, too.
 */
function writeData({ issued, site, renamed, folder }: SiteRun, facts: SiteFacts): void {
  const stamp = issued.toISOString().replace(SEPARATORS, '');
  const formersOf = formerPaths(renamed);
  const coming = nextEntries({
    events: allUpcoming(facts.record, facts.day),
    before: publishedEntries(folder.textOf('data/coming.json')),
    renamed: renamed.events ?? {},
    day: facts.day,
    stamp,
  });
  for (const { path, text } of dataFiles(facts, site, coming)) {
    const content = text();
    for (const address of [path, ...formersOf(path)]) folder.write(address, content);
  }
  const schema = z.toJSONSchema(recordSchema, { unrepresentable: 'any' });
  folder.write('data/record.schema.json', JSON.stringify(schema, null, 1));
  folder.write('data/renamed.json', JSON.stringify(renamed, null, 1));
  folder.write('data/CITATION.cff', citationFile(facts, site));
}

function writeSitemaps(folder: SiteFolder, site: string, pages: readonly Written[]): void {
  const files: string[] = [];
  for (let from = 0; from < pages.length; from += MOST_IN_SITEMAP) {
    const file = from === 0 ? 'sitemap.xml' : `sitemap-${files.length + 1}.xml`;
    folder.write(file, sitemap(site, pages.slice(from, from + MOST_IN_SITEMAP)));
    files.push(file);
  }
  folder.write('robots.txt', robots(site, files));
}
