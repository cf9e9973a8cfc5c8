import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Refusal } from '../../refusal.ts';
import { htmlFaults } from './html-faults.ts';
import { idsIn, linkFaults } from './link-faults.ts';

/** Maximum gzipped size, in bytes, of a page that is rendered at build time. */
const MOST_BYTES = 60_000;
/**
 * File name of the page with the map. The HTML of this page is not validated, because Vite writes
 * it.
 */
const MAP = 'index.html';
/** Number of pages after which the next line of progress is printed. */
const TELL_EVERY = 1000;
/** Maximum number of faults to print. */
const MOST_TOLD = 50;

/**
 * Checks the HTML, the links and the size of every page of the site in `root`, and prints the
 * faults. Resolves to 0 if there are no faults, otherwise to 1. Throws a Refusal if `root` has no
 * pages.
 */
export async function checkSite(root: string): Promise<number> {
  const files = new Set(filesIn(root));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  if (pages.length === 0) throw new Refusal(`${root} has no pages; npm run site builds them.`);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const ids = new Map(pages.map((file) => [file, idsIn(read(file))]));
  const counts = { html: 0, links: 0, size: 0 };
  const faults: string[] = [];
  let largest = 0;
  for (const [index, file] of pages.entries()) {
    if (index > 0 && index % TELL_EVERY === 0) console.log(`${index} of ${pages.length} pages`);
    const html = read(file);
    const found = {
      html: file === MAP ? [] : await htmlFaults(html),
      links: linkFaults(file, html, { files, ids }),
      size: [] as string[],
    };
    const bytes = gzipSync(html).length;
    largest = Math.max(largest, bytes);
    if (bytes > MOST_BYTES) found.size.push(`${bytes} bytes packed, more than ${MOST_BYTES}`);
    for (const kind of ['html', 'links', 'size'] as const) {
      counts[kind] += found[kind].length;
      faults.push(...found[kind].map((fault) => `${file}: ${fault}`));
    }
  }
  for (const fault of faults.slice(0, MOST_TOLD)) console.error(fault);
  console.log(
    `${pages.length} pages: ${counts.html} faults of HTML, ${counts.links} of links, ${counts.size} of size; the largest page has ${largest} bytes packed.`,
  );
  return faults.length > 0 ? 1 : 0;
}

/**
 * Returns the paths of all files in a folder and its subfolders, with `/` between folders. Returns
 * an empty list if the folder does not exist.
 */
function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}
