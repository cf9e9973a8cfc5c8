import { stateSchema } from '../../record/schema.ts';
import type { State } from '../../record/states.ts';
import type { Told } from '../claims/claim.ts';
import type { ToldShares } from '../claims/told.ts';
import { ratedCases, type WeighedCase } from './report-odds.ts';

/**
 * For each state: how likely it is, 0 … 1, that the claim reports an event that put the rule into
 * this state. If it seems to report a ruling that stopped a ban, `blocked` has a high value.
 */
export type LedTo = ReadonlyMap<State, number>;

/**
 * All states that a claim may give a rule. `none` means that the claim denies that there is a rule:
 * "TikTok is not banned".
 */
const TOLD: readonly Told[] = [...stateSchema.options, 'none'];

/**
 * Gives each state the same probability. With it, the state that the claim gives the rule has no
 * influence.
 */
const ANY_TOLD = Object.fromEntries(TOLD.map((told) => [told, 1 / TOLD.length])) as ToldShares;

/** States with a lower probability are left out of the result. */
const LEAST = 0.02;

/**
 * Returns, for each state, how likely it is that the claim reports an event that put the rule into
 * this state. Only names, times and words that point to events count. The state that the claim
 * itself gives the rule ("is in force") does not count (see `ANY_TOLD`). States that are less
 * likely than `LEAST` are left out.
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
