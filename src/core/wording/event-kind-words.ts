import type { EventKind } from '../record/event-kinds.ts';

interface EventKindWords {
  /** Clause that says that an event of this kind proposed a measure. */
  proposal: 'step_bill_passed' | 'step_put_forward';
  /** Clause that says that an event of this kind adopted a measure. */
  adoption: 'step_signed' | 'step_passed' | 'step_adopted' | 'step_announced';
  /** How an event of this kind suspends a measure. Selects a clause, such as "was put on hold". */
  suspension: /** The executive paused the measure. */
    | 'put-on-hold'
    /** The measure is merely not enforced, for example after a lapsed deadline. */
    | 'not-enforced';
  /**
   * Clause that says that an event of this kind ended a measure. Null if the clause depends on the
   * measure's instrument: an order is "revoked", a block is "lifted".
   */
  ending: 'step_ended_in_court' | null;
}

const OTHER: EventKindWords = {
  proposal: 'step_put_forward',
  adoption: 'step_announced',
  suspension: 'not-enforced',
  ending: null,
};

/** Clauses for each kind of event. The label of a kind is the catalog text `record_kind_…`. */
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
