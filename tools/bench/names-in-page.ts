import { type NamePatterns, namesWatchedApp, pageText } from '../../src/core/article/gate.ts';
import { meanTime } from './mean-time.ts';

declare const __NAMES__: Record<number, NamePatterns>;

/**
 * Time, in ms, of the gate (the script that searches pages for app names) with one list of names.
 */
export interface NamesTiming {
  /** Time of the first call. On an ordinary page, it is the only call. */
  first: number;
  /** Time of the fastest of many calls. */
  warm: number;
}

/** The gate is called in `BATCHES` batches of `CALLS` calls each. */
const BATCHES = 20;
const CALLS = 20;

/**
 * Measures how long the gate takes to search this page for app names. `times` selects the list of
 * names: 1 is the real list, and 10 is about ten times as long.
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
