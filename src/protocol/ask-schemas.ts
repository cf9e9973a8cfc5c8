import * as z from 'zod/mini';
import { languageSchema, openingSchema, placesSchema } from '../core/settings/settings.ts';
import { LONGEST_FILE } from '../core/settings/settings-form.ts';
import { ARTICLE_LIMITS as LIMITS } from './article-limits.ts';
import type { Requests } from './messages.ts';

const blockSchema = z.strictObject({
  kind: z.enum(['heading', 'text']),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.text)),
});

const dateClueSchema = z.strictObject({
  from: z.enum(['json-ld', 'meta', 'microdata', 'time', 'text']),
  name: z.string().check(z.maxLength(LIMITS.dateClueName)),
  value: z.string().check(z.maxLength(LIMITS.dateClueValue)),
  fromHeadline: z.optional(z.int()),
});

const articleSchema = z.strictObject({
  url: z.string().check(z.maxLength(LIMITS.url), z.regex(/^(https?|file):/)),
  title: z.string().check(z.maxLength(LIMITS.title)),
  lang: z.string().check(z.maxLength(LIMITS.lang)),
  blocks: z.array(blockSchema).check(
    z.maxLength(LIMITS.blocks),
    z.refine((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LIMITS.text, {
      error: `more text than ${LIMITS.text} characters`,
    }),
  ),
  dateClues: z.array(dateClueSchema).check(z.maxLength(LIMITS.dateClues)),
});

const nothing = z.strictObject({});
const tab = z.strictObject({ tabId: z.int().check(z.nonnegative()) });
/** As typed: what it means is asked later, and told in words for the reader. */
const typedFeed = {
  name: z.string().check(z.maxLength(200)),
  address: z.string().check(z.maxLength(2000)),
  key: z.string().check(z.maxLength(4000)),
};
const addedFeed = z.strictObject({ feed: z.string().check(z.regex(/^[0-9a-f]{12}$/)) });
/** A DNS name is at most 253 characters; the empty host is that of a `file:` page. */
const hostSchema = z.string().check(z.maxLength(253));

/** The shape of each request, by its kind: the border that messages cross. */
export const askSchemas: { [K in keyof Requests]: z.ZodMiniType<Requests[K]['ask']> } = {
  'judge-article': z.strictObject({ article: articleSchema }),
  'article-left': nothing,
  'get-annotation': nothing,
  'remember-view': z.strictObject({ open: z.boolean(), highlights: z.boolean() }),
  'get-tab-report': tab,
  'judge-sample': z.strictObject({ article: articleSchema }),
  'open-sidebar': tab,
  'check-tab': tab,
  'refresh-record': nothing,
  'get-record': nothing,
  // Values of the record page's address, which the page itself checks against the record.
  'open-record': z.strictObject({
    app: z.string().check(z.regex(/^[a-z0-9-]{1,100}$/)),
    place: z.nullable(z.string().check(z.regex(/^[A-Z0-9-]{2,10}$/))),
  }),
  'open-report': nothing,
  'get-feed-report': nothing,
  dismiss: z.strictObject({ reach: z.enum(['page', 'site', 'everywhere']), host: hostSchema }),
  'get-dismissals': z.strictObject({ host: hostSchema }),
  'undo-dismissal': z.strictObject({ reach: z.enum(['site', 'everywhere']), host: hostSchema }),
  'get-options': nothing,
  'get-catalog': nothing,
  'change-settings': z.partial(
    z.strictObject({
      opening: openingSchema,
      highlights: z.boolean(),
      places: placesSchema,
      language: languageSchema,
      onlyAsked: z.boolean(),
    }),
  ),
  'import-settings': z.strictObject({ text: z.string().check(z.maxLength(LONGEST_FILE)) }),
  'use-bundled-record': nothing,
  'delete-everything': nothing,
  'inspect-feed': z.strictObject(typedFeed),
  'add-feed': z.strictObject({
    ...typedFeed,
    confirmed: z.array(z.string().check(z.maxLength(16))).check(z.maxLength(4)),
  }),
  'check-feed': addedFeed,
  'remove-feed': addedFeed,
};
