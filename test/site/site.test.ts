import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DOMParser, parseHTML } from 'linkedom';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { SiteFolder } from '../../src/cli/site/site-folder.ts';
import { nextEntries } from '../../src/core/export/calendar-entries.ts';
import { standingOf } from '../../src/core/law/status.ts';
import { allUpcoming } from '../../src/core/law/upcoming.ts';
import { parseRecord } from '../../src/core/record/schema.ts';
import { statusWords } from '../../src/core/wording/standing.ts';
import { createWords } from '../../src/core/wording/words.ts';
import { dataFiles } from '../../src/site/data-files.ts';
import { appsIn } from '../../src/site/facts.ts';
import { folderOf, SITE_LANGUAGES } from '../../src/site/languages.ts';
import { appForScopePage } from '../../src/site/pages/app-for-scope-page.tsx';
import { rulePage } from '../../src/site/pages/rule-page.tsx';
import { paths } from '../../src/site/paths.ts';
import { englishPages, pageCounts, translatedPages } from '../../src/site/rendered-pages.ts';
import { asOf } from '../../src/site/sentences.ts';
import { siteDocument } from '../../src/site/site-document.tsx';
import { authoredRecord } from '../authored-record.ts';
import { testFolder } from '../folders.ts';
import { catalogOf, ENGLISH } from '../words.ts';
import { written } from './written-site.ts';

const SITE = 'https://bans.example/';
/** Paths of files that are not pages, but to which pages link. `npm run site` adds these files. */
const BESIDE = [
  '',
  'pages.css',
  'icon.png',
  'data/record.schema.json',
  'data/renamed.json',
  'data/CITATION.cff',
  'embed/v1/still-banned-status.js',
];
const record = authoredRecord();
const facts = { record, words: ENGLISH, day: '2026-11-27', through: '2026-11-01' };
const pages = new Map(
  [...englishPages(facts), ...translatedPages(facts)].map((page) => [
    page.path,
    siteDocument({ page, facts, site: SITE, picture: 'pictures/0.png' }),
  ]),
);
const arabic = { ...facts, words: createWords(catalogOf('ar')) };
const inArabic = new Map(
  [...translatedPages(arabic)].map((page) => [
    page.path,
    siteDocument({ page, facts: arabic, site: SITE, picture: null }),
  ]),
);
/**
 * Paths of all pages in all languages. English has more pages than the other languages, which all
 * have the same pages as Arabic.
 */
const everyPath = [
  ...pages.keys(),
  ...SITE_LANGUAGES.flatMap((code) =>
    [...inArabic.keys()].map((path) => path.replace('ar/', folderOf(code))),
  ),
];
const COMING = nextEntries({
  events: allUpcoming(record, '2026-11-27'),
  before: [],
  renamed: {},
  day: '2026-11-27',
  stamp: '20261127T120000Z',
});
const data = new Map(dataFiles(facts, SITE, COMING).map((file) => [file.path, file.text]));
const dataFile = (path: string) => data.get(path)?.() ?? '';
/** Returns the answer on a page, without the icon before it. */
const answerOf = (html: string) =>
  /<p class="answer">(?:<svg.*?<\/svg>)?\s*(.*?)<\/p>/s.exec(html)?.[1] ?? '';

