/** Properties of a kind of event. */
interface EventKindTraits {
  /**
   * True for an event that is only scheduled: a sunset, a hearing. It changes no state, and only
   * such events may be dated ahead of the record.
   */
  isPlan: boolean;
  /** True where the event can revive a measure that had ended, as an appeal does. */
  mayRevive: boolean;
}

/**
 * Kinds of events, in the order in which they are offered. A new row is a compile error until each
 * of its traits is given, it has its words (`core/wording/event-kind-words.ts`), and the judge
 * knows what a sentence that reports it may say (`core/judge/events/effects.ts`).
 */
const ROWS = {
  order: { isPlan: false, mayRevive: false },
  'statute-signed': { isPlan: false, mayRevive: false },
  'bill-passed': { isPlan: false, mayRevive: false },
  'rule-published': { isPlan: false, mayRevive: false },
  'court-ruling': { isPlan: false, mayRevive: true },
  filing: { isPlan: false, mayRevive: false },
  enforcement: { isPlan: false, mayRevive: false },
  lifting: { isPlan: false, mayRevive: false },
  extension: { isPlan: false, mayRevive: false },
  'company-action': { isPlan: false, mayRevive: false },
  announcement: { isPlan: false, mayRevive: false },
  policy: { isPlan: false, mayRevive: false },
  scheduled: { isPlan: true, mayRevive: false },
} as const satisfies Record<string, EventKindTraits>;

/** Kind of an event. */
export type EventKind = keyof typeof ROWS;

/** True for an event that is only scheduled and has not been reported to have happened. */
export const EVENT_KINDS: Readonly<Record<EventKind, EventKindTraits>> = ROWS;

/** True for an event that is only set for a day and has not been seen to happen. */
export function isPlan({ kind }: { kind: EventKind }): boolean {
  return EVENT_KINDS[kind].isPlan;
}
