import { dataLicence, publisher } from '../core/publisher/publisher.ts';

/**
 * Name and description of the record, for search engines and archives of datasets. They are in
 * English, like the record.
 */
export const DATASET = {
  name: 'Still Banned? record',
  description:
    'Legal restrictions of TikTok, WeChat and other apps by place and day: rules, events and sources',
  keywords: ['app bans', 'TikTok', 'WeChat', 'law', 'internet censorship'],
};

/**
 * Describes a dataset in the vocabulary of schema.org. `day` is the day whose law the site shows.
 */
export function datasetOf(
  { name, description }: { name: string; description: string },
  day: string,
): Record<string, unknown> {
  return {
    '@type': 'Dataset',
    name,
    description,
    inLanguage: 'en',
    license: dataLicence.url,
    dateModified: day,
    creator: { '@type': 'Organization', name: publisher.name },
  };
}
