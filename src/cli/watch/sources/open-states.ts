import * as z from 'zod/mini';
import type { WatchSource } from '../source.ts';
import { readJson } from './read-json.ts';

const bills = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      identifier: z.string(),
      title: z.string(),
      jurisdiction: z.object({ id: z.string() }),
      latest_action_date: z.nullish(z.string()),
      latest_action_description: z.nullish(z.string()),
      updated_at: z.string(),
      openstates_url: z.string(),
    }),
  ),
});

/** Bills of US states that mention an app. Each comes with its latest action. */
export const openStates: WatchSource = {
  id: 'open-states',
  documentation: 'https://docs.openstates.org/api-v3/',
  licence: 'CC0 1.0 for the data',
  key: 'OPEN_STATES_KEY',
  gapMs: 6000,
  requests: ({ names, since }, key) =>
    names.map((name) => {
      const search = new URLSearchParams({
        q: name,
        updated_since: since,
        sort: 'updated_desc',
        per_page: '20',
      });
      return { url: `https://v3.openstates.org/bills?${search}`, headers: { 'x-api-key': key } };
    }),
  read: (body) =>
    readJson(body, bills).results.map((bill) => {
      const date = (bill.latest_action_date || bill.updated_at).slice(0, 10);
      const state = /state:(\w\w)/.exec(bill.jurisdiction.id)?.[1];
      return {
        id: `${bill.id}@${date}`,
        url: bill.openstates_url,
        title: `${bill.identifier}: ${bill.title}`,
        date,
        place: state ? `US-${state.toUpperCase()}` : 'US',
        detail: bill.latest_action_description ?? null,
      };
    }),
};
