import { Readability } from '@mozilla/readability';
import { type NamePatterns, namesWatchedApp, pageText } from '../../src/core/article/gate.ts';
import { findHeadline, readArticle } from '../../src/core/article/read-article.ts';

declare const __WATCHED_NAMES__: NamePatterns;

/**
 * Time of one call on a page, in ms: the median of several batches of calls, and the time of the
 * very first call.
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
   * Time to check once whether the page now shows something else. The page has just changed. The
   * check reads titles and the number of elements.
   */
  look: Timing;
  /**
   * Time, in ms, to send the page reader's result as a message. Both writing and reading the
   * message are measured, although a real page only writes it.
   */
  message: number;
  /**
   * Medians over all rounds of two ratios: the gate's time divided by the time to read the page's
   * text, and the page reader's time divided by Readability's.
   */
  gateRatio: number;
  readerRatio: number;
  /**
   * For each ratio, the number of rounds, and the interquartile range of the rounds' ratios
   * divided by their median.
   */
  gateRounds: Rounds;
  readerRounds: Rounds;
}

/** Rounds of a comparison, and how much their ratios vary. */
export interface Rounds {
  count: number;
  spread: number;
}

/**
 * Minimum duration of a batch, in ms. In a batch of this length, the clock's resolution (5 µs in
 * Chromium, 20 µs in Firefox) is at most 2 %.
 */
const BATCH_MS = 1;
/**
 * Number of batches per round for each of the two compared functions. The functions take turns,
 * batch by batch. Only the fastest batch of each function counts, because other work on the
 * machine can only make a batch slower.
 */
const TURNS = 3;
/**
 * Time limit, in ms, for a comparison on one page. The minimum number of rounds is always
 * completed. On a slow page, each round thus still has enough calls for the engine to compile
 * them, and 200 pages take only minutes. Short calls get half of this time, because each of their
 * rounds has many calls.
 */
const LONGEST_MS = 600;
const LEAST_ROUNDS = 5;
const SHORT = { batchMs: BATCH_MS, turns: TURNS, longestMs: LONGEST_MS / 2 };
/**
 * Settings for slow calls. A round measures one call of each of the two compared functions. With
 * several calls, the fastest might run on a page that an earlier call has already changed.
 */
const SINGLE = { batchMs: 0, turns: 1, longestMs: LONGEST_MS };

/**
 * Measures this page in `rounds` rounds, or in fewer if the page is slow (see `LONGEST_MS`). In
 * each round, the two compared functions take turns. Every call adds its result to a sum, so that
 * the engine can't skip the call.
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
  const firstB = time(b, 1);
  const firstA = time(a, 1);
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
      if (aFirst) times.a = Math.min(times.a, time(a, repeatA));
      times.b = Math.min(times.b, time(b, repeatB));
      if (!aFirst) times.a = Math.min(times.a, time(a, repeatA));
    }
    pairs.push(times);
  }
  // Pairs without a measurable time are left out: the text of some pages is read faster than the
  // clock can measure.
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

/** Returns the mean time of a call, in ms, over `repeats` calls in a row. */
function time(act: () => void, repeats: number): number {
  const start = performance.now();
  for (let call = 0; call < repeats; call++) act();
  return (performance.now() - start) / repeats;
}

/**
 * Returns the number of calls that fill a batch. Makes several trial batches and uses the fastest,
 * because a batch that is interrupted, or whose code is not compiled yet, would give too small a
 * number.
 */
function repeatsFor(act: () => void, batchMs: number): number {
  let repeats = 1;
  while (batchMs > 0 && repeats < 4096 && fastest(act, repeats) * repeats < batchMs) repeats *= 2;
  return repeats;
}

function fastest(act: () => void, repeats: number): number {
  return Math.min(...Array.from({ length: TURNS }, () => time(act, repeats)));
}

/** Returns the value below which the given share of the values lies (a quantile). */
function at(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
