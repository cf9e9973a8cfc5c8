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

/** Explanation of a field of a data file, with an example of a value. The data page shows both. */
export interface Field {
  means: string;
  /**
   * Example of the field's value. If it is `[]` or `{}`, another table on the data page explains
   * its content.
   */
  example: unknown;
  /**
   * Id of the table that explains the content of the field; by default, the name of the field.
   * Used only if the example is `[]` or `{}`.
   */
  table?: string;
}

/**
 * Explanations of the fields of one kind of entry in a data file, such as a rule. Leaves out the
 * fields that programs add after they have read the file, because the file does not contain them.
 */
type FieldsOf<Entry> = Record<Exclude<keyof Entry, 'from' | 'incomplete' | 'leftOut'>, Field>;

/** Explanations of the fields of record.json, shown on the data page. */
export const RECORD_FIELDS = {
  licence: { means: 'SPDX id of the licence of the whole file', example: 'CC0-1.0' },
  schema: {
    means: 'Version of the format; it rises when older programs could no longer read the file',
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
    means: 'Names of a sister app that mean this app outside the company’s country',
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
  ownName: {
    means: 'Name that this body gives itself, and its language',
    example: { name: 'Københavns Kommune', language: 'da' },
  },
  instrument: { means: 'Kind of rule', example: 'agency-order' },
  name: { means: 'Its name', example: 'India: block of 59 apps' },
  citation: { means: 'Its number; null when none is known', example: 'Pub. L. 118-50, div. H' },
  implements: {
    means: 'Id of the rule that it carries out; it ends when that rule ends',
    example: 'us-eo-13942',
  },
  binding: { means: 'false for advice that binds nobody', example: false },
  expires: { means: 'Last day on which it applies by its own terms', example: '2027-12-03' },
  confirmed: {
    means: 'Latest day or month for which a source confirms that it applies',
    example: '2026-07',
  },
  access: { means: 'How access differs from the law', example: 'Networks let the app through.' },
  age: { means: 'Age below which a rule for minors applies', example: 16 },
  summary: { means: 'What it orders, in one to three sentences', example: 'Blocks 59 apps.' },
} satisfies FieldsOf<Measure>;

/** Explanations of the fields of an event, shown on the data page. */
export const EVENT_FIELDS = {
  id: { means: 'Permanent id', example: 'us-2024-04-24-pafaca-signed' },
  date: {
    means: 'Day in the place’s own time zone, or month when the day is not known',
    example: '2025-08',
  },
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
  title: { means: 'What happened, in one line', example: 'President signs the law' },
  summary: { means: 'What happened, in one to three sentences', example: 'The law is signed.' },
  people: { means: 'People who acted', example: ['Joe Biden'] },
  bodies: { means: 'Bodies that acted', example: ['Supreme Court'] },
  case: {
    means: 'Name and number of the court case; null when there is none',
    example: 'TikTok Inc. v. Garland, No. 24-656',
  },
  confidence: { means: 'high, medium or low', example: 'high' },
  caveat: {
    means: 'What readers must know, in at most 20 words',
    example: 'The day is the latest possible.',
  },
  note: {
    means: 'How the event is known, and what is doubtful; null when there is nothing to add',
    example: 'Two sources disagree on the day.',
  },
  sources: { means: 'Pages that report it, best first', example: [] },
} satisfies FieldsOf<LegalEvent>;

/** Explanations of the fields of a source, shown on the data page. */
export const SOURCE_FIELDS = {
  url: {
    means: 'Address of the page',
    example: 'https://www.congress.gov/bill/118th-congress/house-bill/815',
  },
  title: { means: 'Its title', example: 'H.R. 815' },
  publisher: { means: 'Publisher of the page', example: 'Congress.gov' },
  authority: {
    means: 'Author of the text, if not the publisher',
    example: 'Ministry of Electronics',
  },
  kind: {
    means: 'primary (the authority’s own text), quoted (quotes it at length) or secondary',
    example: 'primary',
  },
  seen: { means: 'true when somebody has read the page and it confirms the event', example: true },
  date: { means: 'Day or month of publication', example: '2024-04-24' },
  archive: {
    means: 'An archived copy',
    example: 'https://web.archive.org/web/2024/https://www.congress.gov/',
  },
} satisfies FieldsOf<Source>;

/** Explanations of the fields of a correction, shown on the data page. */
export const CORRECTION_FIELDS = {
  id: { means: 'Id of the rule or event that was wrong', example: 'in-69a-2020-06-29' },
  was: { means: 'What it wrongly said', example: 'The order was dated a day late.' },
  since: { means: 'Day of the first release with the mistake', example: '2027-01-10' },
  mended: { means: 'Day of the first release without the mistake', example: '2027-02-01' },
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
  date: { means: 'Day, or month when the day is not known', example: '2027-01-05' },
  title: { means: 'What will happen, in one line', example: 'Hearing on the appeal' },
  summary: { means: 'What will happen, in one to three sentences', example: 'It is set.' },
  isCancelled: { means: 'true for a date that was set and has been cancelled', example: false },
} satisfies Record<keyof CalendarEntry, Field>;

/** Explanations of the fields of renamed.json, shown on the data page. */
export const RENAMED_FIELDS = {
  apps: { means: 'Current ids of apps, by former id', example: { musically: 'tiktok' } },
  jurisdictions: { means: 'Current codes of places, by former code', example: { SU: 'RU' } },
  measures: { means: 'Current ids of rules, by former id', example: { 'us-old': 'us-pafaca' } },
  events: {
    means: 'Current ids of events, or of the rules that now include them, by former id',
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
  from: { means: 'Always empty, because every rule is from this record', example: '' },
  licence: { means: 'SPDX id of the licence', example: 'CC0-1.0' },
  age: { means: 'Age below which it applies', example: '' },
} satisfies Record<(typeof STATUS_COLUMNS)[number], Field>;
