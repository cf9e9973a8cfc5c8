import type { EventKind } from '../record/event-kinds.ts';

interface EventKindWords {
  /** Clause for a measure that an event of this kind proposed. */
  proposal: 'step_bill_passed' | 'step_put_forward';
  /** Clause for a measure that an event of this kind adopted. */
  adoption: 'step_signed' | 'step_passed' | 'step_adopted' | 'step_announced';
  /**
   * Clause for a measure that an event of this kind suspended. `put-on-hold`: the executive paused
   * the measure; `not-enforced`: the measure is merely not enforced (after a lapsed deadline or a
   * legal opinion).
   */
  suspension: 'put-on-hold' | 'not-enforced';
  /**
   * Clause for a measure that an event of this kind ended. It replaces the usual verb, which
   * depends on the measure's instrument: an order is revoked, but not by a court. Null if the
   * usual verb is right.
   */
  ending: 'step_ended_in_court' | null;
}

const OTHER: EventKindWords = {
  proposal: 'step_put_forward',
  adoption: 'step_announced',
  suspension: 'not-enforced',
  ending: null,
};

/** Clauses for each kind of event. The label of a kind is the text `record_kind_…`. */
export const EVENT_KIND_WORDS: Readonly<Record<EventKind, EventKindWords>> = {
  order: { ...OTHER, adoption: 'step_adopted', suspension: 'put-on-hold' },
  'statute-signed': { ...OTHER, adoption: 'step_signed' },
  'bill-passed': { ...OTHER, proposal: 'step_bill_passed', adoption: 'step_passed' },
  'rule-published': { ...OTHER, adoption: 'step_adopted', suspension: 'put-on-hold' },
  'court-ruling': { ...OTHER, ending: 'step_ended_in_court' },
  filing: OTHER,
  enforcement: OTHER,
  lifting: OTHER,
  extension: { ...OTHER, suspension: 'put-on-hold' },
  'company-action': OTHER,
  announcement: OTHER,
  policy: { ...OTHER, adoption: 'step_adopted' },
  scheduled: OTHER,
};
