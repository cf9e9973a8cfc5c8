/** Traits of an instrument, which is a kind of legal act: a statute, a policy, a court order. */
interface InstrumentTraits {
  /**
   * Number that decides between two otherwise equal measures: the measure with the lower number
   * governs. 1 for policies, 2 for rules of a house of parliament, 0 for all others.
   */
  precedence: number;
  /**
   * True when measures made by this instrument are rules. False only for `other`, such as a
   * petition. Answers call a measure by its title if it is neither a rule nor advice.
   */
  isRule: boolean;
  /**
   * True when the instrument can also be mere advice. Instruments without this trait are always
   * binding.
   */
  mayBeAdvice: boolean;
  /**
   * True for an instrument by which a house of a parliament makes rules for itself. The measure
   * must then name the house in `reach`.
   */
  ofOneHouse: boolean;
  /**
   * True for a statute. Before its adoption, it is called a bill. Once adopted, it is in force
   * until it is repealed, so editors need not confirm again that it is in force.
   */
  isEnacted: boolean;
  /**
   * True for an agency's order. Agencies bar contracts with a company only by putting it on an
   * official list. So an agency's order that bars contracts is such a list (see `isListing`).
   */
  listsCompanies: boolean;
  /**
   * True when measures made by this instrument often end without an announcement, as when a blocked
   * app simply works again. The record then has no act that ended the measure.
   */
  endsUnannounced: boolean;
}

/**
 * Kinds of legal acts that create measures, in the order in which editors see them. A new row also
 * needs texts (`core/wording/instrument-words.ts`).
 */
const ROWS = {
  'executive-order': {
    precedence: 0,
    isRule: true,
    mayBeAdvice: false,
    ofOneHouse: false,
    isEnacted: false,
    listsCompanies: false,
    endsUnannounced: false,
  },
  statute: {
    precedence: 0,
    isRule: true,
    mayBeAdvice: false,
    ofOneHouse: false,
    isEnacted: true,
    listsCompanies: false,
    endsUnannounced: false,
  },
  regulation: {
    precedence: 0,
    isRule: true,
    mayBeAdvice: false,
    ofOneHouse: false,
    isEnacted: false,
    listsCompanies: false,
    endsUnannounced: false,
  },
  'agency-order': {
    precedence: 0,
    isRule: true,
    mayBeAdvice: true,
    ofOneHouse: false,
    isEnacted: false,
    listsCompanies: true,
    endsUnannounced: false,
  },
  'court-order': {
    precedence: 0,
    isRule: true,
    mayBeAdvice: false,
    ofOneHouse: false,
    isEnacted: false,
    listsCompanies: false,
    endsUnannounced: false,
  },
  policy: {
    precedence: 1,
    isRule: true,
    mayBeAdvice: true,
    ofOneHouse: false,
    isEnacted: false,
    listsCompanies: false,
    endsUnannounced: false,
  },
  'blocking-order': {
    precedence: 0,
    isRule: true,
    mayBeAdvice: false,
    ofOneHouse: false,
    isEnacted: false,
    listsCompanies: false,
    endsUnannounced: true,
  },
  'parliamentary-rule': {
    precedence: 2,
    isRule: true,
    mayBeAdvice: true,
    ofOneHouse: true,
    isEnacted: false,
    listsCompanies: false,
    endsUnannounced: false,
  },
  other: {
    precedence: 0,
    isRule: false,
    mayBeAdvice: true,
    ofOneHouse: false,
    isEnacted: false,
    listsCompanies: false,
    endsUnannounced: false,
  },
} as const satisfies Record<string, InstrumentTraits>;

/** Kind of the legal act that created a measure: a key of `INSTRUMENTS`. */
export type Instrument = keyof typeof ROWS;

/** Traits of each instrument, keyed by its name. */
export const INSTRUMENTS: Readonly<Record<Instrument, InstrumentTraits>> = ROWS;
