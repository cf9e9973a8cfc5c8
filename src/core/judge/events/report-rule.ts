import type { EventKind } from '../../record/event-kinds.ts';
import type { ToldShares } from '../claims/told.ts';
import type { NamedRule } from '../rules/rule.ts';
import type { ReportCase } from './report-case.ts';

/** A rule that makes it more or less likely that a claim reports an event. */
export type ReportRule = CaseRule | ToldRule;

/**
 * A report rule whose value does not depend on the told state. The told state is the state that the
 * claim gives the law or policy, such as "in force".
 */
export interface CaseRule extends NamedRule {
  byTold?: undefined;
  /** The only kind of event to which the rule applies; absent when it applies to all kinds. */
  kind?: EventKind;
  /** Returns how far the rule applies, 0 … 1; 0 when it does not apply. */
  value(report: ReportCase): number;
}

/** A report rule whose value depends on the told state: the state that the claim gives the rule. */
export interface ToldRule extends NamedRule {
  byTold: true;
  /**
   * Returns how far the rule applies, 0 … 1; 0 when it does not apply. `told` gives the probability
   * of each state according to the claim.
   */
  value(report: ReportCase, told: ToldShares): number;
}
