import * as z from 'zod/mini';
import { isRealDate, isRealDay } from '../dates/day-or-month.ts';
import { isPlainText } from '../text/signs.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { isHttpsAddress } from './https-address.ts';
import { INSTRUMENTS } from './instruments.ts';
import { namesIn } from './names-in.ts';
import { SCOPES } from './scopes.ts';
import { sortEvents } from './sort-events.ts';
import { STATES } from './states.ts';

/**
 * The schemas check authored files and releases of the record (see `parseRecord`). The types of
 * entries are inferred from them.
 */

/**
 * True for a date from 1970 to 2100. An earlier or later date in a record is a mistake or an
 * attack.
 */
const isOfOurTime = (date: string) => /^(19[7-9]\d|20\d\d|2100)-/.test(date);

/**
 * Accepts a date from 1970 to 2100: a day such as `2023-03-15`, or a month such as `2023-03` if
 * the day is unknown. An event's date is the local date at the event's place.
 */
export const dateSchema = z
  .string()
  .check(
    z.refine(isRealDate, 'must be a real day YYYY-MM-DD, or YYYY-MM when only the month is known'),
    z.refine(isOfOurTime, 'must lie between 1970 and 2100'),
  );

const daySchema = z
  .string()
  .check(
    z.refine(isRealDay, 'must be a real day YYYY-MM-DD'),
    z.refine(isOfOurTime, 'must lie between 1970 and 2100'),
  );

/** Accepts the name of a state: a key of `STATES`. */
export const stateSchema = z.enum(namesIn(STATES));

/** Accepts the name of a scope: a key of `SCOPES`. */
export const scopeSchema = z.enum(namesIn(SCOPES));

/** Accepts the name of an instrument: a key of `INSTRUMENTS`. */
export const instrumentSchema = z.enum(namesIn(INSTRUMENTS));

/** Accepts the name of a kind of event: a key of `EVENT_KINDS`. */
export const eventKindSchema = z.enum(namesIn(EVENT_KINDS));

const idSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: a-z, 0-9 and single hyphens'),
    z.maxLength(100),
  );
const CODE_ERROR = 'must be an ISO 3166 code, EU or NATO';
/**
 * Accepts an ISO 3166 code (`NO`, `US-MT`), `EU` or `NATO`. Refuses other codes in capitals, such
 * as `ASEAN`, but marks them with `maybeLater`: a later version of the program may know them.
 */
export const jurisdictionCodeSchema = z.string().check(
  z.regex(/^[A-Z]{2,12}(-[A-Z0-9]{1,3})?$/, { error: CODE_ERROR, abort: true }),
  z.refine((code) => /^(NATO|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/.test(code), {
    error: CODE_ERROR,
    params: { maybeLater: true },
  }),
);
/**
 * Plain text (see `isPlainText`) with a maximum length, so that no entry can fill the sidebar. The
 * longest text in the record of 2026 has 600 characters.
 */
const text = (longest: number) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(longest),
      z.refine(isPlainText, 'must be without control, direction and other hidden signs'),
    );
const line = text(200);
/** Text that is short enough to be a part of a sentence. */
const shortLine = text(80);
const prose = text(1200);
const httpsUrl = z
  .string()
  .check(
    z.refine(
      isHttpsAddress,
      'must be an https address without spaces, quotes, brackets or a user name, its host in ASCII',
    ),
    z.maxLength(1000),
  );

/** A page that proves an event. */
export const sourceSchema = z.strictObject({
  url: httpsUrl,
  title: text(300),
  publisher: line,
  /**
   * The authority whose text the page reproduces or quotes. May be absent if the authority itself
   * published the page. Always absent for a `secondary` source.
   */
  authority: z.optional(line),
  /**
   * - `primary`: the authority's own text, on any site
   * - `quoted`: a report that quotes the authority's text at length
   * - `secondary`: any other report
   */
  kind: z.enum(['primary', 'quoted', 'secondary']),
  /**
   * True when an editor has read the page or a copy, and it confirms the event. False when nobody
   * could open the address.
   */
  seen: z.boolean(),
  date: z.optional(dateSchema),
  archive: z.optional(httpsUrl),
});

/** An app, with the names by which the program finds it in articles. */
export const appSchema = z.strictObject({
  id: idSchema,
  name: line,
  company: z.optional(line),
  /**
   * ISO 3166-1 code of the country in which the company has its seat. Articles often mention this
   * country only as the app's origin: in "Norway bans the Chinese app", China restricts nothing.
   */
  home: z.optional(
    z.string().check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as NO')),
  ),
  /**
   * True when the program looks for articles about restrictions of this app. Any other app is on
   * record only because a measure names it together with a watched app.
   */
  watched: z.boolean(),
  /** Spellings of the app's name on pages in any language, in upper or lower case. */
  names: z.array(line),
  /**
   * Spellings of the company's name, such as "ByteDance". Absent if articles that name the company
   * do not mean this app.
   */
  companyNames: z.optional(z.array(line)),
  /**
   * Names of a sister app in the company's home country: 抖音 (Douyin) for TikTok. In a sentence
   * about any other country, these names mean this app.
   */
  abroadNames: z.optional(z.array(line)),
  /** Host that network measurements of the app usually test, such as `www.tiktok.com`. */
  host: z.optional(
    z
      .string()
      .check(z.regex(/^[a-z0-9.-]+\.[a-z]+$/, 'must be a host name such as www.tiktok.com')),
  ),
});

