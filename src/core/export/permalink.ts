import { publisher } from '../publisher/publisher.ts';

/**
 * Returns the public address of an event's page on the publisher's site; null when the publisher
 * has no site.
 */
export function eventAddress(id: string): string | null {
  return publisher.site && `${publisher.site}event/${id}/`;
}
