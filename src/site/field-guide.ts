import type { CalendarEntry } from '../core/export/calendar-entries.ts';
import type { Renamed } from '../core/record/renamed.ts';
import type {
  App,
  Correction,
  Jurisdiction,
  LegalEvent,
  LegalRecord,
  Measure,
  Source,
} from '../core/record/schema.ts';
import type { STATUS_COLUMNS } from './data-files.ts';

/**
 * Explanation of a field of a data file, with an example of its value. The data page shows both.
 */
export interface Field {
  means: string;
  /**
   * Value of the field. If it is an empty list or object, a separate table explains the fields of
   * the entries.
   */
  example: unknown;
  /** Id of the separate table on the data page; missing if it equals the field's name. */
  table?: string;
}

/**
 * Explanations of all fields of an entry in a data file. The fields excluded here are never in the
 * file; programs add them when they read it.
 */
type FieldsOf<Entry> = Record<Exclude<keyof Entry, 'from' | 'incomplete' | 'leftOut'>, Field>;

/** Explanations of the fields of record.json, shown on the data page. */
export const RECORD_FIELDS = {
  licence: { means: 'SPDX id of the licence of all that the file holds', example: 'CC0-1.0' },
  schema: {
    means: 'Number of the form; a new number is a form that older programs can’t read',
    example: 1,
  },
  apps: { means: 'Every app that a rule names', example: [] },
  jurisdictions: { means: 'Every place with a rule', example: [] },
  measures: { means: 'The rules', example: [] },
  events: { means: 'The events, oldest first', example: [] },
  corrections: { means: 'What was wrong in earlier releases, newest first', example: [] },
} satisfies FieldsOf<LegalRecord & { licence: string }>;

/** Explanations of the fields of an app, shown on the data page. */
export const APP_FIELDS = {
  id: { means: 'Permanent id', example: 'tiktok' },
  name: { means: 'Its usual name', example: 'TikTok' },
  company: { means: 'The company behind it', example: 'ByteDance' },
  home: { means: 'Country of the company’s seat (ISO 3166-1)', example: 'CN' },
  watched: { means: 'true for apps with pages and feeds of their own', example: true },
  names: { means: 'Spellings of its name in any language', example: ['TikTok', 'ТикТок'] },
  companyNames: { means: 'Spellings of its company’s name', example: ['ByteDance'] },
  abroadNames: {
    means: 'Names of a sister app that mean it outside the company’s country',
    example: ['抖音'],
  },
  host: { means: 'Host that network measurements test', example: 'www.tiktok.com' },
} satisfies FieldsOf<App>;

/** Explanations of the fields of a place, shown on the data page. */
export const PLACE_FIELDS = {
  code: { means: 'ISO 3166-1 or 3166-2 code, EU, NATO or XK', example: 'US-MT' },
  name: { means: 'Its English name', example: 'Montana' },
} satisfies FieldsOf<Jurisdiction>;

/** Explanations of the fields of a rule, shown on the data page. */
export const MEASURE_FIELDS = {
  id: { means: 'Permanent id', example: 'in-69a-2020-06-29' },
  apps: { means: 'Ids of the apps that it names', example: ['tiktok', 'wechat'] },
  jurisdiction: { means: 'Code of the place', example: 'IN' },
  scope: { means: 'People to whom it applies', example: 'government-devices' },
  reach: {
    means: 'The only body or area to which it applies',
    example: 'the House of Representatives',
  },
  instrument: { means: 'Kind of rule', example: 'agency-order' },
  name: { means: 'Its name', example: 'India: block of 59 apps' },
  citation: { means: 'Its number; null when none is known', example: 'Pub. L. 118-50, div. H' },
  implements: {
    means: 'Id of the rule that it carries out, and with which it ends',
    example: 'us-eo-13942',
  },
  binding: { means: 'false for advice, which obliges nobody', example: false },
  expires: { means: 'Last day by its own terms', example: '2027-12-03' },
  confirmed: {
    means: 'Day or month on which a source last confirmed that it holds',
    example: '2026-07',
  },
  access: { means: 'How access differs from the law', example: 'Networks let the app through.' },
  age: { means: 'Age below which a rule for minors applies', example: 16 },
  summary: { means: 'What it orders, in one to three sentences', example: 'Blocks 59 apps.' },
} satisfies FieldsOf<Measure>;

