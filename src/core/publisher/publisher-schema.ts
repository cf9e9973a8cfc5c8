import * as z from 'zod/mini';
import { pinnedKeySchema } from '../release/keys.ts';

/**
 * Address of a web page, with https. An address on this computer (127.0.0.1) may have http, so
 * that a publisher can try things out.
 */
const address = z
  .url({
    protocol: /^https?$/,
    error: 'is not an https address',
  })
  .check(z.regex(/^https:|^http:\/\/127\.0\.0\.1[:/]/, 'is not an https address'));
/**
 * Address of a folder, with a trailing slash. A file's address is this address followed by the
 * file's name.
 */
const folder = address.check(
  z.regex(/^[^?#]+\/$/, 'must end in / and have neither ? nor #, because files are found below it'),
);
const reports = z.union([address, z.url({ protocol: /^mailto$/ })], {
  error: 'is neither an https address nor mailto: with an e-mail address',
});

/** Content of `publisher.json`. Everything in it is public. */
export const publisherSchema = z
  .strictObject({
    /** Publisher's name, as shown to readers and in citations. */
    name: z.string().check(z.regex(/^\S(.{0,58}\S)?$/u, 'must be one line of 1 to 60 characters')),
    /** Address of the publisher's own page. */
    homepage: z.nullable(address),
    /** Address to which readers can send reports of errors: a page or `mailto:`. */
    reports: z.nullable(reports),
    /** Address of the public site of the record, with a trailing slash. */
    site: z.nullable(folder),
    /**
     * Address of the feed's folder, with a trailing slash. Null for an extension that sends no
     * requests until somebody adds a feed.
     */
    feed: z.nullable(folder),
    /** Public keys with which the extension checks the signatures of this feed. */
    keys: z.array(pinnedKeySchema).check(z.maxLength(8, 'has more than 8 keys')),
    /** Id of the extension in Firefox. Two publishers must not use the same id. */
    geckoId: z
      .string()
      .check(
        z.regex(/^(\{[0-9a-f-]{36}\}|[\w.-]*@[\w.-]+)$/, 'is neither a UUID in {} nor name@domain'),
      ),
    /** Scope of the npm package with the record, such as `@name`; null for no scope. */
    npmScope: z.nullable(
      z
        .string()
        .check(z.regex(/^@[a-z0-9][a-z0-9._-]{0,100}$/, 'is not an npm scope such as @name')),
    ),
    /** SPDX id of the record's licence. */
    dataLicence: z.enum(['CC0-1.0', 'CC-BY-4.0']),
  })
  .check(
    z.refine(({ feed, keys }) => (feed === null) === (keys.length === 0), {
      path: ['keys'],
      error: 'and feed belong together: fill both ("npm run release -- setup" does) or neither',
    }),
  );

/** The publisher of an extension and its record. */
export type Publisher = z.infer<typeof publisherSchema>;
