import * as z from 'zod/mini';
import { dayOfPubDate } from '../days.ts';
import type { WatchSource } from '../source.ts';
import { readJson } from './read-json.ts';

const answer = z.object({
  query: z.object({
    pages: z.array(
      z.object({
        title: z.string(),
        revisions: z._default(
          z.array(
            z.object({
              revid: z.number(),
              timestamp: z.string(),
              // Wikipedia sends no comment if an administrator has hidden it from readers.
              comment: z._default(z.string(), ''),
              size: z.number(),
            }),
          ),
          [],
        ),
      }),
    ),
  }),
});

/** Beginnings of the titles of Wikipedia articles that list restrictions. */
const LISTS = ['Censorship of', 'Restrictions on'];

/**
 * Edits to the English Wikipedia's lists of restrictions on an app, such as "Censorship of
 * TikTok". A candidate's title contains the comment that the author of the edit wrote. Edits
 * without a comment are left out.
 */
export const wikipedia: WatchSource = {
  id: 'wikipedia',
  documentation: 'https://www.mediawiki.org/wiki/API:Revisions',
  licence: 'CC BY-SA 4.0',
  gapMs: 2000,
  requests: ({ names, since }) =>
    names.flatMap((name) =>
      LISTS.map((list) => {
        const search = new URLSearchParams({
          action: 'query',
          prop: 'revisions',
          titles: `${list} ${name}`,
          redirects: '1',
          rvprop: 'ids|timestamp|comment|size',
          rvlimit: '50',
          rvend: `${since}T00:00:00Z`,
          format: 'json',
          formatversion: '2',
        });
        return { url: `https://en.wikipedia.org/w/api.php?${search}` };
      }),
    ),
  read: (body) =>
    readJson(body, answer).query.pages.flatMap(({ title, revisions }) =>
      revisions
        .filter(({ comment }) => comment.trim() !== '')
        .map(({ revid, timestamp, comment }) => ({
          id: String(revid),
          url: `https://en.wikipedia.org/w/index.php?${new URLSearchParams({ diff: String(revid) })}`,
          title: `${title}: ${comment}`,
          date: dayOfPubDate(timestamp),
          place: null,
          detail: null,
        })),
    ),
};
