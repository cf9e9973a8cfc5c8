import { type ComponentChild, h, render } from 'preact';
import { Speaking } from '../../src/components/use-words.ts';
import type { Words } from '../../src/core/wording/words.ts';
import { ENGLISH } from '../words.ts';

/**
 * Renders into a new element of the test's document, in English by default. Returns the element.
 */
export function rendered(view: ComponentChild, words: Words = ENGLISH): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(h(Speaking, { value: words }, view), place);
  return place;
}

/** Returns the text that a reader sees, with each run of white space as one space. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Returns the first button with this text or label. Throws when there is none. */
export function button(place: Element, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (one) => textOf(one) === name || one.getAttribute('aria-label')?.startsWith(name),
  );
  if (!found) throw new Error(`There is no button "${name}" in: ${textOf(place)}`);
  return found;
}
