import { countryOfPart } from '../../record/place-codes.ts';
import { names } from '../reading/hit.ts';
import { besideThePoint, type ClaimPlace } from './claim-places.ts';
import type { Group } from './scope-cues.ts';

/**
 * True for a country that acts, but only on one of its states or provinces: "France blocks TikTok
 * in New Caledonia". The restriction then does not hold in all of France. `group` holds the
 * statements about the country. All of these must hold:
 *
 * - The article is mainly about the state or province (`leading`).
 * - A sentence of the headline or the beginning names both places and reports a restriction.
 * - This sentence names the country as the one that acts. In "a US judge blocked Montana's law",
 *   "US" only tells where Montana lies.
 * - No statement of the group is about the whole country ("the federal government").
 */
export function isActingCountry(
  group: Group,
  leading: string | undefined,
  groups: readonly Group[],
  divided: ReadonlySet<string>,
): boolean {
  if (group.place === null || group.place !== countryOfPart(leading)) return false;
  if (group.statements.some(({ sentence }) => names(sentence.hits, 'nation'))) return false;
  const parts = groups.filter(({ place }) => place === leading).flatMap(openingPlaces);
  return openingPlaces(group).some(
    (country) =>
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
