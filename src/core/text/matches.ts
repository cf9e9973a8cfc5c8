/**
 * Returns all matches of a pattern with the flag `g`, in order. Most texts have no match. `search`
 * is called first, because it finds this out much faster than `matchAll`.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
