import { dataLicence } from '../core/publisher/data-licence.ts';
import { PROGRAM } from '../core/publisher/program.ts';
import { publisher } from '../core/publisher/publisher.ts';
import type { LegalRecord } from '../core/record/schema.ts';

/**
 * Returns a name, a description and keywords, under which search engines and archives list the
 * record as a dataset. All are in English, as the record is.
 */
export function datasetWords({ apps }: Pick<LegalRecord, 'apps'>) {
  const watched = apps.flatMap(({ watched, name }) => (watched ? [name] : []));
  const named = [...watched, 'other apps'];
  return {
    name: `${PROGRAM} record`,
    description: `Legal restrictions of ${named.slice(0, -1).join(', ')} and ${named.at(-1)} by place and day: rules, events and sources`,
    keywords: ['app bans', ...watched, 'law', 'internet censorship'],
  };
}

/**
 * Describes a dataset in the vocabulary of schema.org. `day` is the day for which the site shows
 * the law.
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
