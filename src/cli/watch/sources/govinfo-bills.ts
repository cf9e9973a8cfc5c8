import type { WatchSource } from '../source.ts';
import { readXml } from './read-xml.ts';

/**
 * The latest action, if it is new, on each of the query's `bills`. The US Government Publishing
 * Office publishes this data.
 */
export const govinfoBills: WatchSource = {
  id: 'govinfo-bills',
  documentation: 'https://github.com/usgpo/bill-status',
  licence: 'public domain (17 U.S.C. 105)',
  gapMs: 1000,
  requests: ({ bills }) =>
    bills.map(({ congress, type, number }) => ({
      url: `https://www.govinfo.gov/bulkdata/BILLSTATUS/${congress}/${type}/BILLSTATUS-${congress}${type}${number}.xml`,
    })),
  read: (body, { since }, { url }) => {
    const bill = readXml(body, 'billStatus');
    const [action] = bill.all('latestAction');
    const date = action?.text('actionDate') ?? '';
    const id = /BILLSTATUS-(\w+)\.xml$/.exec(url)?.[1] ?? url;
    if (date < since) return [];
    const detail = action?.text('text') ?? null;
    return [{ id: `${id}@${date}`, url, title: bill.text('title'), date, place: 'US', detail }];
  },
};
