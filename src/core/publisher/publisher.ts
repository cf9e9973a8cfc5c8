import json from '../../../publisher.json';
import { PROGRAM } from './program.ts';
import type { Publisher } from './publisher-schema.ts';

/**
 * The publisher of this extension and its record: the content of `publisher.json`, which each
 * build checks against `publisherSchema`.
 */
export const publisher = json as Publisher;

/**
 * Returns the title under which the default record is cited. Includes the publisher's name if it
 * differs from the extension's name, and the public site's address if there is one.
 */
export function recordTitle({ name, site }: Publisher): string {
  const publishedBy = name === PROGRAM ? [] : [name];
  return [`${PROGRAM} record`, ...publishedBy, ...(site ? [site] : [])].join(', ');
}
