/** JSON object from a record, perhaps with fields that this version's types lack. */
export type Json = Record<string, unknown>;

/**
 * A complete record in a form (version of the record's format) that was published or was invented
 * for a test. Forms differ in their fields, such as `binding`, and in the values of fields, such
 * as the event kind `scheduled`.
 */
export interface FormRecord extends Json {
  apps: Json[];
  jurisdictions: Json[];
  measures: Json[];
  events: Json[];
}

/**
 * A record in one form (version of the record's format). Forms differ in their fields. For
 * example, the form `2-binding-and-expiry` added the field `binding`.
 */
export interface FormExample {
  /** Name of the folder with a release of this record, such as `1-first`. */
  name: string;
  /**
   * Day on which the project introduced this form (version of the record's format). Null for a
   * release that tests something else, such as a new key or an invented future form.
   */
  since: string | null;
  record: FormRecord;
}

const SCOPES = [
  ...[
    'public',
    'government-devices',
    'education',
    'military',
    'minors',
    'operations',
    'procurement',
  ],
];
const INSTRUMENTS = [
  ...['executive-order', 'statute', 'regulation', 'agency-order', 'court-order', 'policy'],
  ...['blocking-order', 'parliamentary-rule', 'other'],
];
const STATES = ['proposed', 'pending', 'in-force', 'blocked', 'suspended', 'ended', null];
const KINDS = [
  ...['order', 'statute-signed', 'bill-passed', 'rule-published', 'court-ruling', 'filing'],
  ...['enforcement', 'lifting', 'extension', 'company-action', 'announcement', 'policy'],
];

const first: FormRecord = {
  schema: 1,
  apps: [
    {
      id: 'tiktok',
      name: 'TikTok',
      company: 'ByteDance',
      watched: true,
      names: ['TikTok', 'Tik Tok'],
    },
    { id: 'wechat', name: 'WeChat', watched: true, names: ['WeChat', '微信'] },
  ],
  jurisdictions: [
    { code: 'NATO', name: 'NATO' },
    { code: 'US', name: 'United States' },
    { code: 'US-MT', name: 'Montana' },
  ],
  measures: INSTRUMENTS.map((instrument, at) => ({
    id: `measure-${at + 1}`,
    apps: at % 2 === 0 ? ['tiktok'] : ['tiktok', 'wechat'],
    jurisdiction: ['US', 'US-MT', 'NATO'][at % 3],
    scope: SCOPES[at % SCOPES.length],
    instrument,
    name: `Measure ${at + 1}`,
    citation: at % 2 === 0 ? null : `No. ${at + 1}`,
    ...(at === 3 ? { implements: 'measure-1' } : {}),
    summary: 'It restricts the app.',
  })),
  events: KINDS.map((kind, at) => ({
    id: `event-${at + 1}`,
    date: at === 4 ? '2021-05' : `2021-${String(at + 1).padStart(2, '0')}-15`,
    measures: at === 5 ? ['measure-1', 'measure-2'] : [`measure-${(at % INSTRUMENTS.length) + 1}`],
    state: STATES[at % STATES.length],
    kind,
    title: `Event ${at + 1}`,
    summary: 'It happened.',
    people: at === 0 ? ['Jane Doe'] : [],
    bodies: at === 0 ? ['Department of Commerce'] : [],
    case: at === 4 ? 'Doe v. Department' : null,
    confidence: ['high', 'medium', 'low'][at % 3],
    note: at === 1 ? 'Sources disagree.' : null,
    sources: [source(at === 2 ? 'secondary' : 'primary', at)],
  })),
};

function source(kind: string, at: number): Json {
  return {
    url: `https://example.org/source-${at + 1}`,
    title: `Source ${at + 1}`,
    publisher: 'Gazette',
    kind,
    seen: at % 2 === 0,
    ...(at === 0 ? { date: '2021-01-16', archive: 'https://example.org/archive-1' } : {}),
  };
}

const withBinding = changed(first, {
  measures: {
    'measure-6': { binding: false, confirmed: '2022-03' },
    'measure-9': { expires: '2027-01-31' },
  },
  events: { 'event-2': { apps: ['wechat'] } },
  more: [event(first, 'event-13', { date: '2027-02-01', state: null, kind: 'scheduled' })],
});

