import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { scheduledCalendar } from '../../src/core/export/calendar.ts';
import { allUpcoming } from '../../src/core/law/upcoming.ts';
import { atomFeed } from '../../src/site/atom.ts';
import { authoredRecord } from '../authored-record.ts';
import { testFolder } from '../folders.ts';
import { life, recordOf } from '../record-builder.ts';
import { SITE, SMALL, written } from './written-site.ts';

const FEEDS = ['data/', 'data/app/tiktok/', 'data/place/us/'];

/** Builds the small site. Resolves to its folder. */
async function smallSite(): Promise<string> {
  const folder = await testFolder();
  await written(SITE, folder);
  return folder;
}

const datesIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));
const statusOf = (date: ICAL.Event | undefined) => date?.component.getFirstPropertyValue('status');

describe.each(FEEDS)('the feeds in %s', (path) => {
  it('are Atom and JSON Feed to a parser, with the same entries', async () => {
    const folder = join(await smallSite(), path);
    const atom = parseAtomFeed(await readFile(join(folder, 'changes.atom'), 'utf8'));
    const json = parseJsonFeed(await readFile(join(folder, 'changes.json'), 'utf8'));
    expect(atom.id).toBe(`${SITE}${path}changes.atom`);
    expect(atom.links).toContainEqual({ rel: 'self', href: `${SITE}${path}changes.atom` });
    expect(atom.authors?.[0]?.name).toBe('Still Banned?');
    expect(json).toMatchObject({ feed_url: `${SITE}${path}changes.json`, home_page_url: SITE });
    expect(atom.entries).toHaveLength(1);
    expect(json.items).toHaveLength(1);
    const [entry] = atom.entries ?? [];
    const [item] = json.items ?? [];
    expect(entry?.links?.[0]?.href).toBe(item?.url);
    expect(entry?.title).toMatchObject({ value: item?.title });
    expect(Date.parse(entry?.updated ?? '')).toBe(Date.parse(item?.date_published ?? ''));
  });
});

describe('the feeds', () => {
  const block = life({ expires: '2026-12-03' }, ['2025-12-04', 'in-force', 'policy']);
  const entriesOn = (day: string, site: string | null) =>
    atomFeed(recordOf(block), { name: 'TikTok', site, path: 'changes.atom', day });
  const parsed = (xml: string) => parseAtomFeed(xml).entries ?? [];

  it('tell that a rule expired, from the day on which it is over', () => {
    expect(parsed(entriesOn('2026-12-03', SITE))).toHaveLength(1);
    const [newest, ...others] = parsed(entriesOn('2026-12-04', SITE));
    expect(others).toHaveLength(1);
    expect(newest).toMatchObject({
      id: 'tag:still-banned,2026:m-expires',
      title: { value: 'Some Act: expires by its own terms' },
      links: [{ href: `${SITE}rule/m/` }],
    });
  });
  it.each([SITE, null])(
    'have content in each entry, as RFC 4287 asks without a link: %s',
    (site) => {
      for (const entry of parsed(entriesOn('2026-12-04', site)))
        expect(entry.content?.value).toBeTruthy();
    },
  );
});

describe('the calendar', () => {
  const datesOf = async (folder: string) =>
    datesIn(await readFile(join(folder, 'data/coming.ics'), 'utf8'));
  it('has the dates to come, for a parser', async () => {
    const [date] = await datesOf(await smallSite());
    expect(date?.uid).toMatch(/@still-banned$/);
    expect(date?.sequence).toBe(0);
    expect(date?.startDate.toString()).toBe('2027-01-05');
    expect(date?.endDate.toString()).toBe('2027-01-06');
    expect(statusOf(date)).toBe('CONFIRMED');
  });
  it('counts revisions on from the last build, and cancels what is no longer set', async () => {
    const folder = await smallSite();
    const [scheduled] = SMALL.events.filter(({ kind }) => kind === 'scheduled');
    const without = { ...SMALL, events: SMALL.events.filter((one) => one !== scheduled) };
    await written(SITE, folder, { record: without, issued: '2026-11-28T12:00:00Z' });
    const [date] = await datesOf(folder);
    expect(date?.uid).toBe(`${scheduled?.id}@still-banned`);
    expect(date?.sequence).toBe(1);
    expect(statusOf(date)).toBe('CANCELLED');
    await written(SITE, folder);
    expect((await datesOf(folder))[0]?.sequence).toBe(2);
  });
  it('of the whole record has each date once', () => {
    const day = '2026-11-27';
    const events = allUpcoming(authoredRecord(), day);
    const dates = datesIn(scheduledCalendar(events, '20261127T120000Z'));
    expect(dates.length).toBeGreaterThan(3);
    expect(new Set(dates.map(({ uid }) => uid)).size).toBe(events.length);
  });
});
