import { PROGRAM } from '../core/publisher/program.ts';
import type { LegalRecord } from '../core/record/schema.ts';
import { escapeMarkup } from '../core/text/escape-markup.ts';
import { type FeedFacts, feedEntries } from './feed-entries.ts';

/** Formats the newest events of a record as an Atom feed (RFC 4287). */
export function atomFeed(record: LegalRecord, facts: FeedFacts): string {
  const entries = feedEntries(record, facts);
  const { name, day } = facts;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${escapeMarkup(`${PROGRAM} ${name}`)}</title>`,
    `<id>${escapeMarkup(facts.site ? facts.site + facts.path : `tag:still-banned,2026:${facts.path}`)}</id>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<author><name>${PROGRAM}</name></author>`,
    ...(facts.site ? [`<link rel="self" href="${escapeMarkup(facts.site + facts.path)}"/>`] : []),
    ...entries.flatMap(({ id, url, title, summary, updated }) => [
      '<entry>',
      `<title>${escapeMarkup(title)}</title>`,
      `<id>${escapeMarkup(id)}</id>`,
      `<updated>${updated}T00:00:00Z</updated>`,
      ...(url ? [`<link href="${escapeMarkup(url)}"/>`] : []),
      // An entry needs content or a link, and without a site, it has no link (RFC 4287, 4.1.2).
      `<content type="text">${escapeMarkup(summary)}</content>`,
      '</entry>',
    ]),
    '</feed>',
    '',
  ];
  return lines.join('\n');
}
