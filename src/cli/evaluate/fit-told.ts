import { publishedOn } from '../../core/article/published/published-on.ts';
import type { Told } from '../../core/judge/claims/claim.ts';
import { type Report, reportsOf } from '../../core/judge/claims/reports-of.ts';
import { likeliestTold, type ToldWeights, toldShares } from '../../core/judge/claims/told.ts';
import { NEWER } from '../../core/judge/claims/told-cues.ts';
import type { Judge } from '../../core/judge/judge-article.ts';
import { isNewerThanRecord } from '../../core/law/newer-than-record.ts';
import { stateSchema } from '../../core/record/schema.ts';
import type { LabelledClaim } from './claim-labels.ts';
import { fitWithoutEach } from './folds.ts';
import { judgeAsOf, type LoadJudge } from './judged-rows.ts';
import {
  foundIn,
  type LabelledArticle,
  labelsOf,
  readLabelledArticles,
} from './labelled-articles.ts';
import { figure } from './print.ts';
import { ratio } from './rates.ts';
import { type Example, fitSoftmax } from './softmax.ts';
import { writeWeights } from './write-weights.ts';

/** File with the weights for deciding which state a claim asserts. */
const WEIGHTS_FILE = 'src/core/judge/claims/told-weights.json';

/** States that a claim may assert. */
const STATES: readonly Told[] = [...stateSchema.options, 'none'];

/**
 * The records with which each article is judged. Each value is the number of days from the
 * article's publication to the end of the record; null stands for the whole record. A record that
 * ends early lacks new events, like an outdated record in a reader's browser.
 */
const RECORDS = {
  'the whole record': null,
  'the record of a week before': -7,
  'the record of two weeks after': 14,
};

/**
 * Weight of a claim whose article may report events newer than the whole record. There are few
 * such articles, so their claims weigh more. All other claims have weight 1.
 */
const NEWER_WEIGHT = 2;

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
  /**
   * Number of days from the article's publication to the end of the record; null for the whole
   * record.
   */
  ends: number | null;
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
  const articles = await readLabelledArticles(files, folds);
  const examples = Object.values(RECORDS).flatMap((ends) =>
    articles.flatMap((article) => examplesIn(judge, article, ends)),
  );
  const weightsFor = (chosen: readonly ToldExample[]) => fitSoftmax(chosen, STATES);
  const fitted = fitWithoutEach(examples, folds, weightsFor);
  for (const [name, some] of Object.entries(kindsOf(examples))) {
    const right = (weights?: ToldWeights[]) =>
      ratio(
        some.filter((example) => isRight(example, weights?.[example.fold])).length,
        some.length,
      );
    console.log(
      `${some.length} of ${name}: state right with weights in use ${figure(right())}, with fitted ones out of fold ${figure(right(fitted))}`,
    );
  }
  if (write) await writeWeights(WEIGHTS_FILE, 'fit-told', weightsFor(examples), examples.length);
  return 0;
}

/**
 * Groups the examples. Examples from articles form one group for each version of the record in
 * `RECORDS`. The project's own test sentences form one more.
 */
function kindsOf(examples: readonly ToldExample[]): Record<string, ToldExample[]> {
  const kinds = Object.entries(RECORDS).map(([record, days]) => [
    `articles with ${record}`,
    examples.filter(({ own, ends }) => !own && ends === days),
  ]);
  return { ...Object.fromEntries(kinds), 'own forms': examples.filter(({ own }) => own) };
}

function isRight(example: ToldExample, weights?: ToldWeights): boolean {
  return likeliestTold(toldShares(example.values, weights)) === example.class;
}

/**
 * Returns a judge whose record is cut off `ends` days after the article's publication. If `ends`
 * is null, returns `judge`, whose record is not cut. If `ends` is a number, returns null in two
 * cases:
 * - The article has no date.
 * - The article is so new that even the uncut record may lack the events that the article reports
 *   (see `isNewerThanRecord`).
 */
function judgeUntil(judge: Judge, { article }: LabelledArticle, ends: number | null): Judge | null {
  if (ends === null) return judge;
  const published = publishedOn(article)?.date ?? null;
  // If even the whole record may lack the events that the article reports, a judge with a shorter
  // record would test nothing new.
  if (isNewerThanRecord(judge.record, published, null)) return null;
  return judgeAsOf(judge, article, ends);
}

/**
 * Returns an example for each claim that the judge finds and that has a label. `ends` says when
 * the judge's record ends (see `judgeUntil`). Empty if `judgeUntil` returns no judge.
 */
function examplesIn(judge: Judge, labelled: LabelledArticle, ends: number | null): ToldExample[] {
  const asOf = judgeUntil(judge, labelled, ends);
  if (!asOf) return [];
  const { labels, fold, own } = labelled;
  const { findings, places } = foundIn(asOf, labelled);
  const reports = reportsOf(asOf, findings, places);
  return reports.flatMap((report) => {
    const label = labelFor(report, labels, reports);
    if (!label) return [];
    const example = { values: report.cues, class: label.state, fold, own, ends };
    const isNewer = ends === null && report.cues.has(NEWER);
    return [{ ...example, weight: isNewer ? NEWER_WEIGHT : 1 }];
  });
}

/**
 * Returns the label that belongs to a claim; null if there is none. The label must have the
 * claim's app and place. `reports` are all claims that the judge found in the article.
 */
function labelFor(
  { app, place, scope }: Report,
  labels: readonly LabelledClaim[],
  reports: readonly Report[],
): LabelledClaim | null {
  const same = labelsOf(labels, { app, place });
  const found = reports.filter((other) => other.app === app && other.place === place);
  const isFound = (label: LabelledClaim) => found.some((other) => other.scope === label.scope);
  // Prefers the label that has the claim's scope. If there is none, takes the first label with a
  // scope that no claim in `found` has.
  return (
    same.find((label) => label.scope === scope) ?? same.find((label) => !isFound(label)) ?? null
  );
}
