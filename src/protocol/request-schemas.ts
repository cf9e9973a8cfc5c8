import * as z from 'zod/mini';

/** A request without content. */
export const emptyRequest = z.strictObject({});

/** A request about one tab. */
export const tabRequest = z.strictObject({ tabId: z.int().check(z.nonnegative()) });

/**
 * Id of the tab that a request is about. Sent by pages that are not in this tab, such as the
 * popup. The window of the tab decides whether the request is about normal or private data. If
 * the id is missing, the sender's window decides this.
 */
export const aboutTab = z.optional(z.int().check(z.nonnegative()));

/**
 * Host of an address. A DNS name has at most 253 characters. A `file:` page has the empty string
 * as its host.
 */
export const hostSchema = z.string().check(z.maxLength(253));

/**
 * A feed as the reader typed it. The schema limits only the lengths. The background script checks
 * the content and explains faults.
 */
export const typedFeedSchema = z.strictObject({
  /** Name of the newsroom. If it is empty, the host of the address is the feed's name. */
  name: z.string().check(z.maxLength(200)),
  address: z.string().check(z.maxLength(2000)),
  /** A single public key, or a list of keys as JSON. */
  key: z.string().check(z.maxLength(4000)),
});

/** A feed as the reader typed it. */
export type TypedFeed = z.infer<typeof typedFeedSchema>;

/** A request about one added feed, given by its id. */
export const addedFeedRequest = z.strictObject({
  feed: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
});
