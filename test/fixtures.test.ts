import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import apps from '../dataset/apps.yaml';
import { isRealDay } from '../src/core/dates/day-or-month.ts';
import { jurisdictionSchema } from '../src/core/record/schema.ts';
import { readNewsCases } from './news-cases.ts';

const FOLDER = join(import.meta.dirname, 'fixtures', 'news');
const MANIFEST = join(import.meta.dirname, '..', 'manifest.json');

/** Ids of the apps that the project watches. */
const watched = (apps as { id: string; watched: boolean }[]).flatMap((app) =>
  app.watched ? [app.id] : [],
);
const line = z.string().check(z.minLength(1), z.maxLength(200));
const rowSchema = z.strictObject({
  url: z.string().check(
    z.refine((url) => url.startsWith('https://'), 'is not https'),
    z.refine(
      (url) => URL.canParse(url) && new URL(url).href === url,
      'is not written as browsers show it',
    ),
  ),
  file: z.string().check(z.regex(/^[a-z0-9-]+\.html$/)),
  featured: z.optional(z.literal(true)),
  spa: z.optional(z.literal(true)),
  headers: z.optional(z.record(z.string().check(z.regex(/^[a-z-]+$/)), line)),
  lang: z.string().check(z.regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/)),
  manner: line,
  expect: z.strictObject({
    about: z.boolean(),
    apps: z.array(z.enum(watched)),
    jurisdictions: z.array(jurisdictionSchema.shape.code),
    published: z.nullable(z.string().check(z.refine(isRealDay, 'is no day YYYY-MM-DD'))),
  }),
});

const rows = z.array(rowSchema).parse(load(readFileSync(join(FOLDER, 'index.yaml'), 'utf8')));
const about = rows.filter((row) => row.expect.about);
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe('the index of news pages', () => {
  it('has a row for every page and a page for every row', () => {
    const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
    expect(rows.map(({ file }) => file).sort()).toEqual(pages.sort());
  });
  it('uses no address twice', () => {
    expect(new Set(rows.map(({ url }) => url)).size).toBe(rows.length);
  });
  it('serves every page at a host that the manifest names', () => {
    const named = JSON.parse(readFileSync(MANIFEST, 'utf8')).content_scripts[0].matches;
    expect(rows.filter(({ url }) => !hostIsNamed(url, named)).map(({ url }) => url)).toEqual([]);
  });
  it('features exactly one page, on WeChat and TikTok in the United States', () => {
    const featured = rows.filter((row) => row.featured);
    expect(featured.map((row) => row.expect)).toEqual([
      { about: true, apps: ['wechat', 'tiktok'], jurisdictions: ['US'], published: '2020-09-20' },
    ]);
  });
  it('expects an app and a jurisdiction exactly where a page is about a restriction', () => {
    const told = rows.filter(
      ({ expect: { apps, jurisdictions } }) => apps.length && jurisdictions.length,
    );
    const silent = rows.filter(
      ({ expect: { apps, jurisdictions } }) => !apps.length && !jurisdictions.length,
    );
    expect(told).toEqual(about);
    expect(silent.length).toBe(rows.length - about.length);
  });
  it('covers many sites and languages, half of the pages being about something else', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(16);
    expect(new Set(rows.map(({ url }) => new URL(url).host)).size).toBeGreaterThanOrEqual(20);
    expect(rows.length - about.length).toBeGreaterThanOrEqual(rows.length / 2);
  });
});

describe('the cases of the news pages', () => {
  const cases = readNewsCases();
  const docs = readFileSync(join(import.meta.dirname, '..', 'docs', 'judging.md'), 'utf8').replace(
    /\s+/g,
    ' ',
  );

  /**
   * True if docs/judging.md has the text as a list item, as the beginning of a list item, or as
   * the subject of a sentence such as `A paywalled stub is …`. A list item follows `- `, a
   * semicolon or a full stop.
   */
  const isItem = (text: string) =>
    ['- ', '; ', '. ', ' A '].some((before) =>
      [';', ',', '.', ':', ' -', ' #', ' is'].some((after) => docs.includes(before + text + after)),
    );

  it.each(cases)(
    'stand in docs/judging.md and have pages that show them: $case',
    ({ case: name, ...one }) => {
      expect(isItem(name)).toBe(true);
      for (const page of one.pages.map((shown) => (typeof shown === 'string' ? shown : shown.page)))
        expect({
          page,
          about: rows.find(({ file }) => file === `${page}.html`)?.expect.about,
        }).toEqual({
          page,
          about: one.about,
        });
    },
  );

  it('are at least 30 that are something else and 10 of the doubtful middle', () => {
    expect(cases.filter(({ about }) => !about).length).toBeGreaterThanOrEqual(30);
    expect(cases.filter(({ about }) => about).length).toBeGreaterThanOrEqual(8);
    expect(new Set(cases.map(({ case: name }) => name)).size).toBe(cases.length);
  });
});

describe('externalResources', () => {
  it('finds nothing that a news page loads from elsewhere', () => {
    const faults = rows.flatMap(({ file }) =>
      externalResources(read(file)).map((found) => `${file}: ${found}`),
    );
    expect(faults).toEqual([]);
  });
  it.each([
    '<img src="https://example.org/a.png">',
    '<img srcset="//example.org/a.png 2x">',
    '<script src="http://example.org/a.js"></script>',
    '<link rel="stylesheet" href="/site.css">',
    '<style>@import "a.css";</style>',
    '<style>body{background:url(/a.png)}</style>',
    '<p style="background:url(a.png)">',
    '<iframe src="/embed/1"></iframe>',
  ])('finds what %s loads', (markup) => {
    expect(externalResources(`<!DOCTYPE html><html><body>${markup}</body></html>`)).toHaveLength(1);
  });
  it('leaves links and the canonical address alone', () => {
    const markup =
      '<link rel="canonical" href="https://example.org/"><a href="https://example.org/">x</a>';
    expect(externalResources(`<!DOCTYPE html><html><body>${markup}</body></html>`)).toEqual([]);
  });
});

/** True if one of the patterns covers the address. A pattern has the form `https://*.DOMAIN/*`. */
function hostIsNamed(url: string, patterns: readonly string[]): boolean {
  const { host } = new URL(url);
  return patterns
    .map((pattern) => pattern.slice('https://*.'.length, -'/*'.length))
    .some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/**
 * Returns everything in a page that may make a browser load a resource: the values of attributes
 * such as `src`, the markup of `link` elements other than the canonical link, and CSS that
 * contains `url(` or `@import`.
 */
function externalResources(html: string): string[] {
  const { document } = parseHTML(html);
  const attributes = ['src', 'srcset', 'poster', 'data'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const links = [...document.querySelectorAll('link:not([rel="canonical"])')].map(
    (link) => link.outerHTML,
  );
  const styles = [...document.querySelectorAll('style, [style]')]
    .map((element) => element.getAttribute('style') ?? element.textContent ?? '')
    .filter((css) => /url\(|@import/i.test(css));
  return [...attributes, ...links, ...styles];
}
