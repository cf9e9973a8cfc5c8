/** Most characters of a date that an element states. */
const MAX_VALUE = 150;

/** Returns the date that an element states for machines (`datetime`, `content`), else its text. */
export function statedBy(element: Element): string {
  const value =
    element.getAttribute('datetime') ||
    element.getAttribute('content') ||
    element.textContent ||
    '';
  return value.slice(0, MAX_VALUE);
}
