import { isClaimed } from '../../core/judge/claims/claimed-places.ts';
import { placedGroups } from '../../core/judge/claims/claimed-rules.ts';
import type { CueWeights } from '../../core/judge/claims/cue-values.ts';
import type { Judge } from '../../core/judge/judge-article.ts';
import { type CueExample, fitCues, printRates } from './fit-cues.ts';
import { fitWithoutEach } from './folds.ts';
import type { LoadJudge } from './judged-rows.ts';
import {
  foundIn,
  type LabelledArticle,
  labelsOf,
  readLabelledArticles,
} from './labelled-articles.ts';
import { ratesOf } from './rates.ts';
import { writeWeights } from './write-weights.ts';

/** File with the weights for deciding which places an article's claims are about. */
const WEIGHTS_FILE = 'src/core/judge/claims/place-weights.json';

/** Factor of the penalty on large weights (L2). */
const PENALTY = 0.0007;

/**
 * An app and a place, such as TikTok and India, that the judge connects in one article. `positive`
 * is true when a labelled claim is about this app in this place.
 */
interface PlaceExample extends CueExample {
  fold: number;
}

/**
 * Fits the weights that decide which places an article's claims are about. Prints precision and
 * recall over pairs that the judge connects, such as TikTok and India.
 */
export async function fitPlaces(
  files: readonly string[],
  { folds, write }: { folds: number; write: boolean },
  loadJudge: LoadJudge,
): Promise<number> {
  const judge = await loadJudge();
  const articles = await readLabelledArticles(files, folds);
  const examples = articles.flatMap((article) => examplesIn(judge, article));
  const fitted = fitWithoutEach(examples, folds, weightsFor);
  printRates('places', examples, fitted, rates);
  if (write) await writeWeights(WEIGHTS_FILE, 'fit-places', weightsFor(examples), examples.length);
  return 0;
}

function examplesIn(judge: Judge, article: LabelledArticle): PlaceExample[] {
  const { labels, fold, own } = article;
  const { findings, places } = foundIn(judge, article);
  return placedGroups(judge.record, findings, places).map((group) => {
    return { values: group.placeCues(), positive: labelsOf(labels, group).length > 0, fold, own };
  });
}

function weightsFor(examples: readonly PlaceExample[]): CueWeights {
  return fitCues(examples, PENALTY);
}

function rates(examples: readonly PlaceExample[], weights?: readonly CueWeights[]) {
  const found = examples.map(({ values, fold }) => isClaimed(values, weights?.[fold]));
  const count = (claimed: boolean, labelled: boolean) =>
    examples.filter(({ positive }, index) => found[index] === claimed && positive === labelled)
      .length;
  return ratesOf({
    truePositives: count(true, true),
    falsePositives: count(true, false),
    falseNegatives: count(false, true),
  });
}
