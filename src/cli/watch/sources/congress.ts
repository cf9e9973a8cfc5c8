import * as z from 'zod/mini';
import { naming } from '../naming.ts';
import type { WatchSource } from '../source.ts';
import { readJson } from './read-json.ts';

const bills = z.object({
  bills: z.array(
    z.object({
      congress: z.number(),
      type: z.string(),
      number: z.string(),
      title: z.string(),
      updateDate: z.string(),
      latestAction: z.nullish(z.object({ actionDate: z.string(), text: z.string() })),
    }),
  ),
});

/** The word for each type of bill in addresses at congress.gov. */
const KINDS: Record<string, string> = { HR: 'house-bill', S: 'senate-bill' };

/**
 * Recently updated bills of the US Congress whose titles mention an app. The API can't search, so
 * `read` looks for the names of apps in the titles.
 */
export const congress: WatchSource = {
  id: 'congress',
  documentation: 'https://github.com/LibraryOfCongress/api.congress.gov',
  licence: 'public domain (17 U.S.C. 105)',
  key: 'CONGRESS_GOV_KEY',
  gapMs: 1000,
  requests: ({ since, today }, key) => {
    const search = new URLSearchParams({
      format: 'json',
      fromDateTime: `${since}T00:00:00Z`,
      toDateTime: `${today}T23:59:59Z`,
      sort: 'updateDate+desc',
      limit: '250',
    });
    return [{ url: `https://api.congress.gov/v3/bill?${search}`, headers: { 'x-api-key': key } }];
  },
  read: (body, { names }) =>
    readJson(body, bills)
      .bills.filter(({ title, type }) => KINDS[type] && naming(title, names))
      .map(({ congress: session, type, number, title, updateDate, latestAction }) => ({
        id: `${session}-${type}-${number}@${latestAction?.actionDate ?? updateDate}`,
        url: `https://www.congress.gov/bill/${session}th-congress/${KINDS[type]}/${number}`,
        title,
        date: (latestAction?.actionDate ?? updateDate).slice(0, 10),
        place: 'US',
        detail: latestAction?.text ?? null,
      })),
};
