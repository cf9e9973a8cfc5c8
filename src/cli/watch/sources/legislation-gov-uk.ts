import { dayOfPubDate } from '../days.ts';
import type { WatchSource } from '../source.ts';
import { readXml } from './read-xml.ts';

/**
 * Acts and instruments of the United Kingdom that mention an app in their text, or online safety in
 * their title.
 */
export const legislationGovUk: WatchSource = {
  id: 'legislation-gov-uk',
  documentation: 'https://www.legislation.gov.uk/developer',
  licence: 'Open Government Licence v3.0',
  gapMs: 2000,
  requests: ({ names }) =>
    [...names.map((name) => ({ text: name })), { title: 'online safety' }].map((search) => ({
      url: `https://www.legislation.gov.uk/all/data.feed?${new URLSearchParams({ ...search, sort: 'published' })}`,
    })),
  read: (body, { since }) =>
    readXml(body, 'feed')
      .all('entry')
      .map((entry) => ({
        id: entry.text('id'),
        url: entry.text('id').replace(/^http:/, 'https:'),
        title: entry.text('title'),
        date: dayOfPubDate(entry.text('published') || entry.text('updated')),
        place: 'GB',
        detail: entry.text('summary') || null,
      }))
      .filter(({ date }) => date >= since),
};
