import * as z from 'zod/mini';
import { dateSchema, type LegalRecord } from '../../core/record/schema.ts';
import { instantSchema } from '../../core/release/keys.ts';
import { type Head, headSchema } from '../../core/release/verify-release.ts';

export const VERSIONS_FILE = 'index.json';

/** How many versions a folder keeps unless told otherwise: a daily change is undone for ten days. */
export const VERSIONS_KEPT = 10;

const versionSchema = z.strictObject({
  version: headSchema.shape.version,
  record: headSchema.shape.record,
  /** When this version was first signed. */
  published: instantSchema,
  measures: z.int().check(z.nonnegative()),
  events: z.int().check(z.nonnegative()),
  /** Date of the newest event that had happened by then; null for an empty record. */
  newestEvent: z.nullable(dateSchema),
});

/** `index.json`: the versions whose records are in the folder, newest first. For people and archives; readers' extensions never ask for it. */
export const versionsSchema = z.strictObject({ schema: z.literal(1), versions: z.array(versionSchema) });

export type Version = z.infer<typeof versionSchema>;
export type Versions = z.infer<typeof versionsSchema>;

/** The entry of a version that is being published. */
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

/**
 * The versions with `entry` as the newest, at most `keep` of them. What was listed under the same or a later version was
 * never published (the head comes last), save a version that is only signed again: it keeps its first moment.
 */
export function withVersion({ versions }: Versions, entry: Version, keep: number): Versions {
  const known = versions.find(
    ({ version, record }) => version === entry.version && record.sha256 === entry.record.sha256,
  );
  const earlier = versions.filter(({ version }) => version < entry.version);
  return { schema: 1, versions: [known ?? entry, ...earlier].slice(0, keep) };
}

/** The newest event that had happened on the day of an instant, not one that is only scheduled; undefined when there is none. */
export function newestEvent(record: LegalRecord, instant: string) {
  return record.events.findLast(({ date, kind }) => kind !== 'scheduled' && date <= instant.slice(0, 10));
}
