import json from '../../../publisher.json';
import { PROGRAM } from './program.ts';
import type { Publisher } from './publisher-schema.ts';

/**
 * The publisher of this extension and its record: the content of `publisher.json`, which each
 * build checks against `publisherSchema`.
 */
export const publisher = json as Publisher;

/** Name and address of each licence that a publisher may give the record. */
export const DATA_LICENCES = {
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} satisfies Record<Publisher['dataLicence'], { name: string; url: string }>;

/** Licence of the default record. */
export const dataLicence = DATA_LICENCES[publisher.dataLicence];

/**
 * Returns the title under which the default record is cited. Includes the publisher's name if it
 * differs from the extension's name, and the public site's address if there is one.
 */
export function recordTitle({ name, site }: Publisher): string {
  const publishedBy = name === PROGRAM ? [] : [name];
  return [`${PROGRAM} record`, ...publishedBy, ...(site ? [site] : [])].join(', ');
}
