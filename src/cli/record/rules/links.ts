import type { Rule } from './rule.ts';

/** Query parameters that only tell a publisher where a reader came from. */
const TRACKERS =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|yclid|twclid|BC|s_cid|cmpid|apcid)$/i;

/** A source's address must have no tracking parameter and may occur only once in an event. */
export const cleanLinks: Rule = ({ record }) =>
  record.events.flatMap(({ id, sources }) =>
    sources.flatMap(({ url, archive }, index) => {
      const trackers = [url, ...(archive ? [archive] : [])].flatMap(trackersIn);
      if (trackers.length > 0)
        return [{ id, message: `take the tracker ${trackers.join(', ')} out of ${url}` }];
      const twice = sources.findIndex((source) => source.url === url) !== index;
      return twice ? [{ id, message: `names ${url} twice; keep one` }] : [];
    }),
  );

function trackersIn(address: string): string[] {
  return [...new URL(address).searchParams.keys()].filter((name) => TRACKERS.test(name));
}
