import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../../src/cli/site/check/html-faults.ts';
import { idsIn, linkFaults } from '../../src/cli/site/check/link-faults.ts';
import { createWords } from '../../src/core/wording/words.ts';
import { SITE_LANGUAGES } from '../../src/site/languages.ts';
import { englishPages, translatedPages } from '../../src/site/rendered-pages.ts';
import { siteDocument } from '../../src/site/site-document.tsx';
import { authoredRecord } from '../authored-record.ts';
import { testFolder } from '../folders.ts';
import { catalogOf, ENGLISH } from '../words.ts';
import { SITE, written } from './written-site.ts';

const facts = {
  record: authoredRecord(),
  words: ENGLISH,
  day: '2026-11-27',
  through: '2026-11-01',
};

/** Returns the first page and every n-th page after it. */
const every = <T>(n: number, pages: Iterable<T>) =>
  [...pages].filter((_, index) => index % n === 0);

describe('the HTML of the pages', () => {
  it.each(SITE_LANGUAGES)('is valid in a sample of every kind of page: %s', async (code) => {
    const own = { ...facts, words: createWords(catalogOf(code)) };
    const pages = every(25, translatedPages(own));
    if (code === 'en') pages.push(...every(60, englishPages(own)));
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages) {
      const html = siteDocument({ page, facts: own, site: SITE, picture: 'pictures/0.png' });
      expect(await htmlFaults(html), page.path).toEqual([]);
    }
  });
  it('is valid on a page of a former address', async () => {
    const folder = await testFolder();
    await written(SITE, folder, { renamed: { jurisdictions: { UM: 'US' } } });
    expect(await htmlFaults(await readFile(join(folder, 'place/um/index.html'), 'utf8'))).toEqual(
      [],
    );
  });
  it('would be found to be invalid', async () => {
    const html =
      '<!doctype html>\n<html lang="en"><head><title>a</title></head><body><p><div></div></p></body></html>\n';
    expect((await htmlFaults(html)).join()).toMatch(/close-order/);
  });
});

describe('linkFaults', () => {
  const site = {
    files: new Set(['index.html', 'a/index.html', 'pages.css']),
    ids: new Map([['a/index.html', idsIn('<h2 id="there">')]]),
  };
  it.each([
    '<a href="../">up</a>',
    '<a href="../a/#there">there</a>',
    '<a href="#there">there</a>',
    '<link rel="stylesheet" href="../pages.css"/>',
    '<a href="https://example.org/">a source</a>',
  ])('accepts %s', (html) => {
    expect(linkFaults('a/index.html', html, site)).toEqual([]);
  });
  it.each([
    '<a href="../b/">b</a>',
    '<a href="#gone">gone</a>',
    '<meta http-equiv="refresh" content="0; url=../b/"/>',
    '<link rel="stylesheet" href="https://example.org/a.css"/>',
    '<img src="https://example.org/a.png"/>',
  ])('finds %s', (html) => {
    expect(linkFaults('a/index.html', html, site)).toHaveLength(1);
  });
});
