import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type LegalRecord, parseRecord, scopeSchema } from '../../core/record.ts';
import { statusInScope } from '../../core/status.ts';
import { statusWords } from '../../core/wording/standing.ts';
import type { Words } from '../../core/wording/words.ts';
import { scopeName } from '../../core/wording.ts';
import { readAuthoredRecord } from '../authored-record.ts';
import { readWords } from '../read-words.ts';

/**
 * `diff OLD NEW`: what changed for readers between two records, in words. Each is a dataset folder, a release folder or a
 * record file. Exit code 2 when one of them is missing.
 */
export async function diffCommand([before, after]: string[], today: string): Promise<number> {
  if (!before || !after) {
    console.error('usage: npm run record -- diff OLD NEW (dataset folders, release folders or record files)');
    return 2;
  }
  const lines = readersDifference(
    await readWords('en'),
    await readAnyRecord(before),
    await readAnyRecord(after),
    today,
  );
  console.log(lines.length > 0 ? lines.join('\n') : 'Nothing changed for readers.');
  return 0;
}

/** Lines in words: statuses that read otherwise on the given day, then events that came, went or were corrected. */
export function readersDifference(
  words: Words,
  before: LegalRecord,
  after: LegalRecord,
  day: string,
): string[] {
  return [...statusDifference(words, before, after, day), ...eventDifference(before, after)];
}

function statusDifference(words: Words, before: LegalRecord, after: LegalRecord, day: string): string[] {
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

function eventDifference(before: LegalRecord, after: LegalRecord): string[] {
  const old = new Map(before.events.map((event) => [event.id, event]));
  const added = after.events
    .filter(({ id }) => !old.has(id))
    .map(({ date, title }) => `added: ${date} ${title}`);
  const kept = new Set(after.events.map(({ id }) => id));
  const gone = before.events
    .filter(({ id }) => !kept.has(id))
    .map(({ date, title }) => `gone: ${date} ${title}`);
  const changed = after.events
    .filter((event) => old.has(event.id) && JSON.stringify(old.get(event.id)) !== JSON.stringify(event))
    .map(({ date, title }) => `changed: ${date} ${title}`);
  return [...added, ...gone, ...changed];
}

async function readAnyRecord(path: string): Promise<LegalRecord> {
  const info = await stat(path).catch(() => {
    throw new Error(`${path}: no such file or folder`);
  });
  if (info.isFile()) return parseRecord(JSON.parse(await readFile(path, 'utf8')));
  const names = await readdir(path);
  if (names.includes('jurisdictions')) return readAuthoredRecord(path);
  const release = names
    .filter((name) => /^record-[0-9a-f]{64}\.json$/.test(name))
    .sort()
    .at(-1);
  if (!release)
    throw new Error(`${path}: neither a dataset (with jurisdictions/) nor a release (with record-….json)`);
  return readAnyRecord(join(path, release));
}
