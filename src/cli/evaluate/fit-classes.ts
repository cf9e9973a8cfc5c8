import { type CueValues, type CueWeights, weighted } from '../../core/judge/claims/cue-values.ts';
import { readPage } from '../../core/judge/judge-article.ts';
import { BIAS, vetoesOf, weigh, weighClasses } from '../../core/judge/rules/article-rules.ts';
import { fitWithoutEach } from './folds.ts';
import { frequentCues } from './frequent-cues.ts';
import type { LoadJudge } from './judged-rows.ts';
import { articlesInFolds } from './labelled-articles.ts';
import { fitLogistic } from './logistic-regression.ts';
import { OWN_TEXTS, ownTexts } from './own-forms.ts';
import { ratesText } from './print.ts';
import { ratesOf } from './rates.ts';
import { type Row, readRows } from './rows.ts';
import { rounded, writeWeights } from './write-weights.ts';

/** File with the weights of classes of words, such as words for a ban. The judge reads it. */
const WEIGHTS_FILE = 'src/core/judge/rules/class-weights.json';

/** Factor of the penalty on large weights (L2). */
const PENALTY = 0.0003;

/**
 * Factor by which the weight of an article is multiplied if the article is not about a restriction.
 * The factor is above 1, because a false alarm is worse than a miss.
 */
const CAUTION = 1.8;

/**
 * Maximum length of a list whose articles have full weight. In longer lists, the articles weigh
 * less, so that long lists do not dominate: in a list of 1200, each article has weight 0.5.
 */
const LONGEST_LIST = 600;

/** Weight of each of the project's own texts (see `ownTexts`). The judge must get them right. */
const OWN = 10;

/** A class of words gets a weight only if its words occur in at least this many articles. */
const FEWEST = 25;

interface ArticleExample {
  /** For each class of words, the share of the article's sentences with a word of this class. */
  shares: CueValues;
  /** Sum of what the scoring rules for whole articles add to the article's score. */
  rules: number;
  /**
   * The article's score with the judge's current weights. The score is a sum that has not been
   * turned into a probability. It decides whether the judge considers the article to be about a
   * restriction.
   */
  sum: number;
  positive: boolean;
  /** True when a veto decides against the article, whatever the weights are. */
  vetoed: boolean;
  /** Path of the list that contains the article. */
  list: string;
  fold: number;
}

/**
 * Fits the weights of word classes, which decide whether an article is about a restriction. The
 * examples are labelled articles and the project's own texts (see `ownTexts`).
 */
export async function fitClasses(
  files: readonly string[],
  { folds, write }: { folds: number; write: boolean },
  loadJudge: LoadJudge,
): Promise<number> {
  const rows = [...(await readRows(files)), ...(await ownTexts())];
  const examples = await examplesIn(rows, folds, loadJudge);
  const lists = [...new Set(rows.map(({ list }) => list))];
  const fitted = fitWithoutEach(examples, folds, weightsFor);
  printFigures('all', examples, fitted);
  for (const list of lists)
    printFigures(
      list,
      examples.filter((example) => example.list === list),
      fitted,
    );
  if (write)
    await writeWeights(
      WEIGHTS_FILE,
      'fit-classes',
      weightsFor(examples),
      examples.length,
      'articles',
    );
  return 0;
}

async function examplesIn(
  rows: readonly Row[],
  folds: number,
  loadJudge: LoadJudge,
): Promise<ArticleExample[]> {
  const judge = await loadJudge();
  return (await articlesInFolds(rows, folds)).map(({ row, article, fold }) => {
    const page = readPage(judge, article);
    const classes = weighClasses(page);
    const rules = sumOf(weigh(page));
    return {
      shares: new Map(classes.map(({ name, share }) => [name, share])),
      rules,
      sum: BIAS + rules + sumOf(classes),
      positive: row.label === 'restriction',
      vetoed: vetoesOf(page).length > 0,
      list: row.list,
      fold,
    };
  });
}

function sumOf(additions: readonly { adds: number }[]): number {
  return additions.reduce((sum, { adds }) => sum + adds, 0);
}

/** Fits the weights of classes of words, using only articles without a veto. */
function weightsFor(examples: readonly ArticleExample[]): CueWeights {
  const open = examples.filter(({ vetoed }) => !vetoed);
  const names = frequentCues(
    open.map(({ shares }) => ({ values: shares })),
    FEWEST,
  );
  const weightOfList = listWeights(open);
  const rows = open.map(({ shares, rules, positive, list }) => ({
    values: [rules, ...names.map((name) => shares.get(name) ?? 0)],
    positive,
    weight: (weightOfList.get(list) ?? 1) * (positive ? 1 : CAUTION),
  }));
  const { bias, weights } = fitLogistic(rows, names.length + 1, PENALTY);
  const [unit = 1, ...classes] = weights;
  // The judge gives `rules` the weight 1, so all weights are divided by `unit`, the weight fitted
  // to `rules`.
  return rounded(
    ['always', ...names],
    [bias, ...classes].map((weight) => weight / unit),
  );
}

/**
 * Returns, for each list of articles, the weight of a single article in it (see `LONGEST_LIST`).
 */
function listWeights(examples: readonly ArticleExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { list } of examples) counts.set(list, (counts.get(list) ?? 0) + 1);
  return new Map(
    [...counts].map(([list, count]) => [
      list,
      list === OWN_TEXTS ? OWN : Math.min(1, LONGEST_LIST / count),
    ]),
  );
}

function printFigures(
  name: string,
  examples: readonly ArticleExample[],
  fitted: readonly CueWeights[],
): void {
  console.log(`${examples.length} of ${name}`);
  console.log(`  with weights in use          ${ratesText(rates(examples))}`);
  console.log(`  with fitted ones out of fold ${ratesText(rates(examples, fitted))}`);
}

function rates(examples: readonly ArticleExample[], byFold?: readonly CueWeights[]) {
  const about = examples.map(({ shares, rules, sum, vetoed, fold }) => {
    const decides = byFold ? rules + weighted(shares, byFold[fold] ?? {}) : sum;
    return !vetoed && decides >= 0;
  });
  const count = (found: boolean, positive: boolean) =>
    examples.filter((one, index) => about[index] === found && one.positive === positive).length;
  return ratesOf({
    truePositives: count(true, true),
    falsePositives: count(true, false),
    falseNegatives: count(false, true),
  });
}
