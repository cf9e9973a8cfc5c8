import type * as z from 'zod/mini';

/**
 * Names of the lists in a record. An entry of these lists that is too new for this version of the
 * program is left out.
 */
export const ENTRY_LISTS = ['apps', 'jurisdictions', 'measures', 'events', 'corrections'] as const;

/** Name of one of the lists in `ENTRY_LISTS`. */
export type EntryList = (typeof ENTRY_LISTS)[number];

/**
 * Entries that were left out, just as the release has them. Only their `id` or `code` has been
 * checked.
 */
export type LaterEntries = Record<EntryList, Record<string, unknown>[]>;

/**
 * Data of a record, not yet checked: the part that this version of the program understands, and
 * the entries that it does not understand.
 */
export interface Divided {
  known: unknown;
  later: LaterEntries;
}

/**
 * Divides the data of a record according to the faults that a schema found in them. An entry with
 * a word of a later version (an unknown scope, state, kind, instrument …) moves to `later`, even
 * if it has other faults, because a later version may have changed other fields too. An entry with
 * an invalid id stays, so that parsing refuses the record because of that id. If such an entry
 * moved, parsing would report the references to it instead.
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
    if (field === 'id') withoutId.add(index);
    else if (isLaterWord(issue, data)) later.add(index);
  }
  return new Set([...later].filter((index) => !withoutId.has(index)));
}

/**
 * Form of the words in the record's fixed lists of values, such as `in-force` and `court-ruling`.
 */
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
