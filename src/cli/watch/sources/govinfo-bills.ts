import type { WatchSource } from '../source.ts';
import { readXml } from './read-xml.ts';

/**
 * Latest actions, such as "Referred to the committee", on the bills of Congress in
 * `WatchQuery.bills`. The US Government Publishing Office publishes these data. A bill whose
 * latest action is older than `since` is left out.
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
