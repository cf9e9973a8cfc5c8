import { type NamePatterns, pageNamesWatchedApp } from '../../src/core/article/gate.ts';

declare const __NAMES__: Record<number, NamePatterns>;

/** Time of the gate with one list of names, in ms. */
export interface NamesTiming {
  /** First call on the page, which every page pays. */
  first: number;
  /** Fastest of many calls. */
  warm: number;
}

/** Number of batches of calls, and of calls in each. */
const BATCHES = 20;
const CALLS = 20;

/** Measures the gate on this page with one of the lists of names. */
export function measureNames(times: number): NamesTiming {
  const names = __NAMES__[times] as NamePatterns;
  const search = () => pageNamesWatchedApp(document, names);
  const first = time(search, 1);
  return { first, warm: Math.min(...Array.from({ length: BATCHES }, () => time(search, CALLS))) };
}

function time(act: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let call = 0; call < repeats; call++) act();
  return (performance.now() - start) / repeats;
}
