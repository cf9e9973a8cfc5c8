import json from '../../../publisher.json';
import { PROGRAM } from './program.ts';
import type { Publisher } from './publisher-schema.ts';

/**
 * The publisher of this extension and its record: the content of `publisher.json`, which each
 * build checks against `publisherSchema`.
 */
export const publisher = json as Publisher;

/**
 * Returns the title under which the record is cited. It adds the publisher's name, if that is not
 * the extension's name, and the site's address, if there is one.
 */
export function recordTitle({ name, site }: Publisher): string {
  const publishedBy = name === PROGRAM ? [] : [name];
  return [`${PROGRAM} record`, ...publishedBy, ...(site ? [site] : [])].join(', ');
}
