import { mayHoldDate } from '../dates/may-hold-date.ts';

/** Names of properties and classes that hold dates. */
export const DATE_NAME = /dat[eu]|time|publi|meta|issued|creat|modif/i;

/** Most characters of a date that an element states. */
const MAX_VALUE = 150;

/**
 * Returns the date that an element states for machines (`datetime`, `content`, or the `title` of an
 * abbreviation), else its text.
 */
export function statedBy(element: Element): string {
  const title = element.getAttribute('title') ?? '';
  const value =
    element.getAttribute('datetime') ||
    element.getAttribute('content') ||
    (mayHoldDate(title) && title) ||
    element.textContent ||
    '';
  return value.slice(0, MAX_VALUE);
}
