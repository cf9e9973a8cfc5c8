/**
 * Returns a regular expression, as text, that matches any of the texts. `texts` must not be
 * empty. Each alternative of the pattern begins with a class of first letters, such as `[tw]`,
 * which makes the search fast.
 */
export function anyOf(texts: readonly string[]): string {
  const endings = groupBy(
    texts,
    (text) => text.charAt(0),
    (text) => text.slice(1),
  );
  const alike = groupBy(
    [...endings],
    ([, rest]) => (rest.includes('') ? '' : anyOf(rest)),
    ([first]) => inClass(first),
  );
  const branches = [...alike].map(([ending, firsts]) => `[${firsts.join('')}]${ending}`);
  return `(?:${branches.join('|')})`;
}

/** Returns a character, escaped for use in a character class (`[…]`) of a pattern. */
export function inClass(character: string): string {
  return character.replace(/[\\\]^-]/, '\\$&');
}

function groupBy<Item>(
  items: Iterable<Item>,
  key: (item: Item) => string,
  pick: (item: Item) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), pick(item)]);
  return groups;
}
