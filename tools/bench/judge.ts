import { readAuthoredRecord } from '../../src/cli/record/authored-record.ts';
import { annotate } from '../../src/core/answers/annotation.ts';
import type { Article, Block } from '../../src/core/article/article.ts';
import { type Judge, judgeArticle, judgeWithWords } from '../../src/core/judge/judge-article.ts';
import type { Judgement } from '../../src/core/judge/judgement.ts';
import { allLanguages, type Language } from '../../src/core/judge/lexicon/languages.ts';
import { compileWords, type Words } from '../../src/core/judge/lexicon/words.ts';
import { syntheticRecord } from '../../test/pages/record/synthetic-record.ts';
import { noteFigure } from './figures.ts';
import type { BenchOptions } from './options.ts';

const WORDS = 1000;
const ROUNDS = 200;
const GOALS = { article: 5, terms: 1.2, prepare: 1000, large: 10 };

/**
 * Measures in Node how long judging takes: for an ordinary article, for long texts, and with a
 * larger lexicon or record. Resolves to 0, even if a goal is missed.
 */
export async function benchJudge({ json }: BenchOptions): Promise<number> {
  if (json) return benchJudgeTo((lines) => console.log(JSON.stringify({ bench: 'judge', lines })));
  return benchJudgeTo((lines) => console.log(lines.join('\n')));
}

async function benchJudgeTo(tell: (lines: string[]) => void): Promise<number> {
  const lines: string[] = [];
  const record = await readAuthoredRecord();
  const languages = allLanguages();
  const words = compileWords(languages);
  const judge = judgeWithWords(record, words);
  const larger = judgeWithWords(record, compileWords(languages.map(tenfold)));
  const article = articleOf(
    record.events.map(({ title, summary }) => `${title}. ${summary}`),
    WORDS,
  );
  const warm = paired(
    () => judgeArticle(judge, article),
    () => judgeArticle(larger, article),
  );
  lines.push(
    `judge, ${WORDS} words, warm: ${warm.first.toFixed(2)} ms median (goal ≤ ${GOALS.article}), fastest ${warm.fastest.toFixed(2)} ms: the difference is what else the machine does`,
  );
  lines.push(
    `10 × the words to look for: ${warm.ratio.toFixed(2)} × the time (goal ≤ ${GOALS.terms})`,
  );
  for (const size of [50_000, 200_000, 800_000, 2_000_000]) {
    const text = repeated(article, size);
    const half = repeated(article, size / 2);
    const { first, ratio } = paired(
      () => judgeArticle(judge, half),
      () => judgeArticle(judge, text),
      5,
    );
    lines.push(
      `${size} characters: ${(first * ratio).toFixed(0)} ms, ${ratio.toFixed(2)} × that of half of them`,
    );
  }
  noteFigure({
    what: 'judge, article of 1,000 words, warm',
    value: warm.first,
    goal: GOALS.article,
    unit: 'ms',
  });
  noteFigure({ what: 'judge, 10 × the words', value: warm.ratio, goal: GOALS.terms, unit: '×' });
  lines.push(benchLargeRecord(words, article));
  tell(lines);
  return 0;
}

/** Number of events of the large record. */
const EVENTS = 50_000;

/**
 * Measures how long judging and annotating take with an invented record of `EVENTS` events. The
 * words that the judge looks for are compiled beforehand, as in a built extension. Returns a line
 * for the report.
 */
