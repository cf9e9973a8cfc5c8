import json from '../../../publisher.json';
import { PROGRAM } from './program.ts';
import type { Publisher } from './publisher-schema.ts';

/**
 * The publisher of this extension and its record: the content of `publisher.json`, which each
 * build checks against `publisherSchema`.
 */
export const publisher = json as Publisher;

/**
 * Returns the record's title for citations: "Still Banned? record, Daily Example,
 * https://a.example/". The publisher's name is left out if it is also the program's name, "Still
 * Banned?". The address is left out if the publisher has no site.
 */
export function recordTitle({ name, site }: Publisher): string {
  const publishedBy = name === PROGRAM ? [] : [name];
  return [`${PROGRAM} record`, ...publishedBy, ...(site ? [site] : [])].join(', ');
}
