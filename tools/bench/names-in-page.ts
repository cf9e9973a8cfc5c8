import { type NamePatterns, namesWatchedApp, pageText } from '../../src/core/article/gate.ts';
import { meanTime } from './mean-time.ts';

declare const __NAMES__: Record<number, NamePatterns>;

/**
 * Time, in ms, of the gate (the script that searches pages for app names) with one list of names.
 */
export interface NamesTiming {
  /** Time of the first search. On an ordinary page, the gate searches only once. */
  first: number;
  /** Mean time of a search in the fastest of `BATCHES` batches of searches. */
  warm: number;
}

/** Number of batches in which searches are timed, and number of searches in each batch. */
const BATCHES = 20;
const CALLS = 20;

/**
 * Measures how long it takes to search this page for app names. `times` selects the list of names:
 * 1 is the real list, and 10 is about ten times as long.
 */
export function measureNames(times: number): NamesTiming {
  const names = __NAMES__[times] as NamePatterns;
  const search = () => namesWatchedApp(pageText(document), names);
  const first = meanTime(search, 1);
  return {
    first,
    warm: Math.min(...Array.from({ length: BATCHES }, () => meanTime(search, CALLS))),
  };
}
