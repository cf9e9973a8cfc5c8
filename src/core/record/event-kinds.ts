/** Traits of a kind of event. */
interface EventKindTraits {
  /**
   * True for an event that is only scheduled, such as a sunset or a hearing. A scheduled event
   * changes no state, and no other event may have a date later than the record itself.
   */
  isPlan: boolean;
  /**
   * True when the event can revive a measure that had ended, as a court's ruling on appeal does.
   */
  mayRevive: boolean;
  /**
   * True when the event changes the law even if its measure keeps its state: a court upholds it, a
   * statute raises its fines. Other such events are procedural steps.
   */
  changesLaw: boolean;
  /** True when the event asks a court or an authority for a decision. */
  isRequest: boolean;
  /** True when the event is a court's decision. */
  isRuling: boolean;
}

/**
 * Kinds of events, in the order in which they are offered. The compiler rejects a new row until
 * each of its traits is given, it has its words (`core/wording/event-kind-words.ts`), and the judge
 * knows what a sentence that reports it may say (`core/judge/events/effects.ts`).
 */
const ROWS = {
  order: {
    isPlan: false,
    mayRevive: false,
    changesLaw: true,
    isRequest: false,
    isRuling: false,
  },
  'statute-signed': {
    isPlan: false,
    mayRevive: false,
    changesLaw: true,
    isRequest: false,
    isRuling: false,
  },
  'bill-passed': {
    isPlan: false,
    mayRevive: false,
    changesLaw: true,
    isRequest: false,
    isRuling: false,
  },
  'rule-published': {
    isPlan: false,
    mayRevive: false,
    changesLaw: true,
    isRequest: false,
    isRuling: false,
  },
  'court-ruling': {
    isPlan: false,
    mayRevive: true,
    changesLaw: true,
    isRequest: false,
    isRuling: true,
  },
  filing: {
    isPlan: false,
    mayRevive: false,
    changesLaw: false,
    isRequest: true,
    isRuling: false,
  },
  enforcement: {
    isPlan: false,
    mayRevive: false,
    changesLaw: false,
    isRequest: false,
    isRuling: false,
  },
  lifting: {
    isPlan: false,
    mayRevive: false,
    changesLaw: true,
    isRequest: false,
    isRuling: false,
  },
  extension: {
    isPlan: false,
    mayRevive: false,
    changesLaw: false,
    isRequest: false,
    isRuling: false,
  },
  'company-action': {
    isPlan: false,
    mayRevive: false,
    changesLaw: false,
    isRequest: false,
    isRuling: false,
  },
  announcement: {
    isPlan: false,
    mayRevive: false,
    changesLaw: false,
    isRequest: false,
    isRuling: false,
  },
  policy: {
    isPlan: false,
    mayRevive: false,
    changesLaw: false,
    isRequest: false,
    isRuling: false,
  },
  scheduled: {
    isPlan: true,
    mayRevive: false,
    changesLaw: false,
    isRequest: false,
    isRuling: false,
  },
} as const satisfies Record<string, EventKindTraits>;

/** Kind of an event. */
export type EventKind = keyof typeof ROWS;

/** Traits of each kind of event. */
export const EVENT_KINDS: Readonly<Record<EventKind, EventKindTraits>> = ROWS;

/** True for an event that is only scheduled and has not been reported to have happened. */
export function isPlan({ kind }: { kind: EventKind }): boolean {
  return EVENT_KINDS[kind].isPlan;
}
