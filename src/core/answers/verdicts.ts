/** Properties of verdicts, so that code need not ask for verdicts by name. */
interface VerdictTraits {
  /** False when the record can't tell what the law is today. */
  isSettled: boolean;
}

/**
 * Verdicts on a rule that an article reports. A new row compiles only when it has all traits here
 * and its words in `core/wording/verdict-words.ts`.
 */
const ROWS = {
  /** The rule is in force. */
  still: { isSettled: true },
  /** The rule was in force when a source last confirmed it, but that was long ago. */
  unconfirmed: { isSettled: false },
  /** A court or the executive has stopped the rule for now. */
  'on-hold': { isSettled: true },
  /** The rule is adopted, and its first day is still to come. */
  'not-yet': { isSettled: true },
  /** The rule is still a proposal. */
  proposed: { isSettled: true },
  /** The rule is over, and a later rule for the same app, place and scope is adopted. */
  replaced: { isSettled: true },
  /** The rule was in force once and is over. */
  ended: { isSettled: true },
  /** The rule was adopted, but it ended without ever being in force. */
  never: { isSettled: true },
  /** The rule was proposed and is over, and it was never adopted. */
  dropped: { isSettled: true },
  /**
   * The record has no such rule, or the rule never had a state. This verdict never means that the
   * app is allowed.
   */
  unknown: { isSettled: false },
} as const satisfies Record<string, VerdictTraits>;

/** Verdict on a rule that an article reports. */
export type Verdict = keyof typeof ROWS;

/** Traits of each verdict. */
export const VERDICTS: Readonly<Record<Verdict, VerdictTraits>> = ROWS;
