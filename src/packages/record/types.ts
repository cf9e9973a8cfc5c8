/** State of a rule after an event. */
export type State = 'proposed' | 'pending' | 'in-force' | 'blocked' | 'suspended' | 'ended';

/** People to whom a rule applies. */
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

/** An app that a rule names. */
export interface App {
  id: string;
  name: string;
  company?: string | undefined;
  /** ISO 3166-1 code of the country where the company has its seat. */
  home?: string | undefined;
  /** True for an app that articles are checked for. */
  watched: boolean;
  /** Spellings of the app's name in any language. */
  names: string[];
  companyNames?: string[] | undefined;
  /** Names of a sister app that mean this app outside the company's home country. */
  abroadNames?: string[] | undefined;
  /** Host that network measurements test. */
  host?: string | undefined;
}

/** A country, a part of a country, the EU or NATO. */
export interface Jurisdiction {
  /** Code of ISO 3166-1 or 3166-2, `EU` or `NATO`. */
  code: string;
  /** English name. */
  name: string;
}

/** A page that shows an event. */
export interface Source {
  url: string;
  title: string;
  publisher: string;
  /** Authority whose text the page reproduces, where somebody else published the page. */
  authority?: string | undefined;
  /** `primary`: the authority's own text; `quoted`: quotes it; `secondary`: any other account. */
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
  /** Ids of the apps that the rule names. */
  apps: string[];
  jurisdiction: string;
  scope: Scope;
  /** The only body or area to which it applies; left out for the whole place. */
  reach?: string | undefined;
  instrument: Instrument;
  name: string;
  citation: string | null;
  /** Id of the rule that it carries out, and with which it ends. */
  implements?: string | undefined;
  /** False for advice, which obliges nobody. */
  binding?: boolean | undefined;
  /** Last day by its own terms. */
  expires?: string | undefined;
  /** Date on which a source last confirmed that it holds. */
  confirmed?: string | undefined;
  /** How access differs from the law. */
  access?: string | undefined;
  /** Age below which a rule for minors applies. */
  age?: number | undefined;
  summary: string;
  /** True when only a newer version of this package can read everything about the rule. */
  incomplete?: true;
}

/** Something that happened to rules. */
export interface LegalEvent {
  id: string;
  date: string;
  /** True when `date` is that of the first report and the beginning is not known. */
  firstReport?: true | undefined;
  /** Ids of the rules that it concerns. */
  measures: string[];
  /** Ids of the apps that it concerns, if not all apps of the rules. */
  apps?: string[] | undefined;
  /** State of the rules after it; null when it changes nothing. */
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
  /** How it is known, and what is doubtful. */
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
