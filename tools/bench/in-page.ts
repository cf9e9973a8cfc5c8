import { Readability } from '@mozilla/readability';
import { type NamePatterns, namesWatchedApp, pageText } from '../../src/core/article/gate.ts';
import { findHeadline, readArticle } from '../../src/core/article/read-article.ts';
import { meanTime } from './mean-time.ts';

declare const __WATCHED_NAMES__: NamePatterns;

/**
 * Time, in ms, of one call of a function on a page. `first` is the time of a single call at the
 * beginning. After that, the function is compared with another one in several rounds (see
 * `measure`). `median` is the function's median time over all rounds.
 */
export interface Timing {
  median: number;
  first: number;
}

/** Result of the benchmark on one page. */
export interface PageTimings {
  characters: number;
  elements: number;
  named: boolean;
  text: Timing;
  gate: Timing;
  reader: Timing;
  readability: Timing;
  /**
   * Time of one check for new content in the page. The check compares the page's titles and number
   * of elements with those of the previous check. The page changes before each check.
   */
  look: Timing;
  /**
   * Time, in ms, to turn the article into a message and back again. A real page only makes the
   * message, and the background script reads it.
   */
  message: number;
  /**
   * Time of the gate (the check whether a page names a watched app), divided by the time of reading
   * the page's text in the same round. Median over all rounds.
   */
  gateRatio: number;
  /**
   * Time of reading the article, divided by the time that Mozilla's Readability needs for it in the
   * same round. Median over all rounds.
   */
  readerRatio: number;
  /** Numbers of rounds behind `gateRatio` and `readerRatio`, and how much these rounds differ. */
  gateRounds: Rounds;
  readerRounds: Rounds;
}

/**
 * Rounds in which two functions were compared. Each round gives a ratio: the first function's time
 * divided by the second's. `count` is the number of rounds. `spread` is the interquartile range of
 * the ratios, divided by their median.
 */
export interface Rounds {
  count: number;
  spread: number;
}

/**
 * Minimum duration of a batch of calls, in ms. It keeps the clock's error (5 µs in Chromium, 20 µs
 * in Firefox) within 2 % of a batch.
 */
const BATCH_MS = 1;
/**
 * In each round of a comparison, each of the two functions runs this number of batches. The two
 * functions take turns. Only the fastest batch of each function counts, because other work on the
 * machine can only slow a batch down.
 */
const TURNS = 3;
/**
 * Time limit, in ms, for a comparison on one page, so that 200 pages take only minutes. The first
 * `LEAST_ROUNDS` rounds may exceed the limit. Comparisons of fast functions get half of this time.
 */
const LONGEST_MS = 600;
const LEAST_ROUNDS = 5;
const SHORT = { batchMs: BATCH_MS, turns: TURNS, longestMs: LONGEST_MS / 2 };
/**
 * Settings for a comparison of slow functions: each is called only once per round, because a second
 * call right after the first might be unusually fast.
 */
const SINGLE = { batchMs: 0, turns: 1, longestMs: LONGEST_MS };

/**
 * Measures the extension's functions on this page in `rounds` rounds, or fewer on a slow page (see
 * `LONGEST_MS`). Uses every result, so that the JavaScript engine can't optimize the calls away.
 */
export function measure(rounds: number): PageTimings {
  const names = __WATCHED_NAMES__;
  let sink = 0;
  const text = () => {
    sink += (document.body?.textContent ?? '').length;
  };
  const gate = () => {
    sink += namesWatchedApp(pageText(document), names) ? 1 : 0;
  };
  const reader = () => {
    sink += readArticle(document, location.href).blocks.length;
  };
  const readability = () => {
    sink += new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0;
  };
  const change = document.createElement('i');
  const look = () => {
    document.body?.append(change);
    const titles = document.title + findHeadline(document)?.textContent;
    sink += titles.length + document.getElementsByTagName('*').length;
  };
  const article = readArticle(document, location.href);
  const message = () => {
    sink += structuredClone(article).blocks.length;
  };
  const cheap = compare(gate, text, rounds, SHORT);
  const dear = compare(reader, readability, rounds, SINGLE);
  return {
    characters: (document.body?.textContent ?? '').length,
    elements: document.getElementsByTagName('*').length,
    named: namesWatchedApp(pageText(document), names),
    text: cheap.b,
    gate: cheap.a,
    reader: dear.a,
    readability: dear.b,
    look: compare(look, text, Math.ceil(rounds / 4), SHORT).a,
    message: fastest(message, repeatsFor(message, BATCH_MS)),
    gateRatio: cheap.ratio,
    readerRatio: dear.ratio + sink * 0,
    gateRounds: cheap.rounds,
    readerRounds: dear.rounds,
  };
}

function compare(
  a: () => void,
  b: () => void,
  rounds: number,
  { batchMs, turns, longestMs }: typeof SINGLE,
) {
  const firstB = meanTime(b, 1);
  const firstA = meanTime(a, 1);
  const repeatA = repeatsFor(a, batchMs);
  const repeatB = repeatsFor(b, batchMs);
  const pairs: { a: number; b: number }[] = [];
  const end = performance.now() + longestMs;
  for (
    let round = 0;
    round < rounds && (round < LEAST_ROUNDS || performance.now() < end);
    round++
  ) {
    const times = { a: Number.POSITIVE_INFINITY, b: Number.POSITIVE_INFINITY };
    for (let turn = 0; turn < turns; turn++) {
      const aFirst = (round + turn) % 2 === 1;
      if (aFirst) times.a = Math.min(times.a, meanTime(a, repeatA));
      times.b = Math.min(times.b, meanTime(b, repeatB));
      if (!aFirst) times.a = Math.min(times.a, meanTime(a, repeatA));
    }
    pairs.push(times);
  }
  // On some pages, reading the text takes less time than the clock can measure, so the time is 0.
  // Such rounds give no ratio.
  const ratios = pairs.filter((pair) => pair.b > 0).map((pair) => pair.a / pair.b);
  const ratio = at(ratios, 1 / 2);
  return {
    a: {
      median: at(
        pairs.map((pair) => pair.a),
        1 / 2,
      ),
      first: firstA,
    },
    b: {
      median: at(
        pairs.map((pair) => pair.b),
        1 / 2,
      ),
      first: firstB,
    },
    ratio,
    rounds: { count: pairs.length, spread: (at(ratios, 3 / 4) - at(ratios, 1 / 4)) / ratio },
  };
}

/**
 * Returns how many calls fill `batchMs` ms: a power of two, at most 4,096. Times each number of
 * calls several times and uses only the fastest try. After a slow try, the number would be too
 * small.
 */
function repeatsFor(act: () => void, batchMs: number): number {
  let repeats = 1;
  while (batchMs > 0 && repeats < 4096 && fastest(act, repeats) * repeats < batchMs) repeats *= 2;
  return repeats;
}

function fastest(act: () => void, repeats: number): number {
  return Math.min(...Array.from({ length: TURNS }, () => meanTime(act, repeats)));
}

/** Returns a quantile: the value below which the given share (0 to 1) of the values lies. */
function at(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
