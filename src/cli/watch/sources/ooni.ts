import * as z from 'zod/mini';
import type { WatchSource } from '../source.ts';
import { readJson } from './read-json.ts';

const counts = z.object({
  result: z.array(
    z.object({
      probe_cc: z.string(),
      confirmed_count: z.number(),
      anomaly_count: z.number(),
      measurement_count: z.number(),
    }),
  ),
});

/**
 * A country becomes a candidate if OONI tested a host there at least `LEAST_MEASUREMENTS` times,
 * and if at least half of the tests failed (`LEAST_SHARE`).
 */
const LEAST_MEASUREMENTS = 20;
const LEAST_SHARE = 0.5;

/**
 * Finds countries where OONI's volunteers often could not reach an app: at least half of their
 * tests of the app's host failed. Such failures suggest a law, but do not prove that there is a
 * law.
 */
export const ooni: WatchSource = {
  id: 'ooni',
  documentation: 'https://api.ooni.io/apidocs/',
  licence: 'open data; terms at https://ooni.org/about/data-policy/',
  gapMs: 3000,
  requests: ({ hosts, since, today }) =>
    hosts.map((host) => {
      const search = new URLSearchParams({
        domain: host,
        test_name: 'web_connectivity',
        axis_x: 'probe_cc',
        since,
        until: today,
      });
      return { url: `https://api.ooni.io/api/v1/aggregation?${search}` };
    }),
  read: (body, { since, today }, { url }) => {
    const host = new URL(url).searchParams.get('domain') ?? '';
    return readJson(body, counts)
      .result.map((row) => ({ ...row, failed: row.confirmed_count + row.anomaly_count }))
      .filter(
        ({ failed, measurement_count: all }) =>
          all >= LEAST_MEASUREMENTS && failed >= all * LEAST_SHARE,
      )
      .map(({ probe_cc: place, failed, measurement_count: all }) => ({
        // The id contains the month and not the day. A lasting block thus becomes a new candidate
        // only once a month.
        id: `${host}-${place}-${today.slice(0, 7)}`,
        url: `https://explorer.ooni.org/chart/mat?${new URLSearchParams({ probe_cc: place, domain: host, test_name: 'web_connectivity', since, until: today })}`,
        title: `${failed} of ${all} measurements of ${host} failed in ${place}`,
        date: today,
        place,
        detail: 'A hint about access to the network, not about the law.',
      }));
  },
};
