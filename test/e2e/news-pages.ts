import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A document on a local news site. */
export interface NewsPage {
  /** Address of the document; the query does not matter. */
  url: string;
  body: string | Uint8Array;
  /** Media type; `text/html; charset=utf-8` by default. */
  type?: string;
  /** Response headers with which the document is served. */
  headers?: Record<string, string>;
}

/** A fixture article: a row of `test/fixtures/news/index.yaml`. */
export interface Fixture {
  url: string;
  file: string;
  lang: string;
  /** True for the page that `npm start` opens. */
  featured?: boolean;
  /**
   * True when the page can show another article without a load, with the links `#to-ban`,
   * `#to-culture` and `#to-home`.
   */
  spa?: boolean;
  /** Response headers with which the page is served. */
  headers?: Record<string, string>;
  expect: { about: boolean; apps: string[]; jurisdictions: string[]; published: string | null };
}

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'news');

/** Reads the index of fixture articles, in its own order. */
export function readFixtures(): Fixture[] {
  return parse(readFileSync(join(FOLDER, 'index.yaml'), 'utf8'));
}

/** Returns the featured article's row. Throws when the index has none. */
export function featuredFixture(fixtures = readFixtures()): Fixture {
  const featured = fixtures.find((row) => row.featured);
  if (!featured) throw new Error('test/fixtures/news/index.yaml: no row is featured.');
  return featured;
}

/** Returns every fixture article as a page at its own address. */
export function fixturePages(fixtures = readFixtures()): NewsPage[] {
  return fixtures.map(({ url, file, headers }) => ({
    url,
    headers,
    body: readFileSync(join(FOLDER, file)),
  }));
}
