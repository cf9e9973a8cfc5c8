import { chosenScopes } from '../../core/judge/claims/claim-scope.ts';
import { reportedGroups } from '../../core/judge/claims/claimed-rules.ts';
import { type CuePart, valuesOf } from '../../core/judge/claims/cue-parts.ts';
import type { CueWeights } from '../../core/judge/claims/cue-values.ts';
import { scopeCues } from '../../core/judge/claims/scope-cues.ts';
import type { Judge } from '../../core/judge/judge-article.ts';
import type { Scope } from '../../core/record/scopes.ts';
import { fitCues, printRates } from './fit-cues.ts';
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

/** File with the weights for deciding a claim's scope. */
const WEIGHTS_FILE = 'src/core/judge/claims/scope-weights.json';

/** Factor of the penalty on large weights (L2). */
const PENALTY = 0.0003;

/**
 * An app and a place that the judge found in an article, such as TikTok and India. `scopes` are
 * the right answers: the scopes of the labelled claims about this app and place.
 */
interface ScopeExample {
  /** Cues (features of the model) for each scope that the claims may have. */
  cues: ReadonlyMap<Scope, readonly CuePart[]>;
  scopes: ReadonlySet<Scope>;
  fold: number;
  own: boolean;
}

/**
 * Fits the weights that decide the scopes of claims about an app in a place. Prints precision and
 * recall. Leaves out apps and places that the judge does not find.
 */
export async function fitScope(
  files: readonly string[],
  { folds, write }: { folds: number; write: boolean },
  loadJudge: LoadJudge,
): Promise<number> {
  const judge = await loadJudge();
  const articles = await readLabelledArticles(files, folds);
  const examples = articles.flatMap((article) => examplesIn(judge, article));
  const fitted = fitWithoutEach(examples, folds, weightsFor);
  printRates('scopes', examples, fitted, rates);
  if (write) await writeWeights(WEIGHTS_FILE, 'fit-scope', weightsFor(examples), examples.length);
  return 0;
}

function examplesIn(judge: Judge, article: LabelledArticle): ScopeExample[] {
  const { labels, fold, own } = article;
  const { findings, places } = foundIn(judge, article);
  const { groups, scopes } = reportedGroups(judge.record, findings, places);
  return groups.flatMap((group) => {
    const named = new Set(labelsOf(labels, group).map(({ scope }) => scope));
    return named.size > 0 ? [{ cues: scopeCues(group, scopes), scopes: named, fold, own }] : [];
  });
}

function weightsFor(examples: readonly ScopeExample[]): CueWeights {
  const candidates = examples.flatMap(({ cues, scopes, own }) =>
    [...cues].map(([scope, parts]) => ({
      values: valuesOf(parts),
      positive: scopes.has(scope),
      own,
    })),
  );
  return fitCues(candidates, PENALTY);
}

function rates(examples: readonly ScopeExample[], weights?: readonly CueWeights[]) {
  const counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
  for (const { cues, scopes, fold } of examples) {
    const chosen = chosenScopes(cues, weights?.[fold]);
    const right = chosen.filter((scope) => scopes.has(scope)).length;
    counts.truePositives += right;
    counts.falsePositives += chosen.length - right;
    counts.falseNegatives += scopes.size - right;
  }
  return ratesOf(counts);
}
