import { countryOfPart } from '../../record/place-codes.ts';
import { names } from '../reading/hit.ts';
import { besideThePoint, type ClaimPlace } from './claim-places.ts';
import type { Group } from './scope-cues.ts';

/**
 * True for a country that acts, but only on one of its parts: "France blocks TikTok
 * in New Caledonia".
 */
export function isActingCountry(
  group: Group,
  leading: string | undefined,
  groups: readonly Group[],
  divided: ReadonlySet<string>,
): boolean {
  // `leading` is the article's main place. It must be a part of the group's country.
  if (group.place === null || group.place !== countryOfPart(leading)) return false;
  // A sentence with a word such as "federal government" (kind `nation`) is about the whole
  // country, so the country does not act on just one of its parts.
  if (group.statements.some(({ sentence }) => names(sentence.hits, 'nation'))) return false;
  const parts = groups.filter(({ place }) => place === leading).flatMap(openingPlaces);
  // An opening sentence must name both the country and its part. The sentence must not name the
  // country merely to tell where the part lies.
  return openingPlaces(group).some(
    (country) =>
      // In "A US judge blocked Montana's law", "US" only tells where Montana lies.
      !besideThePoint(country, divided).includes('country-of-part') &&
      parts.some(({ sentence }) => sentence === country.sentence),
  );
}

/**
 * Returns each mention of the group's place (`Group.place`) in the headline and the beginning. A
 * sentence that does not link the app with a restriction is left out.
 */
function openingPlaces({ statements }: Group): ClaimPlace[] {
  return statements.flatMap(({ named, joined, sentence }) =>
    named && joined && sentence.part !== 'body' ? named : [],
  );
}
