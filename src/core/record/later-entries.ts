import type * as z from 'zod/mini';

/** Lists of a record whose entries may be left out. */
export const ENTRY_LISTS = ['apps', 'jurisdictions', 'measures', 'events', 'corrections'] as const;
export type EntryList = (typeof ENTRY_LISTS)[number];

/**
 * Entries that were left out, as written in the release. Only their `id` or `code` is known to be
 * valid.
 */
export type LaterEntries = Record<EntryList, Record<string, unknown>[]>;

/**
 * Untrusted data of a record, divided into the part that this version understands and the entries
 * that it does not.
 */
export interface Divided {
  known: unknown;
  later: LaterEntries;
}

/**
 * Divides the data of a record by the faults that a schema found in it. An entry with a word of a
 * later version (an unknown scope, state, kind, instrument …) goes to `later`, whatever else is
 * unknown in it, because a later version may have extended that too. An entry with an invalid id
 * stays and is refused, since references to it could not be told from wrong ones.
 */
export function divideByWords(data: unknown, issues: readonly z.core.$ZodIssue[]): Divided {
  const later: LaterEntries = { apps: [], jurisdictions: [], measures: [], events: [], corrections: [] };
  const known: Record<string, unknown> = { ...(data as object) };
  for (const list of ENTRY_LISTS) {
    const leftOut = laterIndexes(list, data, issues);
    const entries = known[list];
    if (leftOut.size === 0 || !Array.isArray(entries)) continue;
    later[list] = entries.filter((_, index) => leftOut.has(index));
    known[list] = entries.filter((_, index) => !leftOut.has(index));
  }
  return { known, later };
}

function laterIndexes(
  list: EntryList,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): ReadonlySet<number> {
  const later = new Set<number>();
  const withoutId = new Set<number>();
  for (const issue of issues) {
    const [owner, index, field] = issue.path;
    if (owner !== list || typeof index !== 'number') continue;
    if (field === 'id') withoutId.add(index);
    else if (isLaterWord(issue, data)) later.add(index);
  }
  return new Set([...later].filter((index) => !withoutId.has(index)));
}

/** Form of all words in the record's closed vocabularies, such as `in-force` and `court-ruling`. */
const WORD = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_WORD = 50;

function isLaterWord(issue: z.core.$ZodIssue, data: unknown): boolean {
  if (issue.code === 'custom') return issue.params?.maybeLater === true;
  if (issue.code !== 'invalid_value') return false;
  const value = valueAt(data, issue.path);
  return typeof value === 'string' && value.length <= LONGEST_WORD && WORD.test(value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), data);
}
