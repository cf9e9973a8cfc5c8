import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** A document on a local news site. */
export interface NewsPage {
  /** Address of the document. A request for the document may add any query to the address. */
  url: string;
  body: string | Uint8Array;
  /** Media type of the document; `text/html; charset=utf-8` by default. */
  type?: string;
  /** Response headers with which the document is served. */
  headers?: Record<string, string>;
}

/** A fixture article, as described in `test/fixtures/news/index.yaml`. */
export interface Fixture {
  url: string;
  file: string;
  lang: string;
  /** True for the page that `npm start` opens. */
  featured?: boolean;
  /**
   * True if the links `#to-ban`, `#to-culture` and `#to-home` show another article without loading
   * a new document.
   */
  spa?: boolean;
  /** Response headers with which the page is served. */
  headers?: Record<string, string>;
  expect: { about: boolean; apps: string[]; jurisdictions: string[]; published: string | null };
}

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'news');

/** Reads the index of fixture articles, in the order of the file. */
export function readFixtures(): Fixture[] {
  return load(readFileSync(join(FOLDER, 'index.yaml'), 'utf8')) as Fixture[];
}

/** Returns the fixture article that is marked as featured. Throws if there is none. */
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