/** A jurisdiction, with its English name. */
export const jurisdictionSchema = z.strictObject({ code: jurisdictionCodeSchema, name: line });

/** A measure: a rule, a proposal for a rule, or advice. Events change its state. */
export const measureSchema = z.strictObject({
  id: idSchema,
  apps: z.array(idSchema).check(z.minLength(1)),
  jurisdiction: jurisdictionCodeSchema,
  scope: scopeSchema,
  /**
   * The single institution, group or area that the measure is for ("the European Commission").
   * Absent if the measure is for the whole place, or for all of a government's executive.
   */
  reach: z.optional(shortLine),
  /**
   * Name that the institution in `reach` gives itself ("Københavns Kommune"), with the ISO 639 code
   * of its language. Answers in other languages than English use this name if they have no
   * translation.
   */
  ownName: z.optional(
    z.strictObject({
      name: line,
      language: z
        .string()
        .check(z.regex(/^[a-z]{2,3}$/, 'must be the code of a language, such as nb')),
    }),
  ),
  instrument: instrumentSchema,
  name: line,
  citation: z.nullable(line),
  /**
   * Id of this measure's parent: another measure, which this measure carries out. When the parent
   * is suspended, blocked or ended, this measure is, too.
   */
  implements: z.optional(idSchema),
  /** False for advice or a warning, which obliges nobody. */
  binding: z.optional(z.boolean()),
  /**
   * Last day of the measure by its own terms. The measure is over on the next day, even if no
   * event says so.
   */
  expires: z.optional(daySchema),
  /**
   * Date on which a source last confirmed the measure, if that is long after the measure's last
   * event.
   */
  confirmed: z.optional(dateSchema),
  /** Note on access to the app in practice, if it differs from what the law says. */
  access: z.optional(prose),
  /**
   * Age limit, in years, of a rule for minors. Most such rules forbid younger people to have an
   * account, or require a parent's consent. `summary` says exactly which duties the rule has.
   */
  age: z.optional(z.int().check(z.gte(1), z.lte(25))),
  summary: prose,
});

/** An event in the life of one or more measures. */
export const eventSchema = z.strictObject({
  id: idSchema,
  date: dateSchema,
  /**
   * True when `date` is only the date of the first report. The state began earlier, on an unknown
   * day.
   */
  firstReport: z.optional(z.literal(true)),
  measures: z.array(idSchema).check(z.minLength(1)),
  /** Ids of the apps that the event is about. Absent if it is about all apps of its measures. */
  apps: z.optional(z.array(idSchema).check(z.minLength(1))),
  /**
   * State of the measures after the event. Null for an event that sets no state, such as a filing,
   * a hearing or an announced deal.
   */
  state: z.nullable(stateSchema),
  kind: eventKindSchema,
  title: line,
  summary: prose,
  people: z.array(line),
  bodies: z.array(line),
  case: z.nullable(line),
  confidence: z.enum(['high', 'medium', 'low']),
  caveat: z.optional(line),
  note: z.nullable(prose),
  sources: z.array(sourceSchema).check(z.minLength(1)),
});

/** A correction of an error in the record. */
export const correctionSchema = z.strictObject({
  /** Id of the wrong measure or event. The record may no longer contain it. */
  id: idSchema,
  /** Former, wrong content of the entry. */
  was: prose,
  /** Date of the first release with the error. */
  since: daySchema,
  /** Day of the correction. */
  mended: daySchema,
});

/**
 * The whole record as a release contains it. `parseRecord` also sorts events by date. It refuses
 * duplicate ids and references to entries that do not exist.
 */
export const recordSchema = z.strictObject({
  schema: z.literal(1),
  apps: z.array(appSchema),
  jurisdictions: z.array(jurisdictionSchema),
  measures: z.array(measureSchema),
  events: z.array(eventSchema),
  /** Corrections, newest first; absent when there are none. */
  corrections: z.optional(z.array(correctionSchema)),
});

/** A source of an event. */
export type Source = z.infer<typeof sourceSchema>;

/**
 * Says which record an entry comes from. `from` is the name of the newsroom that added the entry.
 * It is absent for an entry of the default record. Only `mergeRecords` sets `from`.
 */
export interface Origin {
  from?: string;
}

/** An app and the record that it comes from. */
export type App = z.infer<typeof appSchema> & Origin;

/** A jurisdiction and the record that it comes from. */
export type Jurisdiction = z.infer<typeof jurisdictionSchema> & Origin;

/** A measure and the record that it comes from. */
export interface Measure extends z.infer<typeof measureSchema>, Origin {
  /**
   * True when the computed state of the measure may be outdated, because `parseReleasedRecord` left
   * out one of these:
   * - an event that sets the measure's state
   * - the measure that this measure implements
   */
  incomplete?: true;
}

