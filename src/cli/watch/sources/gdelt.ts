import * as z from 'zod/mini';
import type { WatchSource } from '../source.ts';
import { readJson } from './read-json.ts';

const articles = z.object({
  // If no article was found, the response is an empty object.
  articles: z._default(
    z.array(z.object({ url: z.string(), title: z.string(), seendate: z.string() })),
    [],
  ),
});

/**
 * Words for restrictions. English words are enough, because GDELT translates articles in 65
 * languages into English and searches the translations.
 */
const WORDS =
  '(ban OR banned OR banning OR block OR blocked OR unblocked OR restriction OR lifted)';

/**
 * News headlines from around the world that mention an app together with a word for a restriction.
 */
export const gdelt: WatchSource = {
  id: 'gdelt',
  documentation: 'https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/',
  licence: 'free use with the GDELT Project named',
  // GDELT allows one request every 5 seconds.
  gapMs: 6000,
  requests: ({ names, since, today }) =>
    names.map((name) => {
      const search = new URLSearchParams({
        query: `"${name}" ${WORDS}`,
        mode: 'artlist',
        format: 'json',
        maxrecords: '250',
        startdatetime: `${since.replaceAll('-', '')}000000`,
        enddatetime: `${today.replaceAll('-', '')}235959`,
      });
      return { url: `https://api.gdeltproject.org/api/v2/doc/doc?${search}` };
    }),
  read: (body) =>
    readJson(body, articles).articles.map(({ url, title, seendate }) => ({
      id: url,
      url,
      title,
      date: seendate.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3'),
      place: null,
      detail: null,
      isNews: true,
    })),
};
