import { once } from '../core/collections/once.ts';
import { calendarOf } from '../core/export/calendar.ts';
import type { CalendarEntry } from '../core/export/calendar-entries.ts';
import { recordJson } from '../core/export/record-json.ts';
import { csvTable, TABLE_COLUMNS, tableRow } from '../core/export/status-table.ts';
import { measuresIn } from '../core/record/record-index.ts';
import type { LegalRecord, Measure } from '../core/record/schema.ts';
import { atomFeed } from './atom.ts';
import type { SiteFacts } from './facts.ts';
import { jsonFeed } from './json-feed.ts';
import { eventsNaming, knownStatuses } from './lookup.ts';

/** A data file of the site. */
export interface DataFile {
  /** Path of the file, relative to the site's address. */
  path: string;
  text: () => string;
}

/**
 * Returns the site's data files, except the schema, `renamed.json` and `CITATION.cff`. `site` is
 * the site's address, with a slash at the end; null if there is none.
 */
export function dataFiles(
  facts: SiteFacts,
  site: string | null,
  coming: readonly CalendarEntry[],
): DataFile[] {
  const { record } = facts;
  return [
    ...partFiles(facts, { folder: 'data/', name: 'the whole record', part: () => record, site }),
    ...record.apps
      .filter(({ watched }) => watched)
      .flatMap(({ id, name }) =>
        partFiles(facts, {
          folder: `data/app/${id}/`,
          name,
          part: once(() => ofApp(record, id)),
          site,
        }),
      ),
    ...record.jurisdictions.flatMap(({ code, name }) =>
      partFiles(facts, {
        folder: `data/place/${code.toLowerCase()}/`,
        name,
        part: once(() => ofPlace(record, code)),
        site,
      }),
    ),
    {
      path: 'data/status.csv',
      text: () => statusCsv(facts),
    },
    {
      path: 'data/coming.json',
      text: () => JSON.stringify(coming, null, 1),
    },
    // A calendar without entries is invalid (RFC 5545), so there is no calendar file if nothing is
    // scheduled.
    ...(coming.length > 0
      ? [
          {
            path: 'data/coming.ics',
            text: () => calendarOf(coming),
          },
        ]
      : []),
  ];
}

interface Part {
  folder: string;
  name: string;
  part: () => LegalRecord;
  site: string | null;
}

function partFiles(facts: SiteFacts, { folder, name, part, site }: Part): DataFile[] {
  return [
    {
      path: `${folder}record.json`,
      text: () => recordJson(part()),
    },
    {
      path: `${folder}changes.atom`,
      text: () => atomFeed(part(), { name, site, path: `${folder}changes.atom`, day: facts.day }),
    },
    {
      path: `${folder}changes.json`,
      text: () => jsonFeed(part(), { name, site, path: `${folder}changes.json`, day: facts.day }),
    },
  ];
}

/**
 * Returns a record of the measures on one app, with their events and places, and with every app
 * that they concern. The result has no corrections.
 */
function ofApp(record: LegalRecord, app: string): LegalRecord {
  return only(
    record,
    record.measures.filter(({ apps }) => apps.includes(app)),
  );
}

/**
 * Returns a record of one place's measures, with their events and apps. The result has no
 * corrections.
 */
function ofPlace(record: LegalRecord, place: string): LegalRecord {
  return only(record, [...measuresIn(record, place)]);
}

function only(whole: LegalRecord, measures: Measure[]): LegalRecord {
  const { corrections: _, ...record } = whole;
  const ids = new Set(measures.map(({ id }) => id));
  const apps = new Set(measures.flatMap((measure) => measure.apps));
  const places = new Set(measures.map(({ jurisdiction }) => jurisdiction));
  return {
    ...record,
    apps: record.apps.filter(({ id }) => apps.has(id)),
    jurisdictions: record.jurisdictions.filter(({ code }) => places.has(code)),
    measures,
    events: eventsNaming(whole, ids).map((event) => ({
      ...event,
      measures: event.measures.filter((id) => ids.has(id)),
    })),
  };
}

/** Columns of status.csv, the table of the law on all apps. */
export const STATUS_COLUMNS = ['app', ...TABLE_COLUMNS] as const;

function statusCsv({ record, words, day }: SiteFacts): string {
  const rows = record.apps.flatMap(({ id: app }) =>
    record.jurisdictions.flatMap((place) =>
      knownStatuses(record, app, place.code, day).map(({ scope, status }) => ({
        app,
        ...tableRow(words, place, scope, status, day),
      })),
    ),
  );
  return csvTable(STATUS_COLUMNS, rows);
}
