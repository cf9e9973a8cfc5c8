import { startsOn } from '../core/dates/day-or-month.ts';
import { expiriesIn } from '../core/law/upcoming.ts';
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
   * Permanent id. It is the address of the event's page. If the publisher has no site, and for the
   * expiry of a rule, which has no page of its own, it is a tag URI (RFC 4151).
   */
  id: string;
  /** Address of the event's page, or of the rule that expired; null without a site. */
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
 * Returns the newest events up to the day for which the site shows the law, newest first. Among
 * them are the expiries of rules. Leaves out events that were only scheduled.
 */
export function feedEntries(record: LegalRecord, { site, day }: FeedFacts): FeedEntry[] {
  const ends = expiriesIn(record);
  const isEnd = new Set(ends);
  return [...record.events, ...ends]
    .filter((event) => !isPlan(event) && startsOn(event.date) <= day)
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, MOST_ENTRIES)
    .map((event) => {
      const { id, date, title, summary, measures } = event;
      const tag = `tag:still-banned,2026:${id}`;
      const entry = { title, summary, updated: startsOn(date) };
      if (site === null) return { ...entry, id: tag, url: null };
      if (isEnd.has(event)) return { ...entry, id: tag, url: site + paths.rule(measures[0] ?? '') };
      const url = site + paths.event(id);
      return { ...entry, id: url, url };
    });
}
