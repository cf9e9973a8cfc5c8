import { oncePerKey } from './once.ts';

/**
 * Returns a function that puts a prefix before a text. It keeps each result, so that an engine
 * hashes it only once. Use it with few different texts.
 */
export function prefixer(prefix: string): (text: string) => string {
  return oncePerKey((text) => `${prefix}${text}`);
}
