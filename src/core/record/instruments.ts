/** Properties of an instrument. */
interface InstrumentTraits {
  /**
   * Rank among measures of equal state and history; the lowest governs, so that a broad rule is
   * never hidden by a narrow one. 0 for law, 1 for a policy, 2 for a house's rule for itself.
   */
  precedence: number;
  /**
   * False for an instrument that may lack legal effect and is called by its title (a petition, a
   * withdrawal).
   */
  isRule: boolean;
  /**
   * True where the instrument may be advice that obliges nobody; any other instrument is binding by
   * nature.
   */
  mayBeAdvice: boolean;
  /**
   * True where the instrument always speaks for one house or body, so that its measure has a
   * `reach`.
   */
  ofOneHouse: boolean;
  /**
   * True where the instrument is a bill until it is adopted, and then stays in the books until it
   * is repealed, so that no source has to confirm it.
   */
  isEnacted: boolean;
  /** True where a bar on contracts by this instrument is an official list of companies. */
  listsCompanies: boolean;
  /**
   * True where the instrument often ends without an announcement, so that one only knows that the
   * app works again.
   */
  endsUnannounced: boolean;
}

/**
 * Kinds of legal act that make a measure, in the order in which they are offered. A new row is a
 * compile error until each of its traits is given and it has its words
 * (`core/wording/instrument-words.ts`).
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

/** Kind of legal act that made a measure. */
export type Instrument = keyof typeof ROWS;

/** The traits of each instrument. */
export const INSTRUMENTS: Readonly<Record<Instrument, InstrumentTraits>> = ROWS;
