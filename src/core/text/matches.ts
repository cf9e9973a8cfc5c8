/**
 * Returns all matches of a pattern, in order. The pattern must have the flag `g`. For a text
 * without a match, this is much faster than `matchAll` alone.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
