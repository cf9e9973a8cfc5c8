import type { Told } from '../../core/judge/claims/claim.ts';
import { reportsOf } from '../../core/judge/claims/reports-of.ts';
import { likeliestTold, type ToldWeights, toldShares } from '../../core/judge/claims/told.ts';
import type { Judge } from '../../core/judge/judge-article.ts';
import { stateSchema } from '../../core/record/schema.ts';
import { fitWithoutEach } from './folds.ts';
import type { LoadJudge } from './judged-rows.ts';
import { type LabelledArticle, labelsOf, readLabelledArticles } from './labelled-articles.ts';
import { figure } from './print.ts';
import { ratio } from './rates.ts';
import { type Example, fitSoftmax } from './softmax.ts';
import { writeWeights } from './write-weights.ts';

/** File with the weights for deciding which state a claim asserts. */
const WEIGHTS_FILE = 'src/core/judge/claims/told-weights.json';

/** States that a claim may assert. */
const STATES: readonly Told[] = [...stateSchema.options, 'none'];

/** Weight of a claim from the project's test sentences; a claim from an article has weight 1. */
const OWN_FORM = 0.5;

/**
 * A labelled claim that the judge found, with its cues: words and facts that suggest which state
 * it asserts.
 */
interface ToldExample extends Example<Told> {
  fold: number;
  /**
   * True for a claim from this project's own test sentences, which are short and similar to each
   * other.
   */
  own: boolean;
}

/**
 * Fits the weights that decide which state a claim asserts. Prints the share of right states.
 * Leaves out claims that the judge does not find.
 */
export async function fitTold(
  files: readonly string[],
  { folds, write }: { folds: number; write: boolean },
  loadJudge: LoadJudge,
): Promise<number> {
  const judge = await loadJudge();
  const articles = await readLabelledArticles(judge, files, folds);
  const examples = articles.flatMap((article) => examplesIn(judge, article));
  const weightsFor = (chosen: readonly ToldExample[]) => fitSoftmax(chosen, STATES);
  const fitted = fitWithoutEach(examples, folds, weightsFor);
  for (const own of [false, true]) {
    const some = examples.filter((example) => example.own === own);
    const right = (weights?: ToldWeights[]) =>
      ratio(
        some.filter((example) => isRight(example, weights?.[example.fold])).length,
        some.length,
      );
    console.log(
      `${some.length} of ${own ? 'own forms' : 'articles'}: state right with weights in use ${figure(right())}, with fitted ones out of fold ${figure(right(fitted))}`,
    );
  }
  if (write) await writeWeights(WEIGHTS_FILE, 'fit-told', weightsFor(examples), examples.length);
  return 0;
}

function isRight(example: ToldExample, weights?: ToldWeights): boolean {
  return likeliestTold(toldShares(example.values, weights)) === example.class;
}

/** Returns the claims found by the judge for which there is a label, with the label's state. */
function examplesIn(judge: Judge, article: LabelledArticle): ToldExample[] {
  const { findings, places, labels, fold, own } = article;
  return reportsOf(judge, findings, places).flatMap((report) => {
    const same = labelsOf(labels, report);
    const label = same.find(({ scope }) => scope === report.scope) ?? same[0];
    if (!label) return [];
    const example = { values: report.cues, class: label.state, fold, own };
    return own ? [{ ...example, weight: OWN_FORM }] : [example];
  });
}
