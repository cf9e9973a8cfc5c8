import { stateSchema } from '../../record/schema.ts';
import type { State } from '../../record/states.ts';
import type { Told } from '../claims/claim.ts';
import type { ToldShares } from '../claims/told.ts';
import { ratedCases, type WeighedCase } from './report-odds.ts';

/**
 * For each state: how likely it is, 0 … 1, that the claim reports an event by which the rule came
 * into this state.
 */
export type LedTo = ReadonlyMap<State, number>;

/** All states that a claim may give for a rule; `none` is for a rule that the claim denies. */
const TOLD: readonly Told[] = [...stateSchema.options, 'none'];

/** Probabilities of the states as if nothing were known about them: all are equal. */
const ANY_TOLD = Object.fromEntries(TOLD.map((told) => [told, 1 / TOLD.length])) as ToldShares;

/** States that are less likely than this are left out. */
const LEAST = 0.02;

/**
 * Returns, for each state, how likely it is that a claim reports an event that led the rule to this
 * state. The result depends only on names, times and words that point to events. The rule's state
 * according to the claim is not used: all states count as equally probable. Leaves out states that
 * are less likely than `LEAST`.
 */
export function ledTo(cases: readonly WeighedCase[]): LedTo {
  const odds = new Map<State, number>();
  let total = 1;
  for (const { report, odds: odd } of ratedCases(cases, ANY_TOLD)) {
    const { state } = report.candidate.event;
    total += odd;
    if (state) odds.set(state, (odds.get(state) ?? 0) + odd);
  }
  const shares = [...odds].map(([state, odd]) => [state, odd / total] as const);
  return new Map(shares.filter(([, share]) => share >= LEAST));
}