describe('the prerendered pages', () => {
  it('are one for each app, group of people, place, pair, rule, event and month, and two more', () => {
    const { english, translated } = pageCounts(facts);
    expect(pages.size).toBe(english + translated);
    for (const { id } of record.measures) expect(pages.has(`rule/${id}/`)).toBe(true);
    for (const { id } of record.events) expect(pages.has(`event/${id}/`)).toBe(true);
    for (const { code } of record.jurisdictions)
      expect(pages.has(`place/${code.toLowerCase()}/`)).toBe(true);
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        'pages/',
        'data/',
        'app/tiktok/',
        'app/wechat/us/',
        'month/2020-09/',
      ]),
    );
  });
  it('link only to files of the site and to the record’s sources', () => {
    const files = new Set([
      ...data.keys(),
      ...everyPath.map((path) => `${path}index.html`),
      ...BESIDE,
      ...record.jurisdictions.flatMap(({ code }) =>
        appsIn(facts, code).map(({ id }) => paths.answers(id, code, 'en')),
      ),
    ]);
    const broken: string[] = [];
    for (const [path, html] of [...pages, ...inArabic])
      for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"#]+)"/g)) {
        if (/^https:/.test(address)) continue;
        const target = posix.normalize(posix.join(path, address)).replace(/^\.\/?/, '');
        if (!files.has(target) && !files.has(`${target}index.html`))
          broken.push(`${path}: ${address}`);
      }
    expect(broken).toEqual([]);
  });
  it('load nothing from another host, hold no script and forbid it', () => {
    for (const [path, html] of pages) {
      expect(html, path).toContain(
        "content=\"default-src 'none'; style-src 'self'; img-src 'self';",
      );
      expect(html.match(/<script(?! type="application\/ld\+json")|<iframe|<img/g), path).toBeNull();
    }
  });
  it('are small: at most 60 kB packed', () => {
    const largest = Math.max(...[...pages.values()].map((html) => gzipSync(html).length));
    expect(largest).toBeLessThanOrEqual(60_000);
  });
  it('each have one heading of the first level, an answer, a description and an own address', () => {
    const titles = new Set<string>();
    for (const [path, html] of pages) {
      expect(html.match(/<h1>/g), path).toHaveLength(1);
      expect(answerOf(html), path).toMatch(/\S/);
      expect(html, path).toMatch(/<meta name="description" content="[^"]+"/);
      expect(html, path).toContain(`<link rel="canonical" href="${SITE}${path}"/>`);
      titles.add(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
    }
    // Two rules of a place may have the same name, and two events of one day the same title.
    expect(titles.size).toBeGreaterThan(pages.size * 0.98);
  });
  it('show an event’s caveat, and fold the editors’ note', () => {
    const doubted = record.events.find(({ caveat, note }) => caveat && note);
    const html = pages.get(`event/${doubted?.id}/`) ?? '';
    const { document } = parseHTML(html);
    const fold = document.querySelector('details.how');
    expect(fold?.querySelector('summary')?.textContent).toBe('How we know');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(fold?.textContent).toContain(doubted?.note);
    expect(document.querySelector('main > .caveat')?.textContent).toBe(doubted?.caveat);
    fold?.remove();
    expect(document.body.textContent).not.toContain(doubted?.note);
  });
  it('carry linked data that parses', () => {
    for (const [path, html] of pages) {
      const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      expect(JSON.parse(text)['@context'], path).toBe('https://schema.org');
    }
  });
});

describe('the pages in other languages', () => {
  const page = inArabic.get('ar/app/tiktok/us/') ?? '';
  it('state their language and direction, and mark the record’s English', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(page).toContain('<span lang="en" dir="ltr">');
  });
  it('have their question and answer in their language', () => {
    for (const code of SITE_LANGUAGES) {
      const own = { ...facts, words: createWords(catalogOf(code)) };
      const [contents] = translatedPages(own);
      expect(contents?.title).toBe(own.words.say('site_all_pages'));
    }
    const { title, answer } = [...translatedPages(arabic)].find(
      ({ path }) => path === 'ar/app/tiktok/in/',
    ) ?? { title: '', answer: '' };
    expect(title).toMatch(/^هل .*TikTok.* محظور في الهند؟$/);
    expect(answer).toMatch(/^الوضع حتى .*2026: \u2068نعم\. .*TikTok.* محظور على الجميع في الهند/);
  });
  it('are named to search engines in every language, English by default', () => {
    const versions = [...page.matchAll(/hreflang="([\w-]+)" href="(https:[^"]+)"/g)].map(
      ([, tag, address]) => [tag, address],
    );
    expect(versions).toHaveLength(SITE_LANGUAGES.length + 1);
    expect(versions).toContainEqual(['x-default', `${SITE}app/tiktok/us/`]);
    expect(versions).toContainEqual(['pt-BR', `${SITE}pt-br/app/tiktok/us/`]);
    expect(pages.get('app/tiktok/us/')).toContain(`hreflang="ar" href="${SITE}ar/app/tiktok/us/"`);
    expect(pages.get('data/')).not.toContain('hreflang');
  });
});

