/**
 * The parts of a labelled article that decide its fold, which is its group in a cross-validation.
 */
export interface Divisible {
  title: string;
  paragraphs: readonly string[];
  positive: boolean;
}

/**
 * Two articles are near-duplicates if they share a paragraph of at least this length, in
 * characters.
 */
const TELLING_LENGTH = 60;

/**
 * Divides articles into folds for cross-validation. Returns each article's fold, from 0. Articles
 * that share the title or a long paragraph are in one fold. Each fold gets about as many positive
 * articles as any other. Deterministic.
 */
export function foldsOf(articles: readonly Divisible[], folds: number): number[] {
  const groups = nearDuplicates(articles);
  const isPositive = (group: readonly number[]) => group.some((index) => articles[index]?.positive);
  const ordered = [...groups.filter(isPositive), ...groups.filter((group) => !isPositive(group))];
  const foldOf: number[] = [];
  ordered.forEach((group, place) => {
    for (const index of group) foldOf[index] = place % folds;
  });
  return foldOf;
}

/**
 * Calls `weightsFor` for each fold, with the examples of all other folds, and returns the results.
 * Prints the numbers of examples and folds.
 */
export function fitWithoutEach<E extends { fold: number }, W>(
  examples: readonly E[],
  folds: number,
  weightsFor: (examples: readonly E[]) => W,
): W[] {
  console.log(`${examples.length} examples, ${folds} folds`);
  return Array.from({ length: folds }, (_, fold) =>
    weightsFor(examples.filter((example) => example.fold !== fold)),
  );
}

/**
 * Returns groups of articles that share a title or a long paragraph. Each group is a list of
 * indexes.
 */
function nearDuplicates(articles: readonly Divisible[]): number[][] {
  const leader = articles.map((_, index) => index);
  const first = (index: number): number => {
    const next = leader[index] ?? index;
    return next === index ? index : first(next);
  };
  const seen = new Map<string, number>();
  articles.forEach(({ title, paragraphs }, index) => {
    for (const line of [title, ...paragraphs.filter(({ length }) => length >= TELLING_LENGTH)]) {
      const known = seen.get(folded(line));
      if (known === undefined) seen.set(folded(line), index);
      else leader[first(index)] = first(known);
    }
  });
  const groups = new Map<number, number[]>();
  articles.forEach((_, index) => {
    groups.set(first(index), [...(groups.get(first(index)) ?? []), index]);
  });
  return [...groups.values()];
}

function folded(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