/** An event and the record that it comes from. */
export type LegalEvent = z.infer<typeof eventSchema> & Origin;

/** A correction and the record that it comes from. */
export type Correction = z.infer<typeof correctionSchema> & Origin;

/**
 * Counts the measures and events that `parseReleasedRecord` left out of one record. This version of
 * the program does not understand them, or an entry that they refer to.
 */
export interface LeftOut extends Origin {
  measures: number;
  events: number;
}

/**
 * Returns the numbers of entries that were left out of the default record; undefined if it is
 * complete. Entries left out of added records do not count.
 */
export function ownLeftOut({ leftOut }: Pick<LegalRecord, 'leftOut'>): LeftOut | undefined {
  return leftOut?.find(({ from }) => from === undefined);
}

/** A parsed record. Its events are sorted by date, and its ids and references are valid. */
export interface LegalRecord {
  schema: 1;
  apps: App[];
  jurisdictions: Jurisdiction[];
  measures: Measure[];
  events: LegalEvent[];
  corrections?: Correction[] | undefined;
  /**
   * Says how many entries `parseReleasedRecord` left out. After a merge, there is one item for
   * each incomplete record. Absent when all records are complete.
   */
  leftOut?: LeftOut[];
}

/**
 * Parses an authored record strictly and sorts its events by date. Events of one day keep their
 * order. Throws an Error that lists the faults and where they are, such as `events[3].date`.
 */
export function parseRecord(data: unknown): LegalRecord {
  const parsed = recordSchema.safeParse(data);
  if (!parsed.success) throw invalidRecord(z.prettifyError(parsed.error));
  return soundRecord(parsed.data);
}

/**
 * Sorts the events in the given record by date and returns the record. Throws an Error that lists
 * up to 20 faults found by `danglingReferences`.
 */
export function soundRecord(record: LegalRecord): LegalRecord {
  sortEvents(record);
  const faults = danglingReferences(record).map(({ id, message }) => `${id}: ${message}`);
  if (faults.length > 0) throw invalidRecord(faults.slice(0, 20).join('; '));
  return record;
}

/** Returns the Error to throw for a record that is refused. */
export function invalidRecord(faults: string): Error {
  return new Error(`The record is not valid: ${faults}`);
}

/** A fault in the entry with this id, such as a reference to an app that does not exist. */
export interface Dangling {
  id: string;
  message: string;
}

/**
 * Maximum number of links in a chain of measures: a rule implements an order, the order implements
 * a law, and so on. The limit also ends the search if the chain is a circle.
 */
const MOST_ABOVE = 8;

/**
 * Returns a fault for each duplicate id, each unknown reference, and each chain of measures that
 * is endless or too long (see `MOST_ABOVE`).
 */
export function danglingReferences(record: LegalRecord): Dangling[] {
  const faults: Dangling[] = [];
  const apps = uniqueIds(record.apps, 'an app', faults);
  const measures = uniqueIds(record.measures, 'a measure', faults);
  uniqueIds(record.events, 'an event', faults);
  const codes = new Set(record.jurisdictions.map(({ code }) => code));
  for (const { id, apps: named, jurisdiction, implements: above } of record.measures) {
    for (const app of named) if (!apps.has(app)) faults.push({ id, message: unknownApp(app) });
    if (!codes.has(jurisdiction))
      faults.push({ id, message: `there is no jurisdiction "${jurisdiction}"` });
    if (above && !measures.has(above))
      faults.push({ id, message: `implements "${above}", which is not a measure; correct the id` });
  }
  faults.push(...endlessChains(record.measures));
  for (const { id, apps: named = [], measures: touched } of record.events) {
    for (const measure of touched)
      if (!measures.has(measure))
        faults.push({
          id,
          message: `there is no measure "${measure}"; correct the id or add the measure`,
        });
    for (const app of named) if (!apps.has(app)) faults.push({ id, message: unknownApp(app) });
  }
  return faults;
}

/**
 * Finds measures that begin a chain of more than `MOST_ABOVE` links, or a chain without an end.
 * In a chain, each measure implements the next. If A implements B, and B implements A, computing
 * their states would take for ever.
 */
function endlessChains(measures: readonly Measure[]): Dangling[] {
  const parents = new Map(measures.map(({ id, implements: above }) => [id, above]));
  return measures.flatMap(({ id }) => {
    let above = parents.get(id);
    for (let steps = 0; above !== undefined && steps < MOST_ABOVE; steps++)
      above = parents.get(above);
    if (above === undefined) return [];
    return {
      id,
      message: `implements itself in the end, or more than ${MOST_ABOVE} others in a row`,
    };
  });
}

function unknownApp(app: string): string {
  return `there is no app "${app}"; correct the id or add it to apps.yaml`;
}

function uniqueIds(
  items: readonly { id: string }[],
  noun: string,
  faults: Dangling[],
): Set<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id))
      faults.push({ id, message: `is there twice as ${noun}; give one of them another id` });
    ids.add(id);
  }
  return ids;
}
