/**
 * Returns all matches of a pattern with the flag `g`, in order. Most texts have none, and `search`
 * shows this in a fraction of the time that `matchAll` takes.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
