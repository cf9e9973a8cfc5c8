import { oncePerKey } from './once.ts';

/**
 * Returns a function that puts a prefix before a text. The function keeps each result and returns
 * it again for the same text, so that the JavaScript engine computes the result's hash only once.
 * Use it with few different texts.
 */
export function prefixer(prefix: string): (text: string) => string {
  return oncePerKey((text) => `${prefix}${text}`);
}
