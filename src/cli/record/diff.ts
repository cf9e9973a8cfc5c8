import type * as z from 'zod/mini';
import { statusInScope } from '../../core/law/status.ts';
import {
  type Correction,
  type Jurisdiction,
  type LegalEvent,
  type LegalRecord,
  ownLeftOut,
  type recordSchema,
  scopeSchema,
} from '../../core/record/schema.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { leftOutWords } from '../../core/wording/provenance.ts';
import { statusWords } from '../../core/wording/standing.ts';
import type { Words } from '../../core/wording/words.ts';
import { parsedOptions } from '../parsed-options.ts';
import { fromTerminal } from '../paths.ts';
import { readWords } from '../read-words.ts';
import { readAnyRecord } from './any-record.ts';

/**
 * `diff OLD NEW` prints, in words, what differs between two records. Returns the exit code 0,
 * whether or not anything differs. Rejects like `readAnyRecord`.
 */
export async function diffCommand(args: string[], today: string): Promise<number> {
  const operands = [
    'the old record: a dataset folder, release folder or record file',
    'the new one',
  ];
  const [before = '', after = ''] = parsedOptions(args, {}, operands).positionals;
  const words = await readWords('en');
  const [old, current] = [await readWithNotice(words, before), await readWithNotice(words, after)];
  const lines = readersDifference(words, old, current, today);
  console.log(lines.length > 0 ? lines.join('\n') : 'Nothing changed for readers.');
  return 0;
}

/**
 * Reads a record. Says on standard error if this version of the program can't read some entries.
 */
async function readWithNotice(words: Words, path: string): Promise<LegalRecord> {
  const record = await readAnyRecord(fromTerminal(path));
  const leftOut = ownLeftOut(record);
  if (leftOut) console.error(`${path}: ${leftOutWords(words, leftOut)}`);
  return record;
}

/** Names of a record's lists. */
type ListName = keyof Omit<z.infer<typeof recordSchema>, 'schema'>;

/**
 * Returns the differences between two records as lines. The first lines are about apps and places
 * whose status on `day` differs. Then come the entries of every list that were added, removed or
 * changed.
 */
export function readersDifference(
  words: Words,
  before: LegalRecord,
  after: LegalRecord,
  day: string,
): string[] {
  const [old, now] = [before.corrections ?? [], after.corrections ?? []];
  const lists = {
    apps: entryDifference('app', before.apps, after.apps, idOf, named),
    jurisdictions: entryDifference(
      'jurisdiction',
      before.jurisdictions,
      after.jurisdictions,
      ({ code }) => code,
      ({ code, name }: Jurisdiction) => `${name} (${code})`,
    ),
    measures: entryDifference('measure', before.measures, after.measures, idOf, named),
    events: entryDifference('event', before.events, after.events, idOf, titled),
    // One entry may have had several errors since the same release.
    corrections: entryDifference('correction', old, now, quoted, quoted),
  } satisfies Record<ListName, string[]>;
  return [...statusDifference(words, before, after, day), ...Object.values(lists).flat()];
}

const idOf = ({ id }: { id: string }) => id;
const named = ({ id, name }: { id: string; name: string }) => `${name} (${id})`;
const titled = ({ id, date, title }: LegalEvent) => `${date} ${title} (${id})`;
const quoted = ({ id, since, was }: Correction) => `since ${since}: ${was} (${id})`;

function statusDifference(
  words: Words,
  before: LegalRecord,
  after: LegalRecord,
  day: string,
): string[] {
  const apps = new Set([...before.apps, ...after.apps].map(({ id }) => id));
  const places = new Set([...before.jurisdictions, ...after.jurisdictions].map(({ code }) => code));
  return [...apps].flatMap((app) =>
    [...places].flatMap((place) =>
      scopeSchema.options.flatMap((scope) => {
        const [was, is] = [before, after].map((record) =>
          statusWords(words, statusInScope(record, app, place, scope, day), day),
        );
        return was === is ? [] : [`${app}, ${place}, ${scopeName(words, scope)}: ${was} → ${is}`];
      }),
    ),
  );
}

/**
 * Returns the differences between two lists. `keyOf` gives what makes two entries the same one,
 * and `nameOf` what the lines call it.
 */
function entryDifference<T extends object>(
  kind: string,
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
  nameOf: (entry: T) => string,
): string[] {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const kept = new Set(after.map(keyOf));
  const changed = after.flatMap((entry) => {
    const fields = fieldsChanged(old.get(keyOf(entry)) ?? entry, entry);
    return fields.length > 0 ? [`${kind} changed: ${nameOf(entry)}: ${fields.join(', ')}`] : [];
  });
  const added = after.filter((entry) => !old.has(keyOf(entry)));
  const gone = before.filter((entry) => !kept.has(keyOf(entry)));
  return [
    ...added.map((entry) => `${kind} added: ${nameOf(entry)}`),
    ...gone.map((entry) => `${kind} gone: ${nameOf(entry)}`),
    ...changed,
  ];
}

/**
 * Returns the names of the fields that have different values in two entries, or that only one of
 * the entries has.
 */
function fieldsChanged(before: object, after: object): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)),
  );
}
