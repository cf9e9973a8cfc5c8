import type { Instrument } from '../record/instruments.ts';

/** What a reader would call a rule; `rule_order_public` and its like are texts. */
export type Noun =
  | 'order'
  | 'agency'
  | 'law'
  | 'regulation'
  | 'court_order'
  | 'rule'
  | 'block'
  | 'bill'
  | 'advice';

interface InstrumentWords {
  noun: Noun;
  /** How a measure by this instrument ends, in the verb of law: an order is revoked, a block lifted. */
  ending: 'step_revoked' | 'step_lifted' | 'step_ceased' | 'step_ended';
}

/** The words for each instrument; its name as a label is the text `record_…_instrument`. */
export const INSTRUMENT_WORDS: Readonly<Record<Instrument, InstrumentWords>> = {
  'executive-order': { noun: 'order', ending: 'step_revoked' },
  statute: { noun: 'law', ending: 'step_ceased' },
  regulation: { noun: 'regulation', ending: 'step_ended' },
  'agency-order': { noun: 'agency', ending: 'step_ended' },
  'court-order': { noun: 'court_order', ending: 'step_lifted' },
  policy: { noun: 'rule', ending: 'step_ended' },
  'blocking-order': { noun: 'block', ending: 'step_lifted' },
  'parliamentary-rule': { noun: 'rule', ending: 'step_ended' },
  other: { noun: 'rule', ending: 'step_ended' },
};
