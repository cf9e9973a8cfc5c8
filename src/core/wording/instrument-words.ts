import type { Instrument } from '../record/instruments.ts';

/** Noun that readers use for a rule. The key of its text is `rule_` and the noun: `rule_order`. */
export type Noun =
  | 'order'
  | 'agency'
  | 'law'
  | 'regulation'
  | 'court_order'
  | 'rule'
  | 'block'
  | 'bill'
  | 'proposal'
  | 'advice';

interface InstrumentWords {
  noun: Noun;
  /**
   * Key of the text for the end of a measure with this instrument: an order "was revoked", a block
   * "was lifted".
   */
  ending: 'step_revoked' | 'step_lifted' | 'step_ceased' | 'step_ended';
}

/**
 * Words for each instrument. The label of an instrument is another catalog text, such as
 * `record_statute_instrument` (see `instrumentName`).
 */
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