/** Explanations of the fields of an event, shown on the data page. */
export const EVENT_FIELDS = {
  id: { means: 'Permanent id', example: 'us-2024-04-24-pafaca-signed' },
  date: { means: 'Day there, or month where the day is not known', example: '2025-08' },
  firstReport: { means: 'true when the date is that of the first report', example: true },
  measures: { means: 'Ids of the rules that it concerns', example: ['us-pafaca'] },
  apps: {
    means: 'Ids of the apps that it concerns, if not all apps of the rules',
    example: ['wechat'],
  },
  state: {
    means: 'State of the rules after it; null when it changes nothing',
    example: 'in-force',
  },
  kind: { means: 'What happened', example: 'statute-signed' },
  title: { means: 'What happened, in a line', example: 'President signs the law' },
  summary: { means: 'What happened, in one to three sentences', example: 'The law is signed.' },
  people: { means: 'People who acted', example: ['Joe Biden'] },
  bodies: { means: 'Bodies that acted', example: ['Supreme Court'] },
  case: {
    means: 'Name and number of the court case; null when there is none',
    example: 'TikTok Inc. v. Garland, No. 24-656',
  },
  confidence: { means: 'high, medium or low', example: 'high' },
  caveat: {
    means: 'What a reader must know, in at most 20 words',
    example: 'The day is the latest possible.',
  },
  note: {
    means: 'How it is known, and what is doubtful; null when there is nothing to say',
    example: 'Two sources disagree on the day.',
  },
  sources: { means: 'Pages that show it, the best first', example: [] },
} satisfies FieldsOf<LegalEvent>;

/** Explanations of the fields of a source, shown on the data page. */
export const SOURCE_FIELDS = {
  url: {
    means: 'Address of the page',
    example: 'https://www.congress.gov/bill/118th-congress/house-bill/815',
  },
  title: { means: 'Its title', example: 'H.R. 815' },
  publisher: { means: 'Who put it up', example: 'Congress.gov' },
  authority: {
    means: 'Whose text it is, if that is somebody else',
    example: 'Ministry of Electronics',
  },
  kind: {
    means: 'primary (the authority’s own text), quoted (quotes it at length) or secondary',
    example: 'primary',
  },
  seen: { means: 'true when somebody read it and it confirms the event', example: true },
  date: { means: 'Its day or month of publication', example: '2024-04-24' },
  archive: {
    means: 'An archived copy',
    example: 'https://web.archive.org/web/2024/https://www.congress.gov/',
  },
} satisfies FieldsOf<Source>;

/** Explanations of the fields of a correction, shown on the data page. */
export const CORRECTION_FIELDS = {
  id: { means: 'Id of the rule or event that was wrong', example: 'in-69a-2020-06-29' },
  was: { means: 'What it said wrongly', example: 'The order was dated a day late.' },
  since: { means: 'Day of the first release that said so', example: '2027-01-10' },
  mended: { means: 'Day of the first release that no longer does', example: '2027-02-01' },
} satisfies FieldsOf<Correction>;

/** Explanations of the fields of an entry of coming.json, shown on the data page. */
export const COMING_FIELDS = {
  id: { means: 'Id of the event today', example: 'us-2027-01-05-hearing' },
  uid: {
    means: 'Permanent identifier in the calendar; it stays when the id changes',
    example: 'us-2027-01-05-hearing@still-banned',
  },
  sequence: { means: 'Number of the revision, from 0', example: 1 },
  stamp: { means: 'Time of the revision', example: '20261127T120000Z' },
  date: { means: 'Day, or month where the day is not known', example: '2027-01-05' },
  title: { means: 'What is to happen, in a line', example: 'Hearing on the appeal' },
  summary: { means: 'What is to happen, in one to three sentences', example: 'It is set.' },
  isCancelled: { means: 'true for a date that was set and no longer is', example: false },
} satisfies Record<keyof CalendarEntry, Field>;

/** Explanations of the fields of renamed.json, shown on the data page. */
export const RENAMED_FIELDS = {
  apps: { means: 'Ids of apps by their former ids', example: { musically: 'tiktok' } },
  jurisdictions: { means: 'Codes of places by their former codes', example: { SU: 'RU' } },
  measures: { means: 'Ids of rules by their former ids', example: { 'us-old': 'us-pafaca' } },
  events: {
    means: 'Ids of events, or of the rules that tell of them now, by their former ids',
    example: { 'us-2024-04-23': 'us-2024-04-24-pafaca-signed' },
  },
} satisfies Record<keyof Renamed, Field>;

/** Explanations of the columns of status.csv, shown on the data page. */
export const CSV_FIELDS = {
  app: { means: 'Id of the app', example: 'tiktok' },
  code: { means: 'Code of the place', example: 'IN' },
  place: { means: 'English name of the place', example: 'India' },
  scope: { means: 'People to whom the rule applies', example: 'public' },
  state: { means: 'State of the governing rule', example: 'in-force' },
  since: { means: 'Day or month on which the state began', example: '2020-06-29' },
  reach: { means: 'The only body or area to which it applies', example: '' },
  words: { means: 'The state in words', example: 'in force since 29 June 2020' },
  measure: { means: 'Name of the governing rule', example: 'India: block of 59 apps' },
  instrument: { means: 'Kind of rule', example: 'blocking-order' },
  citation: { means: 'Its number', example: '' },
  from: { means: 'Empty: the rule is of this record', example: '' },
  licence: { means: 'SPDX id of the licence', example: 'CC0-1.0' },
  age: { means: 'Age below which it applies', example: '' },
} satisfies Record<(typeof STATUS_COLUMNS)[number], Field>;
