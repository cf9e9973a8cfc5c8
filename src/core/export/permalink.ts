import { publisher } from '../publisher/publisher.ts';
import type { Measure } from '../record/schema.ts';

/**
 * Returns the public address of an event's page on the publisher's site; null when the publisher
 * has no site.
 */
export function eventAddress(id: string): string | null {
  return onSite(`event/${id}/`);
}

/**
 * Returns the public address of a rule's page. If `measure` is null, returns the address of the
 * page about the app in the place. Returns null in two cases:
 * - The publisher has no site.
 * - The rule comes from a newsroom's added record.
 */
export function publicAddress(measure: Measure | null, app: string, place: string): string | null {
  if (!measure) return onSite(`app/${app}/${place.toLowerCase()}/`);
  return measure.from === undefined ? onSite(`rule/${measure.id}/`) : null;
}

function onSite(path: string): string | null {
  return publisher.site && publisher.site + path;
}
