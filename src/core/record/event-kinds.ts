interface EventKindTraits {
  /**
   * True for an event that is only scheduled, such as a hearing, and changes no state. Other
   * events must not be dated in the future.
   */
  isPlan: boolean;
  /**
   * True when the event can revive a measure that had ended, as a court's ruling on appeal can.
   */
  mayRevive: boolean;
  /**
   * True when the event counts as a change to the law even if its measure keeps its state: a court
   * upholds the measure, or a statute raises the fines.
   */
  changesLaw: boolean;
  /** True when the event asks a court or an authority for a decision. */
  isRequest: boolean;
  /** True when the event is a court's decision. */
  isRuling: boolean;
}

/**
 * Kinds of events, in the order in which editors see them. A new row also needs texts
 * (`core/wording/event-kind-words.ts`) and effects (`core/judge/events/effects.ts`).
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

/** Name of a kind of event in `EVENT_KINDS`. */
export type EventKind = keyof typeof ROWS;

/** Traits of each kind of event, keyed by its name. */
export const EVENT_KINDS: Readonly<Record<EventKind, EventKindTraits>> = ROWS;

/** True for an event that is only scheduled, such as a hearing. */
export function isPlan({ kind }: { kind: EventKind }): boolean {
  return EVENT_KINDS[kind].isPlan;
}
