import * as z from 'zod/mini';
import type { WatchSource } from '../source.ts';
import { readJson } from './read-json.ts';

const documents = z.object({
  // If no document was found, the response lacks this list.
  results: z._default(
    z.array(
      z.object({
        document_number: z.string(),
        title: z.string(),
        type: z.string(),
        publication_date: z.string(),
        html_url: z.string(),
      }),
    ),
    [],
  ),
});

/** Documents of the US Federal Register that mention an app: orders, rules and notices. */
export const federalRegister: WatchSource = {
  id: 'federal-register',
  documentation: 'https://www.federalregister.gov/developers/documentation/api/v1',
  licence: 'public domain (17 U.S.C. 105)',
  gapMs: 1000,
  requests: ({ names, since }) =>
    names.map((name) => {
      const search = new URLSearchParams({
        'conditions[term]': `"${name}"`,
        'conditions[publication_date][gte]': since,
        order: 'newest',
        per_page: '100',
      });
      return { url: `https://www.federalregister.gov/api/v1/documents.json?${search}` };
    }),
  read: (body) =>
    readJson(body, documents).results.map((document) => ({
      id: document.document_number,
      url: document.html_url,
      title: document.title,
      date: document.publication_date,
      place: 'US',
      detail: document.type,
    })),
};
