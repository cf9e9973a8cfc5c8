import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../src/cli/feed/source.ts';
import { verifyFeed } from '../../../../src/cli/feed/verify.ts';
import { DAY_MS } from '../../../../src/core/dates/days.ts';
import { parseReleasedRecord } from '../../../../src/core/record/released-record.ts';
import {
  appSchema,
  correctionSchema,
  eventSchema,
  measureSchema,
  parseRecord,
  sourceSchema,
} from '../../../../src/core/record/schema.ts';
import type { PinnedKey } from '../../../../src/core/release/keys.ts';
import {
  decideHead,
  verifyHead,
  verifyRecord,
} from '../../../../src/core/release/verify-release.ts';
import { CURRENT, PAST_FORMS } from './forms.ts';
import { FUTURE, LEFT_OUT } from './future.ts';
import { ISSUED, makeReleases, RELEASES, type ReleaseFolder } from './make-releases.ts';
import { testKeys } from './test-keys.ts';

const NOW = Date.parse(ISSUED) + DAY_MS;
const names = [...PAST_FORMS.map(({ name }) => name), 'new-key', FUTURE.name];
let made: ReleaseFolder[];
let pinned: PinnedKey[];

beforeAll(async () => {
  made = await makeReleases();
  ({ pinned } = await testKeys());
});

describe('the committed releases', () => {
  it('are of every form', () => {
    const folders = readdirSync(RELEASES, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s has the bytes that its program makes', (name) => {
    const files = made.find((release) => release.name === name)?.files ?? new Map();
    expect(readdirSync(join(RELEASES, name)).sort()).toEqual([...files.keys()].sort());
    for (const [file, bytes] of files) expect(fileOf(name, file), file).toEqual(bytes);
  });

  it('have every field of the schemas in the newest form: a new field needs a form of its own', () => {
    const { apps, measures, events, corrections = [] } = parseRecord(CURRENT);
    const sources = events.flatMap((event) => event.sources);
    for (const [schema, entries] of [
      [appSchema, apps],
      [measureSchema, measures],
      [eventSchema, events],
      [sourceSchema, sources],
      [correctionSchema, corrections],
    ] as const)
      expect(new Set(entries.flatMap(Object.keys))).toEqual(new Set(Object.keys(schema.shape)));
  });
});

describe('a reader of today', () => {
  it.each(PAST_FORMS)('takes a release of the form $name whole', async ({ name, record }) => {
    const { leftOut, ...read } = await readRelease(name);
    expect(leftOut).toBeUndefined();
    expect(read).toEqual({ ...record, events: inDateOrder(record.events) });
    expect(parseRecord(structuredClone(record))).toEqual(read);
  });

  it('takes a release by a key that the root authorised', async () => {
    expect(await readRelease('new-key')).toEqual(parseRecord(structuredClone(CURRENT)));
  });

  it('takes a release from the future, without what it has no words for', async () => {
    const { leftOut, measures, events, ...rest } = await readRelease(FUTURE.name);
    const current = parseRecord(structuredClone(CURRENT));
    expect(leftOut).toEqual([
      { measures: LEFT_OUT.measures.length, events: LEFT_OUT.events.length },
    ]);
    expect(rest.apps).toEqual(current.apps);
    expect(rest.jurisdictions).toEqual(current.jurisdictions);
    expect(rest.corrections).toEqual(current.corrections);
    expect(measures.map(({ incomplete: _, ...measure }) => measure).slice(0, -1)).toEqual(
      current.measures,
    );
    expect(
      measures
        .filter(({ incomplete }) => incomplete)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(LEFT_OUT.incomplete);
    expect(events.slice(0, -1)).toEqual(current.events);
    expect(events.at(-1)).toMatchObject({ id: 'known-and-later', measures: ['measure-3'] });
  });

  it('blames nobody for the future, and authors for every word of it', () => {
    expect(() => parseReleasedRecord(structuredClone(FUTURE.record))).not.toThrow();
    expect(() => parseRecord(structuredClone(FUTURE.record))).toThrow(/not valid/);
  });
});

describe('feed verify', () => {
  it.each(names)('finds no fault in %s', async (name) => {
    const findings = await verifyFeed(sourceOf(join(RELEASES, name)), pinned, NOW);
    expect(findings.filter(({ kind }) => kind === 'fault')).toEqual([]);
    expect(findings.filter(({ kind }) => kind === 'warning').map(({ text }) => text)).toEqual(
      name === FUTURE.name
        ? [expect.stringContaining('do not see 3 measure(s) and 5 event(s)')]
        : [],
    );
  });
});

/** Reads a committed release, as an extension that pins the test keys would. */
async function readRelease(name: string) {
  const { head } = await verifyHead(fileOf(name, 'head.json'), pinned);
  expect(decideHead(null, head, NOW)).toEqual({ kind: 'newer' });
  return verifyRecord(fileOf(name, `record-${head.record.sha256}.json`), head);
}

function fileOf(name: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(RELEASES, name, file)));
}

function inDateOrder(events: readonly Record<string, unknown>[]) {
  return [...events].sort((a, b) => String(a.date).localeCompare(String(b.date)));
}