describe('the answers', () => {
  it.each([
    [
      'app/tiktok/in/',
      /^As of 1 Nov 2026: Yes\. TikTok is banned for everyone in India \(in force since 29 June 2020\)\./,
    ],
    [
      'app/wechat/us/',
      /^As of 1 Nov 2026: WeChat is not banned for everyone in the US \(ended 9 June 2021\)\./,
    ],
    [
      'app/tiktok/au/',
      /^As of 1 Nov 2026: We know of no general ban on TikTok in Australia\. There are rules .*for minors/,
    ],
    [
      'app/tiktok/',
      /^On 1 Nov 2026, TikTok was banned for everyone in \d+ countries: Afghanistan, .*India/,
    ],
  ])('of %s answers its question first', (path, answer) => {
    expect(answerOf(pages.get(path) ?? '')).toMatch(answer);
  });
  it.each([
    ['app/tiktok/in/', true],
    ['place/us/', true],
    ['event/us-2024-04-24-pafaca-signed/', false],
    ['rule/in-69a-2020-06-29/', true],
  ])(
    'of %s begins with the day of the record, if it is about the law today: %s',
    (path, isSaid) => {
      const html = pages.get(path) ?? '';
      expect(/^As of 1 Nov 2026: /.test(answerOf(html))).toBe(isSaid);
      expect(/name="description" content="As of 1 Nov 2026: /.test(html)).toBe(isSaid);
    },
  );
  it('begin with the day of the record in every language', () => {
    for (const code of SITE_LANGUAGES) {
      const own = { ...facts, words: createWords(catalogOf(code)) };
      const path = `${folderOf(code)}app/tiktok/in/`;
      const { title, answer } = [...translatedPages(own, (subject) => subject === 'IN')].find(
        (page) => page.path === path,
      ) ?? { title: '', answer: '' };
      expect(answer.split(/[:：]/)[0], code).toMatch(/2026/);
      expect(title, code).not.toMatch(/2026/);
    }
  });
  it('give the day of a later change than the record’s newest event', () => {
    const statuses = [{ since: '2020-06-29' }, { since: '2026-11-10' }, { since: '2027-01-01' }];
    expect(asOf(facts, statuses, 'No.')).toBe('As of 10 Nov 2026: No.');
  });
  it('give the law for each app of a rule, as the record computes it', () => {
    const said = record.measures.flatMap((measure) => {
      const { answer } = rulePage(facts, measure);
      return measure.apps.flatMap((app) => {
        const status = standingOf(record, measure, app, facts.day);
        const words = status ? statusWords(ENGLISH, status, facts.day) : 'no state on record';
        return answer.includes(words) ? [] : [`${measure.id}, ${app}: ${words}`];
      });
    });
    expect(said).toEqual([]);
    const uganda = record.measures.find(({ id }) => id === 'ug-social-media-block-2021');
    if (!uganda) throw new Error('The record has no such rule.');
    expect(rulePage(facts, uganda).answer).toMatch(/: ended .*; Facebook: in force /);
  });
  it('date the law of today with no day on which it was another', () => {
    const tiktok = record.apps.find(({ watched }) => watched);
    if (!tiktok) throw new Error('The record has no app.');
    const on = { ...facts, day: '2021-03-16', through: '2021-03-15' };
    // Italy's limit applied up to the day before.
    expect(appForScopePage(on, tiktok, 'minors').answer).toContain('16 Mar 2021');
  });
  it('never call silence permission', () => {
    for (const [path, html] of pages)
      if (path.startsWith('app/')) expect(answerOf(html)).not.toMatch(/allowed|legal|permitted/);
  });
});

describe('the data files', () => {
  it('have a record that reads as a whole', () => {
    const { licence, ...whole } = JSON.parse(dataFile('data/record.json'));
    expect(licence).toBe('CC0-1.0');
    expect(parseRecord(whole).events).toHaveLength(record.events.length);
  });
  it('have the part of each place and watched app', () => {
    const montana = JSON.parse(dataFile('data/place/us-mt/record.json'));
    expect(
      new Set(montana.measures.map((one: { jurisdiction: string }) => one.jurisdiction)),
    ).toEqual(new Set(['US-MT']));
    const wechat = JSON.parse(dataFile('data/app/wechat/record.json'));
    expect(wechat.measures.every(({ apps }: { apps: string[] }) => apps.includes('wechat'))).toBe(
      true,
    );
  });
  it('have feeds of changes whose entries lead to pages', () => {
    const atom = new DOMParser().parseFromString(dataFile('data/changes.atom'), 'text/xml');
    const links = [...atom.querySelectorAll('entry > link')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toHaveLength(50);
    for (const link of links) expect(pages.has(String(link).replace(SITE, ''))).toBe(true);
    const feed = JSON.parse(dataFile('data/app/tiktok/changes.json'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[0].date_published <= '2026-11-28').toBe(true);
  });
  it('have a calendar and a table', () => {
    expect(dataFile('data/coming.ics')).toMatch(/^BEGIN:VCALENDAR\r\n.*BEGIN:VEVENT/s);
    expect(dataFile('data/status.csv')).toMatch(/^app,code,place,scope/);
  });
});

describe('a written site', () => {
  it('names every page in its sitemap, and has a schema of its data', async () => {
    const folder = await testFolder();
    const files = await written(SITE, folder);
    const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');
    const found = files.filter((file) => file.endsWith('index.html'));
    expect(sitemap.match(/<loc>/g)).toHaveLength(found.length);
    const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${SITE}sitemap.xml`);
    const schema = JSON.parse(await readFile(join(folder, 'data/record.schema.json'), 'utf8'));
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['measures', 'events']));
  });
  it('has a picture of the state for each page, drawn once', async () => {
    const folder = await testFolder();
    const files = await written(SITE, folder);
    const html = await readFile(join(folder, 'app/tiktok/us/index.html'), 'utf8');
    const [, address = ''] = /property="og:image" content="(.*?)"/.exec(html) ?? [];
    expect(html).toMatch(/property="og:image:alt" content="Is TikTok banned in the US\? /);
    expect(html).toContain('name="twitter:card" content="summary_large_image"');
    const picture = PNG.sync.read(await readFile(join(folder, address.replace(SITE, ''))));
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(await readFile(join(folder, 'ja/app/tiktok/us/index.html'), 'utf8')).toContain(address);
    const drawn = files.filter((file) => file.startsWith('pictures/'));
    const named = (file: string) => readFile(join(folder, file), 'utf8');
    const pages = await Promise.all(files.filter((file) => /index.html$/.test(file)).map(named));
    expect(drawn.every((file) => pages.some((page) => page.includes(file)))).toBe(true);
  });
  it('loses the files of an earlier build that it no longer has', async () => {
    const folder = await testFolder();
    const site = new SiteFolder(folder);
    for (const path of ['event/gone/index.html', 'assets/old.js']) site.write(path, '');
    const next = new SiteFolder(folder);
    next.write('assets/new.js', '');
    expect(next.removeOthers()).toBe(2);
    expect(await readdir(folder, { recursive: true })).toEqual(['assets', 'assets/new.js']);
  });
  it('is written again only where it has changed', async () => {
    const folder = await testFolder();
    await written(SITE, folder);
    const file = join(folder, 'data/index.html');
    const before = (await stat(file)).mtimeMs;
    await written(SITE, folder);
    expect((await stat(file)).mtimeMs).toBe(before);
  });
  it('without an address has neither canonical links nor a sitemap', async () => {
    const folder = await testFolder();
    const files = await written(null, folder);
    expect(files.filter((file) => /sitemap|robots/.test(file))).toEqual([]);
    expect(await readFile(join(folder, 'data/index.html'), 'utf8')).not.toMatch(
      /canonical|og:image|hreflang/,
    );
    expect(files.filter((file) => file.startsWith('pictures/'))).toEqual([]);
  });
});
