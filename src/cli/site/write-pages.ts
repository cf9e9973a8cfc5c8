import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { localDay } from '../../core/dates/local-day.ts';
import { recordThrough } from '../../core/law/record-through.ts';
import { type LegalRecord, recordSchema } from '../../core/record/schema.ts';
import { dataFiles } from '../../site/data-files.ts';
import type { SiteFacts } from '../../site/facts.ts';
import { pageCount, sitePages } from '../../site/pages.ts';
import { siteDocument } from '../../site/site-document.tsx';
import { robots, sitemap } from '../../site/sitemap.ts';
import { readWords } from '../read-words.ts';

/** Maximum number of addresses in one sitemap, according to the sitemap protocol. */
const MOST_IN_SITEMAP = 50_000;
/** Number of pages after which progress is printed again. */
const TELL_EVERY = 2000;
const SEPARATORS = /[-:]|\.\d+/g;

/** Inputs of writing a site: the facts for its pages and data files, and the folder to write to. */
export interface SiteRun {
  record: LegalRecord;
  /** Number of the record's release. */
  version: number;
  issued: Date;
  /** Address of the site with a trailing slash; null when the publisher has none. */
  site: string | null;
  outDir: string;
  say: (line: string) => void;
}

/**
 * Writes the prerendered pages, the data files, the sitemaps and robots.txt into a folder. Does not
 * write files whose content is unchanged. Prints its progress. Returns the number of pages.
 */
export async function writePages(run: SiteRun): Promise<number> {
  const { record, version, issued, site, outDir, say } = run;
  const day = localDay(issued.getTime());
  const facts = {
    record,
    words: await readWords('en'),
    day,
    through: recordThrough(record, day),
    version,
  };
  const count = pageCount(facts);
  const written: { path: string; changed: string }[] = [];
  for (const page of sitePages(facts)) {
    await writeChanged(join(outDir, page.path, 'index.html'), siteDocument(page, facts, site));
    written.push({ path: page.path, changed: page.changed });
    if (written.length % TELL_EVERY === 0) say(`${written.length} of ${count} pages`);
  }
  await writeData(run, facts);
  if (site) await writeSitemaps(outDir, site, written);
  return written.length;
}

async function writeData({ issued, site, outDir }: SiteRun, facts: SiteFacts): Promise<void> {
  const stamp = issued.toISOString().replace(SEPARATORS, '');
  for (const { path, text } of dataFiles(facts, site, stamp))
    await writeChanged(join(outDir, path), text());
  const schema = z.toJSONSchema(recordSchema, { unrepresentable: 'any' });
  await writeChanged(join(outDir, 'data/record.schema.json'), JSON.stringify(schema, null, 1));
}

async function writeSitemaps(
  outDir: string,
  site: string,
  pages: readonly { path: string; changed: string }[],
): Promise<void> {
  const files: string[] = [];
  for (let from = 0; from < pages.length; from += MOST_IN_SITEMAP) {
    const file = from === 0 ? 'sitemap.xml' : `sitemap-${files.length + 1}.xml`;
    await writeChanged(
      join(outDir, file),
      sitemap(site, pages.slice(from, from + MOST_IN_SITEMAP)),
    );
    files.push(file);
  }
  await writeChanged(join(outDir, 'robots.txt'), robots(site, files));
}

async function writeChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
