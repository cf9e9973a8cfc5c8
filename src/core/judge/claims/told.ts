import { statusInScope } from '../../law/status.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { State } from '../../record/states.ts';
import type { Told } from './claim.ts';
import type { CueValues } from './told-cues.ts';
import fitted from './told-weights.json' with { type: 'json' };

/** The app, place and scope of a claim. */
export interface ClaimedRule {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
}

/** For each state, the weights of the cues that speak for it. */
export type ToldWeights = Readonly<Record<State, Readonly<Record<string, number>>>>;

const WEIGHTS: ToldWeights = fitted.weights;

/** Cue of a headline that denies that there will be a restriction. */
const DENIAL = 'headline:says-deny';

/**
 * Returns the state with the greatest sum of value × weight over all cues (multinomial logistic
 * regression). `npm run evaluate -- fit-told` fits the weights. A headline that denies the
 * restriction decides by itself.
 */
export function toldBy(values: CueValues, weights: ToldWeights = WEIGHTS): Told {
  if (values.has(DENIAL)) return 'none';
  const sums = Object.entries(weights).map(([state, byCue]) => ({
    state: state as State,
    sum: [...values].reduce(
      (sum, [cue, value]) => sum + value * (byCue[cue] ?? 0),
      byCue.always ?? 0,
    ),
  }));
  return sums.reduce((best, next) => (next.sum > best.sum ? next : best)).state;
}

/**
 * Returns the name of the cue that the record gives: the state of the claimed rule on the day of
 * publication, which the news of that day usually reports. `record:unknown` when the day or the
 * place is null or the record has no rule.
 */
export function recordCue(
  record: LegalRecord,
  { app, place, scope }: ClaimedRule,
  published: string | null,
): string {
  if (!published || !place) return 'record:unknown';
  const status = statusInScope(record, app, place, scope, published);
  return status.state === 'no-record' ? 'record:unknown' : `record:${status.state}`;
}
