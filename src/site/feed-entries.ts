import { startsOn } from '../core/dates/day-or-month.ts';
import { isPlan } from '../core/record/event-kinds.ts';
import type { LegalRecord } from '../core/record/schema.ts';
import { paths } from './paths.ts';

/** Properties of a feed of changes, in the format Atom or JSON Feed. */
export interface FeedFacts {
  /** Name of the subject of the feed, such as an app or a place. */
  name: string;
  /** The site's address, with a slash at the end; null when the publisher has no site. */
  site: string | null;
  /** Path of the feed, relative to the site's address. */
  path: string;
  /** Day for which the site shows the law, `YYYY-MM-DD`. */
  day: string;
}

/** One entry of a feed of changes. */
export interface FeedEntry {
  /**
   * Permanent id. It is the address of the event's page; if the publisher has no site, it is a tag
   * URI (RFC 4151).
   */
  id: string;
  url: string | null;
  title: string;
  summary: string;
  /**
   * Day of the event, `YYYY-MM-DD`. If only the month is known, this is the first day of the
   * month.
   */
  updated: string;
}

/** Maximum number of events in one feed. */
const MOST_ENTRIES = 50;

/**
 * Returns the newest events up to the day for which the site shows the law, newest first. Leaves
 * out events that were only scheduled.
 */
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