const withCorrections: FormRecord = {
  ...withBinding,
  corrections: [
    { id: 'event-1', was: 'The date was a day late.', since: '2026-11-20', mended: '2026-11-24' },
  ],
};

const placeByPlace: FormRecord = { ...withCorrections, events: byPlace(withCorrections) };

const withReach = changed(placeByPlace, {
  apps: { tiktok: { host: 'www.tiktok.com' } },
  measures: {
    'measure-2': { reach: 'the Department of Commerce' },
    'measure-7': { access: 'The app opens all the same.' },
  },
});

const withFirstReport = changed(withReach, { events: { 'event-3': { firstReport: true } } });

const withQuoted = changed(withFirstReport, {
  events: { 'event-8': { sources: [source('quoted', 7), source('secondary', 12)] } },
});

const withAppData = changed(withQuoted, {
  apps: { tiktok: { home: 'CN', companyNames: ['ByteDance'], abroadNames: ['Douyin'] } },
});

const withCaveats = changed(withAppData, {
  measures: { 'measure-5': { age: 16 } },
  events: { 'event-2': { apps: ['wechat'], caveat: 'Who gave the order is not known.' } },
});

const withAuthorities = changed(withCaveats, {
  events: {
    'event-8': {
      sources: [{ ...source('quoted', 7), authority: 'Ministry' }, source('secondary', 12)],
    },
  },
});

const withOwnNames = changed(withAuthorities, {
  measures: {
    'measure-2': {
      reach: 'the Department of Commerce',
      ownName: { name: 'Handelsministeriet', language: 'da' },
    },
  },
});

/** Record in the newest form. The project publishes its own record in this form now. */
export const CURRENT = withOwnNames;

/** One record for each form that the project has published, oldest form first. */
export const PAST_FORMS: readonly FormExample[] = [
  { name: '1-first', since: '2026-11-24', record: first },
  {
    name: '2-binding-and-expiry',
    since: '2026-11-24',
    record: withBinding,
  },
  {
    name: '3-corrections',
    since: '2026-11-24',
    record: withCorrections,
  },
  {
    name: '4-place-by-place',
    since: '2026-11-24',
    record: placeByPlace,
  },
  {
    name: '5-reach-and-access',
    since: '2026-11-24',
    record: withReach,
  },
  {
    name: '6-first-report',
    since: '2026-11-25',
    record: withFirstReport,
  },
  { name: '7-quoted-sources', since: '2026-11-25', record: withQuoted },
  { name: '8-app-data', since: '2026-11-27', record: withAppData },
  {
    name: '9-caveats-and-ages',
    since: '2026-11-28',
    record: withCaveats,
  },
  {
    name: '10-authorities',
    since: '2026-11-28',
    record: withAuthorities,
  },
  { name: '11-own-names', since: '2026-12-03', record: withOwnNames },
];

/** Copies the first event of a record, with another id and with these fields replaced. */
export function event({ events: [model] }: FormRecord, id: string, fields: Json): Json {
  return { ...model, id, title: `Later event ${id}`, ...fields };
}

/**
 * Changes to a record. For example, `apps: { tiktok: { home: 'CN' } }` sets the field `home` of the
 * app with the id `tiktok`. `measures` and `events` work alike. `more` lists events to add.
 */
interface Changes {
  apps?: Record<string, Json>;
  measures?: Record<string, Json>;
  events?: Record<string, Json>;
  more?: Json[];
}

/** Returns a copy of the record with these changes. */
function changed(record: FormRecord, { apps, measures, events, more = [] }: Changes): FormRecord {
  const set = (entries: Json[], fields: Record<string, Json> = {}) =>
    entries.map((entry) => ({ ...entry, ...fields[String(entry.id)] }));
  return {
    ...record,
    apps: set(record.apps, apps),
    measures: set(record.measures, measures),
    events: [...set(record.events, events), ...more],
  };
}

/**
 * Returns the events sorted by jurisdiction code. Events of one jurisdiction keep their order.
 * Releases have had this order since the form (version of the format) `4-place-by-place`.
 */
function byPlace({ measures, events }: FormRecord): Json[] {
  const places = new Map(measures.map(({ id, jurisdiction }) => [id, String(jurisdiction)]));
  const placeOf = (entry: Json) => places.get((entry.measures as string[])[0]) ?? '';
  return [...events].sort((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : Number(placeOf(a) > placeOf(b)),
  );
}
