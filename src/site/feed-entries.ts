import { startsOn } from '../core/dates/day-or-month.ts';
import { isPlan } from '../core/record/event-kinds.ts';
import type { LegalRecord } from '../core/record/schema.ts';
import { paths } from './paths.ts';

/** Facts about an Atom or JSON feed of changes. */
export interface FeedFacts {
  /** Name of the feed's subject, such as an app or a place. */
  name: string;
  /** The site's address; null when the publisher has no site. */
  site: string | null;
  /** Path of the feed, relative to the site's address. */
  path: string;
  /** Day whose law the site shows, `YYYY-MM-DD`. */
  day: string;
}

/** One entry of a feed of changes. */
export interface FeedEntry {
  /**
   * Permanent id: the address of the event's page or, if the publisher has no site, a tag URI (RFC
   * 4151).
   */
  id: string;
  url: string | null;
  title: string;
  summary: string;
  /** Day of the event, `YYYY-MM-DD`; if only the month is known, its first day. */
  updated: string;
}

/** Maximum number of events in one feed. */
const MOST_ENTRIES = 50;

/** Returns the newest events up to the day whose law the site shows, newest first. */
export function feedEntries({ events }: LegalRecord, { site, day }: FeedFacts): FeedEntry[] {
  return events
    .filter((event) => !isPlan(event) && startsOn(event.date) <= day)
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, MOST_ENTRIES)
    .map(({ id, date, title, summary }) => {
      const url = site && site + paths.event(id);
      return {
        id: url ?? `tag:still-banned,2026:${id}`,
        url,
        title,
        summary,
        updated: startsOn(date),
      };
    });
}
