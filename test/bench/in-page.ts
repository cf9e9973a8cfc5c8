import { Readability } from '@mozilla/readability';
import { type NamePatterns, pageNamesWatchedApp } from '../../src/core/gate.ts';
import { readArticle } from '../../src/core/read-article.ts';

declare const __WATCHED_NAMES__: NamePatterns;

/** Milliseconds a call takes on one page: the median of several batches, and the very first call. */
export interface Timing {
  median: number;
  first: number;
}

export interface PageTimings {
  characters: number;
  elements: number;
  named: boolean;
  text: Timing;
  gate: Timing;
  reader: Timing;
  readability: Timing;
  /** Median over the rounds of gate ÷ text and reader ÷ Readability, measured side by side. */
  gateRatio: number;
  readerRatio: number;
}

/** A batch lasts at least this long, so that the clock's grain doesn't show. */
const BATCH_MS = 4;

/** Measures this page. `rounds` batches of each pair, in alternating order; results are summed up so that no call is optimised away. */
export function measure(rounds: number): PageTimings {
  const names = __WATCHED_NAMES__;
  let sink = 0;
  const text = () => {
    sink += (document.body?.textContent ?? '').length;
  };
  const gate = () => {
    sink += pageNamesWatchedApp(document, names) ? 1 : 0;
  };
  const reader = () => {
    sink += readArticle(document, location.href).blocks.length;
  };
  const readability = () => {
    sink += new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0;
  };
  const cheap = compare(gate, text, rounds, BATCH_MS);
  const dear = compare(reader, readability, Math.min(rounds, 5), 0);
  return {
    characters: (document.body?.textContent ?? '').length,
    elements: document.getElementsByTagName('*').length,
    named: pageNamesWatchedApp(document, names),
    text: cheap.b,
    gate: cheap.a,
    reader: dear.a,
    readability: dear.b,
    gateRatio: cheap.ratio,
    readerRatio: dear.ratio + sink * 0,
  };
}

function compare(a: () => void, b: () => void, rounds: number, batchMs: number) {
  const firstB = time(b, 1);
  const firstA = time(a, 1);
  const repeatA = repeatsFor(a, batchMs);
  const repeatB = repeatsFor(b, batchMs);
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2) pairs.push([time(a, repeatA), time(b, repeatB)]);
    else {
      const later = time(b, repeatB);
      pairs.push([time(a, repeatA), later]);
    }
  }
  return {
    a: { median: median(pairs.map(([first]) => first)), first: firstA },
    b: { median: median(pairs.map(([, second]) => second)), first: firstB },
    // A page so small that the clock shows nothing has no ratio.
    ratio: median(pairs.filter(([, second]) => second > 0).map(([first, second]) => first / second)),
  };
}

/** Milliseconds of one call, over `repeats` calls in a row. */
function time(act: () => void, repeats: number): number {
  const start = performance.now();
  for (let call = 0; call < repeats; call++) act();
  return (performance.now() - start) / repeats;
}

function repeatsFor(act: () => void, batchMs: number): number {
  let repeats = 1;
  while (batchMs > 0 && repeats < 4096 && time(act, repeats) * repeats < batchMs) repeats *= 2;
  return repeats;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
