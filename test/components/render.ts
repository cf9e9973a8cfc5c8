import { type ComponentChild, h, render } from 'preact';
import { Speaking } from '../../src/components/use-words.ts';
import type { Words } from '../../src/core/wording/words.ts';
import { ENGLISH } from '../words.ts';

/**
 * Renders `view` into a new element of the document, in English unless `words` are given. Returns
 * the element.
 */
export function rendered(view: ComponentChild, words: Words = ENGLISH): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(h(Speaking, { value: words }, view), place);
  return place;
}

/**
 * Returns the element's trimmed text, with each run of white space replaced with one space. Returns
 * '' if there is no element.
 */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * Returns the first button inside `place` whose text is `name` or whose label begins with `name`.
 * Throws if there is no such button.
 */
export function button(place: Element, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (one) => textOf(one) === name || one.getAttribute('aria-label')?.startsWith(name),
  );
  if (!found) throw new Error(`There is no button "${name}" in: ${textOf(place)}`);
  return found;
}
