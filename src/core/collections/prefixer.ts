import { oncePerKey } from './once.ts';

/**
 * Returns a function that puts a prefix before a text, such as `says-` before `ban`. The function
 * keeps every result, so that the engine hashes each prefixed text only once. Meant for few
 * different texts.
 */
export function prefixer(prefix: string): (text: string) => string {
  return oncePerKey((text) => `${prefix}${text}`);
}
