import { PROGRAM } from '../core/publisher/program.ts';
import type { LegalRecord } from '../core/record/schema.ts';
import { type FeedFacts, feedEntries } from './feed-entries.ts';

/** Formats the newest events of a record as a JSON Feed (https://jsonfeed.org/version/1.1). */
export function jsonFeed(record: LegalRecord, facts: FeedFacts): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: `${PROGRAM} ${facts.name}`,
      language: 'en',
      ...(facts.site ? { home_page_url: facts.site, feed_url: facts.site + facts.path } : {}),
      items: feedEntries(record, facts).map(({ id, url, title, summary, updated }) => ({
        id,
        ...(url ? { url } : {}),
        title,
        content_text: summary,
        date_published: `${updated}T00:00:00Z`,
      })),
    },
    null,
    1,
  );
}
