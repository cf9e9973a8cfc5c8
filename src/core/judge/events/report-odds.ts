import { oncePerKey } from '../../collections/once.ts';
import type { EventKind } from '../../record/event-kinds.ts';
import { likeliestTold, type ToldShares } from '../claims/told.ts';
import type { ReportCase } from './report-case.ts';
import type { ReportRule } from './report-rule.ts';
import { REPORT_WEIGHTS, type ReportWeights, WEIGHED_RULES } from './report-rules.ts';

/**
 * An event that a claim may report, weighed by some of the report rules. Left out are the rules
 * that depend on the state of the law or policy according to the claim (the told state).
 */
export interface WeighedCase {
  report: ReportCase;
  /**
   * Sum of `ReportWeights.base` and the contributions of all rules that do not depend on the told
   * state.
   */
  sum: number;
}

/** An event that a claim may report. */
export interface RatedCase {
  report: ReportCase;
  /** Odds of this event: 3 if a report of it is three times as likely as a report of no event. */
  odds: number;
}

/** A rule's weight, and the function that computes the rule's value. */
interface Weighted<Rule extends ReportRule> {
  value: Rule['value'];
  weight: number;
}

/**
 * Returns the rules with their weights. `byTold` holds the rules that depend on the told state.
 * `always` takes a kind of event and returns the other rules that apply to this kind.
 */
const weightedRules = oncePerKey(({ rules }: ReportWeights) => {
  const weighted = <Rule extends ReportRule>(rule: Rule): Weighted<Rule> => {
    return { value: rule.value, weight: rules[rule.name] ?? 0 };
  };
  return {
    always: oncePerKey((kind: EventKind) =>
      WEIGHED_RULES.flatMap((rule) =>
        rule.byTold || (rule.kind ?? kind) !== kind ? [] : [weighted(rule)],
      ),
    ),
    byTold: WEIGHED_RULES.flatMap((rule) => (rule.byTold ? [weighted(rule)] : [])),
  };
});

/**
 * Weighs a claim's cases by the rules that don't depend on the told state. This is done once. The
 * cases are then rated twice: before and after the told state is known.
 */
export function weighedCases(
  cases: readonly ReportCase[],
  weights: ReportWeights = REPORT_WEIGHTS,
): WeighedCase[] {
  const { always } = weightedRules(weights);
  return cases.map((report) => {
    let sum = weights.base;
    for (const { value, weight } of always(report.candidate.event.kind))
      sum += weight * value(report);
    return { report, sum };
  });
}

/**
 * Returns a claim's cases with their odds. `told` gives the probability of each state of the rule
 * according to the claim. For each rule that depends on `told`, weight × value is added to the
 * `sum` of the case. The odds are e to the power of the result.
 *
 * An event dated after publication is kept only if it led to the likeliest state in `told`. If
 * several states are equally likely, each of them counts as the likeliest.
 */
export function ratedCases(
  cases: readonly WeighedCase[],
  told: ToldShares,
  weights: ReportWeights = REPORT_WEIGHTS,
): RatedCase[] {
  const { byTold } = weightedRules(weights);
  const greatest = told[likeliestTold(told)];
  const rated: RatedCase[] = [];
  for (const { report, sum } of cases) {
    const { state } = report.candidate.event;
    if (isLater(report) && (state === null || told[state] < greatest)) continue;
    let total = sum;
    for (const { value, weight } of byTold) total += weight * value(report, told);
    rated.push({ report, odds: Math.exp(total) });
  }
  return rated;
}

/**
 * True for an event dated after the day of publication. False when this day is unknown or
 * inferred.
 */
function isLater({ candidate, article: { published, inferred } }: ReportCase): boolean {
  return published !== null && !inferred && candidate.event.date > published;
}
