import * as z from 'zod/mini';
import { isPlan } from '../../core/record/event-kinds.ts';
import { dateSchema, type LegalRecord } from '../../core/record/schema.ts';
import { instantSchema } from '../../core/release/keys.ts';
import { type Head, headSchema } from '../../core/release/verify-release.ts';

/** Name of the list of versions in a feed's folder. */
export const VERSIONS_FILE = 'index.json';

/**
 * Default number of versions that a folder keeps, including the newest. Kept versions can be
 * restored. If the record changes every day, the oldest kept version is nine days older than the
 * newest.
 */
export const VERSIONS_KEPT = 10;

const versionSchema = z.strictObject({
  version: headSchema.shape.version,
  record: headSchema.shape.record,
  /** Time when this version was first signed. */
  published: instantSchema,
  measures: z.int().check(z.nonnegative()),
  events: z.int().check(z.nonnegative()),
  /**
   * Date of the newest event that had happened by the day of `published`; null if there is none.
   * Scheduled events do not count.
   */
  newestEvent: z.nullable(dateSchema),
});

/**
 * Content of `index.json`: the versions whose records are in the folder, newest first. The list is
 * for people and archives; extensions never fetch it.
 */
export const versionsSchema = z.strictObject({
  schema: z.literal(1),
  versions: z.array(versionSchema),
});

/** One entry of the list of versions. */
export type Version = z.infer<typeof versionSchema>;

/** The list of versions in a feed's folder. */
export type Versions = z.infer<typeof versionsSchema>;

/** Returns the list's entry for a version that is about to be published. */
export function versionOf(head: Head, record: LegalRecord): Version {
  return {
    version: head.version,
    record: head.record,
    published: head.issued,
    measures: record.measures.length,
    events: record.events.length,
    newestEvent: newestEvent(record, head.issued)?.date ?? null,
  };
}

/** Adds `entry` as the newest version and keeps at most `keep` versions. */
export function withVersion({ versions }: Versions, entry: Version, keep: number): Versions {
  // If this version is already listed with the same record, its old entry is kept, because the
  // entry contains the time of the first signing.
  const known = versions.find(
    ({ version, record }) => version === entry.version && record.sha256 === entry.record.sha256,
  );
  // All other entries with this or a higher version are left out. They come from interrupted
  // builds, which wrote this list but not `head.json`.
  const earlier = versions.filter(({ version }) => version < entry.version);
  return { schema: 1, versions: [known ?? entry, ...earlier].slice(0, keep) };
}

/**
 * Returns the newest event that had happened by the day of `instant`; undefined when there is
 * none. Ignores scheduled events.
 */
export function newestEvent(record: LegalRecord, instant: string) {
  return record.events.findLast((event) => !isPlan(event) && event.date <= instant.slice(0, 10));
}
