import type { EventKind } from '../record/event-kinds.ts';

interface EventKindWords {
  /**
   * Key of the text which says that a measure was proposed in an event of this kind: "was put
   * forward", or only "was announced".
   */
  proposal: 'step_bill_passed' | 'step_put_forward' | 'step_announced';
  /**
   * Key of the text which says that a measure was adopted in an event of this kind: "was signed".
   */
  adoption: 'step_signed' | 'step_passed' | 'step_adopted' | 'step_announced';
  /** Meaning of a suspension by an event of this kind. */
  suspension: /** The executive paused the measure. */
    | 'put-on-hold'
    /** The measure is merely not enforced, for example after a lapsed deadline. */
    | 'not-enforced';
  /**
   * Key of the text for the end of a measure: "was ended by a court". Null if the text depends on
   * the instrument: an order "was revoked".
   */
  ending: 'step_ended_in_court' | null;
}

const OTHER: EventKindWords = {
  proposal: 'step_put_forward',
  adoption: 'step_announced',
  suspension: 'not-enforced',
  ending: null,
};

/**
 * Texts that say what an event of each kind did to a measure: "was signed". The names of the
 * kinds, such as "Court ruling", are the catalog texts `record_kind_…`.
 */
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
  announcement: { ...OTHER, proposal: 'step_announced' },
  policy: { ...OTHER, adoption: 'step_adopted' },
  scheduled: OTHER,
};
