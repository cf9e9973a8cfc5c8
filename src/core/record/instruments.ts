/** Traits by which the program tells instruments apart. */
interface InstrumentTraits {
  /**
   * Rank of the instrument. If two measures are in equally strong states and have reached the same
   * stage, the measure with the lower rank governs. Policies have 1, the rules of a house of
   * parliament for itself 2, all other instruments 0. Mere advice ranks last, whatever its
   * instrument.
   */
  precedence: number;
  /**
   * True when measures made by this instrument are rules. False for `other`, which includes
   * petitions: such a measure may have no state, and texts call it by its title.
   */
  isRule: boolean;
  /**
   * True when the instrument can also be mere advice. Instruments without this trait are always
   * binding.
   */
  mayBeAdvice: boolean;
  /**
   * True for the rules that a house of a parliament makes for itself. Such a measure must have a
   * `reach`, which names the house.
   */
  ofOneHouse: boolean;
  /**
   * True for an instrument that is a bill until adopted and then in force until repealed. No
   * source needs to confirm that it is still in force.
   */
  isEnacted: boolean;
  /**
   * True when every bar on contracts made by this instrument is an official list of companies.
   * Other measures made by this instrument are never lists.
   */
  listsCompanies: boolean;
  /**
   * True when measures made by this instrument often end without an announcement. The record then
   * knows only that the app can be used again.
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
