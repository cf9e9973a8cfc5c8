import type * as z from 'zod/mini';

/**
 * Names of the lists in a record. If this version of the program is too old to understand an entry,
 * the entry can be left out of its list.
 */
const ENTRY_LISTS = ['apps', 'jurisdictions', 'measures', 'events', 'corrections'] as const;

/** Name of one of the lists in `ENTRY_LISTS`. */
export type EntryList = (typeof ENTRY_LISTS)[number];

/**
 * Entries that were left out of a record, exactly as the release has them. They are unchecked,
 * except for their `id` or `code`.
 */
export type LaterEntries = Record<EntryList, Record<string, unknown>[]>;

/**
 * A record's data in two parts. `later` has the entries that this version does not understand.
 * `known` has all other data, which are not checked yet.
 */
export interface Divided {
  known: unknown;
  later: LaterEntries;
}

/**
 * Divides a record's data. Entries with an unknown word, such as a new scope, go to `later`. All
 * other data go to `known`. `issues` are the faults that a schema found in the data.
 */
export function divideByWords(data: unknown, issues: readonly z.core.$ZodIssue[]): Divided {
  const later: LaterEntries = {
    apps: [],
    jurisdictions: [],
    measures: [],
    events: [],
    corrections: [],
  };
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
    // An entry with an invalid id stays in the record, so that parsing reports this id. If the
    // entry were left out, parsing would report only the references to it.
    if (field === 'id') withoutId.add(index);
    else if (isLaterWord(issue, data)) later.add(index);
  }
  return new Set([...later].filter((index) => !withoutId.has(index)));
}

/** Matches the form of values from fixed lists, such as the state `in-force`. */
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
