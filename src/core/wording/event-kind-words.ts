import type { EventKind } from '../record/event-kinds.ts';

interface EventKindWords {
  /** How a measure that is proposed by such an event came up. */
  proposal: 'step_bill_passed' | 'step_put_forward';
  /** How a measure that is adopted by such an event was adopted. */
  adoption: 'step_signed' | 'step_passed' | 'step_adopted' | 'step_announced';
  /**
   * How a measure that is suspended by such an event came to rest: put on hold by an act of the
   * executive; otherwise it is only not enforced, as after a lapsed deadline or a legal opinion.
   */
  suspension: 'put-on-hold' | 'not-enforced';
  /** How a measure that ends by such an event ended, where the instrument's own verb does not say it. */
  ending: 'step_ended_in_court' | null;
}

const OTHER: EventKindWords = {
  proposal: 'step_put_forward',
  adoption: 'step_announced',
  suspension: 'not-enforced',
  ending: null,
};

/** The words for each kind of event; its name as a label is the text `record_kind_…`. */
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
