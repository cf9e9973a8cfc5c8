import { isRuleInForce } from '../../core/law/binding.ts';
import { isBannedForEveryone } from '../../core/law/for-everyone.ts';
import { isPartOfCountry } from '../../core/record/place-codes.ts';
import { isForEveryone } from '../../core/record/scopes.ts';
import type { PlaceStatus } from './day/law-on-days.ts';

/**
 * Returns the entries with a binding rule in force, countries before their parts. All entries must
 * concern the same scope, such as minors. For the general public, returns only bans in whole
 * countries or unions.
 */
export function inForcePlaces(entries: readonly PlaceStatus[]): PlaceStatus[] {
  const inForce = entries.filter(({ status }) => isRuleInForce(status));
  const wholes = inForce.filter(({ place }) => !isPartOfCountry(place.code));
  const parts = inForce.filter(({ place }) => isPartOfCountry(place.code));
  const isPublic = inForce.some(({ scope }) => isForEveryone(scope));
  return isPublic ? wholes.filter(isBannedForEveryone) : [...wholes, ...parts];
}
