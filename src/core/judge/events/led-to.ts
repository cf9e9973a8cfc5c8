import { stateSchema } from '../../record/schema.ts';
import type { State } from '../../record/states.ts';
import type { Told } from '../claims/claim.ts';
import type { ToldShares } from '../claims/told.ts';
import { ratedCases, type WeighedCase } from './report-odds.ts';

/**
 * Tells which state the reported event probably brought about: for each state, a number from 0 to
 * 1. If the claim seems to report a ruling that stopped a ban, `blocked` has a high number.
 */
export type LedTo = ReadonlyMap<State, number>;

/**
 * All states that a claim may give a law or policy, such as "in force". `none` stands for the
 * claim that there is no law at all: "TikTok is not banned".
 */
const TOLD: readonly Told[] = [...stateSchema.options, 'none'];

/**
 * Gives each state the same probability. It is used where the state that the article claims, such
 * as "in force", should have no influence.
 */
const ANY_TOLD = Object.fromEntries(TOLD.map((told) => [told, 1 / TOLD.length])) as ToldShares;

/** `ledTo` leaves out states with a lower probability than this. */
const LEAST = 0.02;

/**
 * Returns, for each state, the probability that the claim reports an event that began this state.
 * The result does not depend on the state that the claim itself asserts.
 */
export function ledTo(cases: readonly WeighedCase[]): LedTo {
  const odds = new Map<State, number>();
  let total = 1;
  for (const { report, odds: odd } of ratedCases(cases, ANY_TOLD)) {
    // If `isNamedStart` is true, the event is scheduled or brings the law into force, and is
    // still to come at publication. The law is then still pending.
    const state = report.isNamedStart ? 'pending' : report.candidate.event.state;
    total += odd;
    if (state) odds.set(state, (odds.get(state) ?? 0) + odd);
  }
  const shares = [...odds].map(([state, odd]) => [state, odd / total] as const);
  return new Map(shares.filter(([, share]) => share >= LEAST));
}
