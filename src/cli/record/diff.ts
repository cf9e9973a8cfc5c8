import { statusInScope } from '../../core/law/status.ts';
import {
  type LegalEvent,
  type LegalRecord,
  type Measure,
  ownLeftOut,
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

/**
 * Returns the differences between two records as lines. The first lines are about apps and places
 * whose status on `day` differs. Then come the measures and events that were added, removed or
 * corrected.
 */
export function readersDifference(
  words: Words,
  before: LegalRecord,
  after: LegalRecord,
  day: string,
): string[] {
  const measure = ({ id, name }: Measure) => `${name} (${id})`;
  const event = ({ id, date, title }: LegalEvent) => `${date} ${title} (${id})`;
  return [
    ...statusDifference(words, before, after, day),
    ...entryDifference('measure', before.measures, after.measures, measure),
    ...entryDifference('event', before.events, after.events, event),
  ];
}

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

function entryDifference<T extends { id: string }>(
  kind: string,
  before: readonly T[],
  after: readonly T[],
  nameOf: (entry: T) => string,
): string[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((entry) => {
    const fields = fieldsChanged(old.get(entry.id) ?? entry, entry);
    return fields.length > 0 ? [`${kind} changed: ${nameOf(entry)}: ${fields.join(', ')}`] : [];
  });
  return [
    ...after.filter(({ id }) => !old.has(id)).map((entry) => `${kind} added: ${nameOf(entry)}`),
    ...before.filter(({ id }) => !kept.has(id)).map((entry) => `${kind} gone: ${nameOf(entry)}`),
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
