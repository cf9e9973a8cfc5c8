import { type ComponentChild, render } from 'preact';

/** Renders into a new element of the test's document and returns it. */
export function rendered(view: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(view, place);
  return place;
}

/** What a reader reads: the element's text with white space folded. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The first button with this text or label. Throws when there is none. */
export function button(place: Element, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (one) => textOf(one) === name || one.getAttribute('aria-label')?.startsWith(name),
  );
  if (!found) throw new Error(`There is no button "${name}" in: ${textOf(place)}`);
  return found;
}
