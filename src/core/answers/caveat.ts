import { type Access, accessOf } from '../law/access.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { Standing, Transition } from '../law/standing.ts';
import type { App } from '../record/schema.ts';

/** The most important reason for caution about an answer. */
export type Caveat =
  /** The article reports a change that the record lacks. */
  | { kind: 'unrecorded-change' }
  /** This version of the program can't read everything about the rule. */
  | { kind: 'incomplete' }
  /** No source has confirmed the rule since the date `last`, `YYYY-MM-DD` or `YYYY-MM`. */
  | { kind: 'unconfirmed'; last: string }
  /**
   * The rule may have changed already. The record dates the change to the current month, without a
   * day.
   */
  | { kind: 'unknown-day'; change: Transition }
  /** The rule is advice that obliges nobody. */
  | { kind: 'advice' }
  /** A caveat from the record itself, as English text. */
  | { kind: 'told'; text: string }
  /** According to the record, access to the app in practice differs from what the law says. */
  | { kind: 'access'; access: Access }
  /** The sources leave doubt about the event that decides the answer. */
  | { kind: 'doubtful'; confidence: 'medium' | 'low' };

/**
 * Returns the most important caveat about a rule's state on a day; null when there is none. `told`
 * is an editor's caveat (see `toldCaveat`).
 */
export function caveatOf(
  standing: Standing,
  app: App | undefined,
  maybe: Transition | undefined,
  day: string,
  told: string | undefined,
): Caveat | null {
  const { measure, event } = standing;
  if (measure.incomplete) return { kind: 'incomplete' };
  const last = lastConfirmedLongBefore(standing, day);
  if (last) return { kind: 'unconfirmed', last };
  // The change is in the month of `day`, so it may or may not have happened yet.
  if (maybe?.measure === measure) return { kind: 'unknown-day', change: maybe };
  if (measure.binding === false) return { kind: 'advice' };
  if (told !== undefined) return { kind: 'told', text: told };
  const access = app ? accessOf(measure, app) : null;
  if (access) return { kind: 'access', access };
  return event.confidence === 'high' ? null : { kind: 'doubtful', confidence: event.confidence };
}
