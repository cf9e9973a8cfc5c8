/** State of a rule after an event. */
export type State = 'proposed' | 'pending' | 'in-force' | 'blocked' | 'suspended' | 'ended';

/**
 * Whom or what a rule concerns:
 * - everyone (`public`)
 * - a group, such as `minors`
 * - devices of officials, schools or armies
 * - the app's company, which must sell the app or leave (`operations`)
 * - contracts with the company (`procurement`)
 */
export type Scope =
  | 'public'
  | 'government-devices'
  | 'education'
  | 'military'
  | 'minors'
  | 'operations'
  | 'procurement';

/** Kind of legal act. */
export type Instrument =
  | 'executive-order'
  | 'statute'
  | 'regulation'
  | 'agency-order'
  | 'court-order'
  | 'policy'
  | 'blocking-order'
  | 'parliamentary-rule'
  | 'other';

/** Kind of event. */
export type EventKind =
  | 'order'
  | 'statute-signed'
  | 'bill-passed'
  | 'rule-published'
  | 'court-ruling'
  | 'filing'
  | 'enforcement'
  | 'lifting'
  | 'extension'
  | 'company-action'
  | 'announcement'
  | 'policy'
  | 'scheduled';

/** An app that rules are about. */
export interface App {
  id: string;
  name: string;
  company?: string | undefined;
  /** ISO 3166-1 code of the country where the app's company is based. */
  home?: string | undefined;
  /** True for a watched app: the extension looks for articles about it. */
  watched: boolean;
  /** Spellings of the app's name, in any language. */
  names: string[];
  companyNames?: string[] | undefined;
  /**
   * Names of a separate app that the company offers in its home country, such as 抖音 (Douyin),
   * which TikTok's company offers in China. In a sentence about any other country, these names
   * mean this app: 抖音 then means TikTok.
   */
  abroadNames?: string[] | undefined;
  /** Host of the app. Network measurements test whether this host can be reached. */
  host?: string | undefined;
}

/** A country, a part of a country, the EU or NATO. */
export interface Jurisdiction {
  /** Code of ISO 3166-1 or 3166-2, or one of `EU`, `NATO` and `XK` (Kosovo). */
  code: string;
  /** English name of the place. */
  name: string;
}

/** A page that proves an event. */
export interface Source {
  url: string;
  title: string;
  publisher: string;
  /** Authority that wrote the page's text. Missing if the authority is itself the publisher. */
  authority?: string | undefined;
  /**
   * `primary`: the authority's own text; `quoted`: a report that quotes this text; `secondary`:
   * any other report.
   */
  kind: 'primary' | 'quoted' | 'secondary';
  /** True when an editor has read a copy of the page. */
  seen: boolean;
  date?: string | undefined;
  /** Address of an archived copy of the page. */
  archive?: string | undefined;
}

/** A legal act that restricts apps. Dates are `YYYY-MM-DD`, or `YYYY-MM` if no day is known. */
export interface Measure {
  id: string;
  /** Ids of the apps that the rule concerns. */
  apps: string[];
  jurisdiction: string;
  scope: Scope;
  /**
   * The only institution or area that the rule applies to. Missing when the rule applies to the
   * whole place.
   */
  reach?: string | undefined;
  /** Name that this institution gives itself, with the ISO 639 code of the name's language. */
  ownName?: { name: string; language: string } | undefined;
  instrument: Instrument;
  name: string;
  citation: string | null;
  /**
   * Id of the parent rule, which this rule carries out. When the parent is suspended, blocked or
   * ended, this rule is too.
   */
  implements?: string | undefined;
  /** False for a rule that only advises. */
  binding?: boolean | undefined;
  /** Last day of the rule, if the rule itself sets a last day. */
  expires?: string | undefined;
  /** Date when a source last confirmed that the rule is still in force. */
  confirmed?: string | undefined;
  /** Note, in English, on how access to the app in practice differs from what the law says. */
  access?: string | undefined;
  /** Age below which a rule for minors applies, in years. */
  age?: number | undefined;
  summary: string;
  /**
   * True when this version of the package can't read one of the rule's events, or can't read a
   * higher rule that this rule implements. The computed state of this rule may then be out of
   * date.
   */
  incomplete?: true;
}

/** An event that concerns one or more rules. */
export interface LegalEvent {
  id: string;
  date: string;
  /**
   * True when `date` is only the date of the first report about the event. The real date is
   * unknown and may be earlier.
   */
  firstReport?: true | undefined;
  /** Ids of the rules that the event concerns. */
  measures: string[];
  /**
   * Ids of the apps that the event concerns. Missing when it concerns all apps of the rules in
   * `measures`.
   */
  apps?: string[] | undefined;
  /** State of the rules after the event; null when the event changes no state. */
  state: State | null;
  kind: EventKind;
  title: string;
  summary: string;
  people: string[];
  bodies: string[];
  case: string | null;
  confidence: 'high' | 'medium' | 'low';
  /** A fact that readers must know, in at most 20 words. */
  caveat?: string | undefined;
  /** Note on the evidence for the event, and on doubts about the event. */
  note: string | null;
  sources: Source[];
}

/**
 * A corrected mistake about the rule or event with the id `id`. The field `was` has the wrong
 * statement, which releases contained from the day `since` until the day `mended`.
 */
export interface Correction {
  id: string;
  was: string;
  since: string;
  mended: string;
}

/** All rules and events with their sources. The events are sorted by date. */
export interface LegalRecord {
  schema: 1;
  apps: App[];
  jurisdictions: Jurisdiction[];
  measures: Measure[];
  events: LegalEvent[];
  corrections?: Correction[] | undefined;
}
