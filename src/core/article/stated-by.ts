import { mayHoldDate } from '../dates/may-hold-date.ts';

const DATE_NAME = /dat[eu]|time|publi|meta|issued|creat|modif/;

/** True when the name of a property or a class suggests an element that holds a date. */
export function isDateName(name: string): boolean {
  return DATE_NAME.test(name.toLowerCase());
}

/** Maximum number of characters that are read as the date of an element. */
const MAX_VALUE = 150;

/**
 * Returns the text in which an element states a date. Prefers the attributes `datetime` and
 * `content`, which are meant for programs, and then `title` if it may hold a date. Without them,
 * returns the element's text.
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
