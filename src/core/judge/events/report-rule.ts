import type { EventKind } from '../../record/event-kinds.ts';
import type { ToldShares } from '../claims/told.ts';
import type { NamedRule } from '../rules/rule.ts';
import type { ReportCase } from './report-case.ts';

/** A scoring rule that makes it more or less likely that a claim reports an event. */
export type ReportRule = CaseRule | StateRule;

/**
 * A scoring rule whose value does not depend on the state that the claim gives the law, such as
 * "in force" or "blocked".
 */
export interface CaseRule extends NamedRule {
  byTold?: undefined;
  /** The only kind of event to which the rule applies; absent when it applies to all kinds. */
  kind?: EventKind;
  /** Returns how far the rule applies, 0 … 1; 0 when it does not apply. */
  value(report: ReportCase): number;
}

/**
 * A scoring rule whose value depends on what the claim says about the law's state, such as "in
 * force" or "blocked".
 */
export interface StateRule extends NamedRule {
  byTold: true;
  /**
   * Returns how far the rule applies, from 0 (not at all) to 1. For each state, such as "in
   * force", `told` has the probability that the law is in this state according to the claim.
   */
  value(report: ReportCase, told: ToldShares): number;
}
