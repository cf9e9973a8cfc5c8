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
 * Returns the public address of a rule's page or, without a rule, of the app's page for the
 * place. Null if the publisher has no site, or if the rule is from an added record.
 */
export function publicAddress(measure: Measure | null, app: string, place: string): string | null {
  if (!measure) return onSite(`app/${app}/${place.toLowerCase()}/`);
  return measure.from === undefined ? onSite(`rule/${measure.id}/`) : null;
}

function onSite(path: string): string | null {
  return publisher.site && publisher.site + path;
}
