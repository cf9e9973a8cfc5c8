import json from '../../../publisher.json';
import { PROGRAM } from './program.ts';
import type { Publisher } from './publisher-schema.ts';

/**
 * The publisher of this extension and its record: the content of `publisher.json`, which each
 * build checks against `publisherSchema`.
 */
export const publisher = json as Publisher;

/**
 * Returns the title under which the record is cited: with the publisher's name if it differs from
 * the extension's, and the site's address if any.
 */
export function recordTitle({ name, site }: Publisher): string {
  const publishedBy = name === PROGRAM ? [] : [name];
  return [`${PROGRAM} record`, ...publishedBy, ...(site ? [site] : [])].join(', ');
}
