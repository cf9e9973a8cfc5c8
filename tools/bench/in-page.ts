import { Readability } from '@mozilla/readability';
import { type NamePatterns, pageNamesWatchedApp } from '../../src/core/article/gate.ts';
import { findHeadline, readArticle } from '../../src/core/article/read-article.ts';

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
  /** One look for a view that was swapped: titles and a count of elements, on a page that has just changed. */
  look: Timing;
  /** Milliseconds of copying what the reader gives as a message is copied, written and read; the page only writes it. */
  message: number;
  /** Median over the rounds of gate ÷ text and reader ÷ Readability. */
  gateRatio: number;
  readerRatio: number;
  /** Rounds of each, and how far apart the middle half of their ratios is, as a share of the median. */
  gateRounds: Rounds;
  readerRounds: Rounds;
}

export interface Rounds {
  count: number;
  spread: number;
}

/** A batch lasts at least this long, so that the clock's grain (5 µs in Chromium, 20 µs in Firefox) stays under 2 %. */
const BATCH_MS = 1;
/**
 * So many short batches of each side, in turn with the other's, make a round, and the fastest of each is taken: what else the
 * machine does only adds time, and would spoil half of the batches otherwise.
 */
const TURNS = 3;
/**
 * A comparison of one page ends after so long, but not before so many rounds: a page that takes longer gives the engine enough
 * to compile by in each of them, and 200 pages are measured in minutes. Half of it is enough for short calls, which are many in a round.
 */
const LONGEST_MS = 600;
const LEAST_ROUNDS = 5;
const SHORT = { batchMs: BATCH_MS, turns: TURNS, longestMs: LONGEST_MS / 2 };
/** Of calls that take long by themselves: each pair is a round. The fastest of several would find the page as it was left. */
const SINGLE = { batchMs: 0, turns: 1, longestMs: LONGEST_MS };

/** Measures this page, in `rounds` rounds, each with both sides in turn; results are summed up so that no call is optimised away. */
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
    named: pageNamesWatchedApp(document, names),
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

function compare(a: () => void, b: () => void, rounds: number, { batchMs, turns, longestMs }: typeof SINGLE) {
  const firstB = time(b, 1);
  const firstA = time(a, 1);
  const repeatA = repeatsFor(a, batchMs);
  const repeatB = repeatsFor(b, batchMs);
  const pairs: { a: number; b: number }[] = [];
  const end = performance.now() + longestMs;
  for (let round = 0; round < rounds && (round < LEAST_ROUNDS || performance.now() < end); round++) {
    const times = { a: Number.POSITIVE_INFINITY, b: Number.POSITIVE_INFINITY };
    for (let turn = 0; turn < turns; turn++) {
      const aFirst = (round + turn) % 2 === 1;
      if (aFirst) times.a = Math.min(times.a, time(a, repeatA));
      times.b = Math.min(times.b, time(b, repeatB));
      if (!aFirst) times.a = Math.min(times.a, time(a, repeatA));
    }
    pairs.push(times);
  }
  // A page so small that the clock shows nothing has no ratio.
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

/** Milliseconds of one call, over `repeats` calls in a row. */
function time(act: () => void, repeats: number): number {
  const start = performance.now();
  for (let call = 0; call < repeats; call++) act();
  return (performance.now() - start) / repeats;
}

/** By the fastest of some batches: one that was held up, or ran before it was compiled, would make all later ones too short. */
function repeatsFor(act: () => void, batchMs: number): number {
  let repeats = 1;
  while (batchMs > 0 && repeats < 4096 && fastest(act, repeats) * repeats < batchMs) repeats *= 2;
  return repeats;
}

function fastest(act: () => void, repeats: number): number {
  return Math.min(...Array.from({ length: TURNS }, () => time(act, repeats)));
}

/** The value below which such a share of them lies. */
function at(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