function benchLargeRecord(words: Words, article: Article): string {
  const record = syntheticRecord(EVENTS);
  const [firstDay, today] = ['2020-09-20', '2026-11-27'];
  let judgement: Judgement | undefined;
  let judge: Judge | undefined;
  const prepared = processorMs(() => {
    judge = judgeWithWords(record, words);
    // The first judging counts as preparation, because it also builds the index of the record's
    // events.
    judgement = judgeArticle(judge, article);
  });
  const judging = warmMs(() => judge && judgeArticle(judge, article));
  const dated = { ...judgement, published: { date: firstDay } } as Judgement;
  const annotating = warmMs(() => annotate(record, dated, today));
  const what = `judge, ${EVENTS} events`;
  noteFigure({ what: `${what}, preparing`, value: prepared, goal: GOALS.prepare, unit: 'ms' });
  noteFigure({ what: `${what}, article`, value: judging, goal: GOALS.large, unit: 'ms' });
  noteFigure({ what: `${what}, annotation`, value: annotating, goal: GOALS.large, unit: 'ms' });
  return `${EVENTS} events: preparing and a first article ${prepared.toFixed(0)} ms of processor time (goal ≤ ${GOALS.prepare}); warm medians: judging an article ${judging.toFixed(1)} ms, its annotation ${annotating.toFixed(1)} ms (goal ≤ ${GOALS.large} each)`;
}

/**
 * Returns the median processor time of a task in ms. Half of the rounds only warm up, because the
 * engine is still compiling the code.
 */
function warmMs(task: () => unknown): number {
  const times = Array.from({ length: 2 * ROUNDS }, () => processorMs(task));
  return median(times.slice(-ROUNDS));
}

/**
 * Makes an article of about `words` words from the record's sentences. These sentences mention
 * apps, courts and places, as real articles do.
 */
function articleOf(sentences: readonly string[], words: number): Article {
  const blocks: Block[] = [];
  for (let count = 0, index = 0; count < words; index++) {
    const text = sentences[index % sentences.length] ?? '';
    blocks.push({ kind: 'text', text });
    count += text.split(/\s+/).length;
  }
  return {
    url: 'https://news.example/',
    title: 'Court blocks the WeChat ban',
    lang: 'en',
    blocks,
    dateClues: [],
  };
}

function repeated(article: Article, characters: number): Article {
  const blocks: Block[] = [];
  for (let count = 0, index = 0; count < characters; index++) {
    const block = article.blocks[index % article.blocks.length] as Block;
    blocks.push(block);
    count += block.text.length;
  }
  return { ...article, blocks };
}

/**
 * Returns a copy of a language whose lists of words are ten times as long. The added words occur
 * in no text.
 */
function tenfold(language: Language): Language {
  const grow = (value: unknown, key?: string): unknown => {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
      return value.flatMap((word: string) => [word, ...copies(word)]);
    if (typeof value === 'object' && value !== null && key !== 'language')
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, grow(inner, name)]),
      );
    return value;
  };
  return grow(language) as Language;
}

/**
 * Returns nine variants of a word, such as `bqban` and `cqban` for `ban`. Each begins with a
 * different letter, as words of a real lexicon do.
 */
function copies(word: string): string[] {
  return [...'bcdfghjkl'].map((letter) => `${letter}q${word}`);
}

/**
 * Compares the times of two tasks in several rounds. `first` is the median time of `a`, and
 * `fastest` is the minimum time of `a`, both in ms. Each round also gives the time of `b` divided
 * by the time of `a`; `ratio` is the median of these quotients.
 */
function paired(
  a: () => unknown,
  b: () => unknown,
  rounds = ROUNDS,
): { first: number; fastest: number; ratio: number } {
  // The first three rounds do not count.
  const times = Array.from({ length: rounds + 3 }, (_, round) => {
    // Whichever task runs first in a round fills caches, which speeds up the other task. Each task
    // therefore runs first in half of the rounds.
    const before = round % 2 === 0 ? undefined : timed(b);
    const first = timed(a);
    return { first, ratio: (before ?? timed(b)) / first };
  }).slice(3);
  const firsts = times.map(({ first }) => first);
  return {
    first: median(firsts),
    fastest: Math.min(...firsts),
    ratio: median(times.map(({ ratio }) => ratio)),
  };
}

/** Returns the processor time, in ms, that all threads of this process use during a task. */
function processorMs(task: () => unknown): number {
  const began = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
