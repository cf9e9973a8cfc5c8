import { cpSync, readFileSync } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/cli/site/digest.ts';
import type { SiteCounts } from '../../src/cli/site/write-site.ts';
import type { LegalEvent, LegalRecord } from '../../src/core/record/schema.ts';
import { folderOf, SITE_LANGUAGES } from '../../src/site/languages.ts';
import { testFolder } from '../folders.ts';
import { life, recordOf } from '../record-builder.ts';
import { build, filesIn, SITE } from './written-site.ts';

/** Rules in three places, with events from different months. No event ends a rule in the US. */
const BEFORE = recordOf(
  life({ id: 'us' }, ['2023-03-01', 'in-force', 'policy'], ['2023-05-09', null, 'announcement']),
  life({ id: 'in', jurisdiction: 'IN' }, ['2020-06-29', 'in-force', 'order']),
  life({ id: 'nato', jurisdiction: 'NATO' }, ['2024-08-22', 'ended', 'lifting']),
);

/** Returns `BEFORE` with some fields of one event replaced. */
const withEvent = (id: string, fields: Partial<LegalEvent>): LegalRecord => ({
  ...BEFORE,
  events: BEFORE.events.map((event) => (event.id === id ? { ...event, ...fields } : event)),
});
const everyLanguage = (path: string) => SITE_LANGUAGES.map((code) => `${folderOf(code)}${path}`);
const contentsOf = async (folder: string) =>
  new Map(
    (await filesIn(folder)).map((file) => [file, readFileSync(join(folder, file), 'latin1')]),
  );

/** Folder with a site that was built once from the record `BEFORE`. */
let built: string;
/** Contents of the files in `built`, keyed by path. */
let before: Map<string, string>;
/** How many pages and answer files the site in `built` has, as its build reported. */
let counts: SiteCounts;
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'still-banned-site-'));
  const { folder: _, ...made } = await build(SITE, built, { record: BEFORE });
  counts = made;
  before = await contentsOf(built);
});
afterAll(() => rm(built, { recursive: true }));

/**
 * Builds the site of another record in a copy of the folder `built`. Returns what this second
 * build has changed.
 */
async function buildAfter(record: LegalRecord, issued?: string) {
  const folder = await testFolder();
  cpSync(built, folder, { recursive: true });
  const second = await build(SITE, folder, { record, ...(issued && { issued }) });
  second.folder.removeOthers();
  const after = await contentsOf(folder);
  const changed = [...after].filter(([file, text]) => before.get(file) !== text);
  const pages = changed.map(([file]) => file).filter((file) => file.endsWith('/index.html'));
  return {
    folder,
    rendered: second.rendered,
    after,
    pages: pages.map((file) => file.slice(0, -10)),
  };
}

describe('building a site again', () => {
  it('renders no page when nothing has changed', async () => {
    const { rendered, pages } = await buildAfter(structuredClone(BEFORE));
    expect([rendered, pages]).toEqual([0, []]);
  });

  it('renders on the next day only the pages that give the day of the build', async () => {
    const { pages } = await buildAfter(BEFORE, '2026-11-28T12:00:00Z');
    const apps = ['app/tiktok/', 'app/wechat/'].flatMap(everyLanguage);
    expect(pages.sort()).toEqual(['data/', ...apps].sort());
  });

  it('renders exactly the pages that show a changed event', async () => {
    const title = 'The President signs it';
    const { rendered, pages } = await buildAfter(withEvent('us-2023-05-09', { title }));
    const expected = [
      'event/us-2023-05-09/',
      'month/2023-05/',
      'rule/us/',
      ...everyLanguage('place/us/'),
      ...everyLanguage('app/tiktok/us/'),
    ];
    expect(pages.sort()).toEqual(expected.sort());
    expect(rendered).toBe(expected.length);
  });

  it('renders only the page of an event whose note has changed', async () => {
    const { rendered, pages } = await buildAfter(
      withEvent('us-2023-03-01', { note: 'A second one.' }),
    );
    expect(pages).toEqual(['event/us-2023-03-01/']);
    expect(rendered).toBe(1);
  });

  it.each<[string, LegalRecord]>([
    ['an event has another state', withEvent('us-2023-03-01', { state: 'blocked' })],
    ['an event moves to another month', withEvent('in-2020-06-29', { date: '2020-07-02' })],
    ['the newest event is gone', { ...BEFORE, events: BEFORE.events.slice(0, -1) }],
    [
      'a rule has another name',
      {
        ...BEFORE,
        measures: BEFORE.measures.map((measure) => ({ ...measure, name: `${measure.name}!` })),
      },
    ],
    [
      'a place has another name',
      { ...BEFORE, jurisdictions: BEFORE.jurisdictions.map((one) => ({ ...one, name: 'There' })) },
    ],
    [
      'an app has another name',
      { ...BEFORE, apps: BEFORE.apps.map((app) => ({ ...app, name: `${app.name} 2` })) },
    ],
  ])('leaves nothing of before when %s', async (_, record) => {
    const { after } = await buildAfter(record);
    const fresh = await testFolder();
    await build(SITE, fresh, { record });
    const expected = await contentsOf(fresh);
    expect([...after.keys()].sort()).toEqual([...expected.keys()].sort());
    const stale = [...expected].filter(([file, text]) => after.get(file) !== text);
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  it('renders a page again that was cut off or edited at its end', async () => {
    const { folder } = await buildAfter(BEFORE);
    await appendFile(join(folder, 'rule/us/index.html'), '<p>');
    expect((await build(SITE, folder, { record: BEFORE })).rendered).toBe(1);
  });

  it('writes with two threads what it writes with one, and keeps what is there', async () => {
    const shared = await testFolder();
    cpSync(built, shared, { recursive: true });
    const gone = await filesIn(join(shared, 'ar'));
    await rm(join(shared, 'ar'), { recursive: true });
    const { folder, ...sums } = await build(SITE, shared, { record: BEFORE, threads: 2 });
    expect(sums).toEqual({ ...counts, rendered: gone.length });
    expect([folder.written, folder.removeOthers()]).toEqual([gone.length, 0]);
    expect(await contentsOf(shared)).toEqual(before);
  }, 60_000);

  it('fails with the error of a thread', async () => {
    const record = { ...BEFORE, events: [{ ...BEFORE.events[0], measures: null } as never] };
    await expect(build(SITE, await testFolder(), { record, threads: 2 })).rejects.toThrow();
  }, 60_000);

  it('renders every page again on a site with another address', async () => {
    const { folder, after } = await buildAfter(BEFORE);
    const pages = [...after.keys()].filter((file) => file.endsWith('/index.html'));
    const { rendered } = await build('https://other.example/', folder, { record: BEFORE });
    expect(rendered).toBe(pages.length);
  });
});

describe('digestOf', () => {
  it('tells values apart that are written alike', () => {
    const values = [['a', 'b'], ['a,b'], { a: 'b' }, ['[a]'], [null], [undefined], [], [[]], ['']];
    expect(new Set(values.map(digestOf)).size).toBe(values.length);
  });
  it('is equal for equal data, whichever object holds it', () => {
    const long = { text: 'x'.repeat(100), list: [{ id: 1 }] };
    expect(digestOf(structuredClone(long))).toBe(digestOf(long));
  });
  it.each([[() => 1], [new Map()], [new Date(0)]])('refuses %s, which is no data', (value) => {
    expect(() => digestOf({ value })).toThrow(TypeError);
  });
});
