import { oncePerKey } from './once.ts';

/**
 * Returns a function that puts a prefix before a text, for few different texts. It keeps each
 * result, so that the engine computes its hash only once.
 */
export function prefixer(prefix: string): (text: string) => string {
  return oncePerKey((text) => `${prefix}${text}`);
}
