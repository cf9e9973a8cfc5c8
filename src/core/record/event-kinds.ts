/** Every property of a kind of event that the program asks for, whatever the kind is called. */
interface EventKindTraits {
  /**
   * True for what is only set for a day: a sunset, a hearing. It changes no state, and it alone may be
   * dated ahead of the record.
   */
  isPlan: boolean;
  /** True where it can bring back a measure that had ended, as an appeal does. */
  mayRevive: boolean;
}

/**
 * What happened in an event, in the order in which the kinds are offered.
 *
 * A new row is a compile error until each of its traits is given, it has its words
 * (`core/wording/event-kind-words.ts`), and the judge knows what a sentence that reports it may say
 * (`core/judge/events/effects.ts`).
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

/** What happened in an event. */
export type EventKind = keyof typeof ROWS;

/** The traits of each kind of event. */
export const EVENT_KINDS: Readonly<Record<EventKind, EventKindTraits>> = ROWS;

/** True for an event that is only set for a day and has not been seen to happen. */
export function isPlan({ kind }: { kind: EventKind }): boolean {
  return EVENT_KINDS[kind].isPlan;
}
