import { oncePerKey } from './once.ts';

/**
 * Returns a function that puts a prefix before a text. Keeps every result, which spares engines
 * repeated hashing; use it with few different texts.
 */
export function prefixer(prefix: string): (text: string) => string {
  return oncePerKey((text) => `${prefix}${text}`);
}
