import { oncePerKey } from './once.ts';

/**
 * Returns a function that puts a prefix before a text. The function keeps each result for later
 * calls, so call it with few different texts. An engine then compares and hashes each result only
 * once.
 */
export function prefixer(prefix: string): (text: string) => string {
  return oncePerKey((text) => `${prefix}${text}`);
}
