import type { CueValues, CueWeights } from '../../core/judge/claims/cue-values.ts';
import { readPage } from '../../core/judge/judge-article.ts';
import { BIAS, vetoesOf, weigh } from '../../core/judge/rules/article-rules.ts';
import {
  classesOfWords,
  classValue,
  countedCues,
} from '../../core/judge/rules/classes-of-words.ts';
import { articleOf } from './articles.ts';
import { foldsOf } from './folds.ts';
import type { LoadJudge } from './judged-rows.ts';
import { fitLogistic } from './logistic-regression.ts';
import { ownTexts } from './own-forms.ts';
import { ratesText } from './print.ts';
import { ratesOf } from './rates.ts';
import { contentOf, readRows } from './rows.ts';
import { rounded, writeWeights } from './write-weights.ts';

/** File with the weights of the rule `classes-of-words`. */
const WEIGHTS_FILE = 'src/core/judge/rules/class-weights.json';

/**
 * Weight of the project's test sentences; an article has weight 1. They hold many kinds of stories
 * of which labelled articles have few.
 */
const OWN_FORM = 2;

/** Factor of the penalty on large weights (L2). */
const PENALTY = 0.0016;

/** Smallest number of articles that must have a cue. A rarer cue gets no weight. */
const FEWEST = 40;

/**
 * Taken off the sum, because a false alarm is worse than a miss. Among 0.6, 0.9 and 1.2, the value
 * with the fewest false alarms out of fold.
 */
const CAUTION = 1.2;

interface ClassExample {
  cues: CueValues;
  /** Sum of the bias and of what all other article rules add. */
  rules: number;
  positive: boolean;
  own: boolean;
  fold: number;
}

/**
 * Fits the weights of the rule `classes-of-words` to labelled articles and the project's own test
 * sentences. Prints precision and recall without the rule, and with weights fitted without the
 * article's fold. With `write`, fits weights to all articles and writes them to their file. Leaves
 * out articles with a veto.
 */
export async function fitClasses(
  files: readonly string[],
  { folds, write }: { folds: number; write: boolean },
  loadJudge: LoadJudge,
): Promise<number> {
  const examples = await examplesIn(files, folds, loadJudge);
  const byFold = Array.from({ length: folds }, (_, fold) =>
    weightsFor(examples.filter((example) => example.fold !== fold)),
  );
  for (const own of [false, true]) {
    const some = examples.filter((example) => example.own === own);
    console.log(`${some.length} ${own ? 'own forms' : 'articles'}`);
    console.log(`  without the rule      ${ratesText(rates(some))}`);
    console.log(`  fitted, out of fold   ${ratesText(rates(some, byFold))}`);
  }
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
  files: readonly string[],
  folds: number,
  loadJudge: LoadJudge,
): Promise<ClassExample[]> {
  const judge = await loadJudge();
  const texts = [
    ...(await readRows(files)).map((row) => ({ row, own: false })),
    ...(await ownTexts()).map((row) => ({ row, own: true })),
  ];
  const examples = [];
  for (const { row, own } of texts) {
    const article = articleOf(row, await contentOf(row));
    const page = readPage(judge, article);
    if (vetoesOf(page).length > 0) continue;
    const others = weigh(page).filter(({ rule }) => rule !== classesOfWords);
    examples.push({
      title: article.title,
      paragraphs: article.blocks.map(({ text }) => text),
      cues: countedCues(page.evidence),
      rules: others.reduce((sum, { adds }) => sum + adds, BIAS),
      positive: row.label === 'restriction',
      own,
    });
  }
  const foldOf = foldsOf(examples, folds);
  return examples.map((example, index) => ({ ...example, fold: foldOf[index] ?? 0 }));
}

/** Fits weights beside the other rules' sum, in whose units they are returned. */
function weightsFor(examples: readonly ClassExample[]): CueWeights {
  const counts = new Map<string, number>();
  for (const { cues } of examples)
    for (const cue of cues.keys()) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const names = [...counts].flatMap(([cue, count]) => (count >= FEWEST ? [cue] : [])).sort();
  const rows = examples.map(({ cues, rules, positive, own }) => ({
    values: [rules, ...names.map((name) => cues.get(name) ?? 0)],
    positive,
    weight: own ? OWN_FORM : 1,
  }));
  const { bias, weights } = fitLogistic(rows, [1, ...names.map(() => 0)], PENALTY);
  const [unit = 1, ...fitted] = weights;
  return rounded(
    ['always', ...names],
    [bias - CAUTION, ...fitted].map((weight) => weight / unit),
  );
}

function rates(examples: readonly ClassExample[], byFold?: readonly CueWeights[]) {
  const counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
  for (const { cues, rules, positive, fold } of examples) {
    const value = byFold ? classValue(cues, byFold[fold] ?? {}) : 0;
    const about = rules + classesOfWords.weight * value >= 0;
    if (about) counts[positive ? 'truePositives' : 'falsePositives'] += 1;
    else if (positive) counts.falseNegatives += 1;
  }
  return ratesOf(counts);
}
