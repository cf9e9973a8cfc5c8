import { dayOfPubDate } from '../days.ts';
import { naming } from '../naming.ts';
import type { WatchSource } from '../source.ts';
import { readXml } from './read-xml.ts';

/** New bill texts and public laws of the US Congress whose titles mention an app. */
export const govinfoLaws: WatchSource = {
  id: 'govinfo-laws',
  documentation: 'https://www.govinfo.gov/feeds',
  licence: 'public domain (17 U.S.C. 105)',
  gapMs: 1000,
  requests: () =>
    ['bills', 'plaw'].map((feed) => ({ url: `https://www.govinfo.gov/rss/${feed}.xml` })),
  read: (body, { names, since }) =>
    readXml(body, 'rss')
      .all('item')
      .map((item) => ({
        id: item.text('guid') || item.text('link'),
        url: item.text('link'),
        title: item.text('title'),
        date: dayOfPubDate(item.text('pubDate')),
        place: 'US',
        detail: null,
      }))
      .filter(({ title, date }) => date >= since && naming(title, names)),
};
