/**
 * Returns all matches of a pattern with the flag `g`, in order. `search` comes first: for a text
 * without a match, it is much faster than `matchAll`.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
