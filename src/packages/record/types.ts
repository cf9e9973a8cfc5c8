/** State of a rule after an event. */
export type State = 'proposed' | 'pending' | 'in-force' | 'blocked' | 'suspended' | 'ended';

/** Group of people to whom a rule applies. */
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

/** An app that is mentioned in rules. */
export interface App {
  id: string;
  name: string;
  company?: string | undefined;
  /** ISO 3166-1 code of the country where the company has its seat. */
  home?: string | undefined;
  /** True for an app that the extension looks for in articles. */
  watched: boolean;
  /** Spellings of the app's name in any language. */
  names: string[];
  companyNames?: string[] | undefined;
  /** Names of a sister app. Outside the company's home country they mean this app. */
  abroadNames?: string[] | undefined;
  /** Host that network measurements of the app test. */
  host?: string | undefined;
}

/** A country, a part of a country, the EU or NATO. */
export interface Jurisdiction {
  /** Code of ISO 3166-1 or 3166-2, `EU` or `NATO`. */
  code: string;
  /** English name. */
  name: string;
}

/** A page that proves an event. */
export interface Source {
  url: string;
  title: string;
  publisher: string;
  /** Authority whose text the page reproduces, if somebody else published the page. */
  authority?: string | undefined;
  /**
   * `primary`: the authority's own text; `quoted`: a report that quotes that text; `secondary`: any
   * other report.
   */
  kind: 'primary' | 'quoted' | 'secondary';
  /** True when the editors read a copy of the page. */
  seen: boolean;
  date?: string | undefined;
  /** Address of an archived copy. */
  archive?: string | undefined;
}

/** A legal act that restricts apps. Dates are `YYYY-MM-DD`, or `YYYY-MM` if no day is known. */
export interface Measure {
  id: string;
  /** Ids of the apps that the rule concerns. */
  apps: string[];
  jurisdiction: string;
  scope: Scope;
  /** The only body or area to which the rule applies; absent when it applies to the whole place. */
  reach?: string | undefined;
  instrument: Instrument;
  name: string;
  citation: string | null;
  /** Id of the rule that this rule carries out. Both end together. */
  implements?: string | undefined;
  /** False for advice, which obliges nobody. */
  binding?: boolean | undefined;
  /** Last day by the rule's own terms. */
  expires?: string | undefined;
  /** Date on which a source last confirmed the rule. */
  confirmed?: string | undefined;
  /** Differences between access and the law. */
  access?: string | undefined;
  /** Age below which a rule for minors applies. */
  age?: number | undefined;
  summary: string;
  /** True when only a newer version of this package can read everything about the rule. */
  incomplete?: true;
}

/** An event that concerns one or more rules. */
export interface LegalEvent {
  id: string;
  date: string;
  /** True when `date` is that of the first report, and the actual beginning is unknown. */
  firstReport?: true | undefined;
  /** Ids of the rules that the event concerns. */
  measures: string[];
  /** Ids of the apps that the event concerns, if not all apps of the rules. */
  apps?: string[] | undefined;
  /** State of the rules after the event; null when it changes nothing. */
  state: State | null;
  kind: EventKind;
  title: string;
  summary: string;
  people: string[];
  bodies: string[];
  case: string | null;
  confidence: 'high' | 'medium' | 'low';
  /** Fact that a reader must know, in at most 20 words. */
  caveat?: string | undefined;
  /** Explanation of the evidence and its doubts. */
  note: string | null;
  sources: Source[];
}

/** A corrected error of the record. */
export interface Correction {
  id: string;
  was: string;
  since: string;
  mended: string;
}

/** The record of law: all rules and events with their sources. Events are sorted by date. */
export interface LegalRecord {
  schema: 1;
  apps: App[];
  jurisdictions: Jurisdiction[];
  measures: Measure[];
  events: LegalEvent[];
  corrections?: Correction[] | undefined;
}
