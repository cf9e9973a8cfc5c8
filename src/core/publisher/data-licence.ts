import { publisher } from './publisher.ts';
import type { Publisher } from './publisher-schema.ts';

/** Name and address of each licence that a publisher may give the record. */
const DATA_LICENCES = {
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} satisfies Record<Publisher['dataLicence'], { name: string; url: string }>;

/** Licence of the default record. */
export const dataLicence = DATA_LICENCES[publisher.dataLicence];
