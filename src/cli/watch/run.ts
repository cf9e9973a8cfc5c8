import { writeFile } from 'node:fs/promises';
import { shiftDay } from '../../core/dates/days.ts';
import type { Judge } from '../../core/judge/judge-article.ts';
import type { Net } from './ask-patiently.ts';
import { askSource } from './ask-source.ts';
import type { Candidate } from './candidate.ts';
import { queryOf } from './query.ts';
import { sift } from './sift.ts';
import type { WatchSource } from './source.ts';
import { readState, type WatchState, writeState } from './state-file.ts';

/**
 * A source may publish a document late. Each run therefore asks about a period that begins this
 * many days before the day on which the source last answered.
 */
const OVERLAP_DAYS = 2;
/** Number of days before today that a run covers for a source that has not answered before. */
const NEW_SOURCE_DAYS = 7;
/**
 * Number of days for which a candidate's id is remembered, so that the candidate isn't added
 * again. After that, runs normally ask only about newer documents.
 */
const REMEMBERED_DAYS = 180;

/** Everything that a run of the watch needs. */
export interface WatchRun {
  net: Net;
  judge: Judge;
  sources: readonly WatchSource[];
  /**
   * Access keys of the sources, keyed by the name of the environment variable that contains the
   * key.
   */
  keys: Record<string, string | undefined>;
  /** Path of the state file. */
  state: string;
  /** Path of a JSON Lines file for the new candidates; null for no file. */
  newFile: string | null;
  /** Day of the run, `YYYY-MM-DD`. */
  today: string;
  say: (line: string) => void;
}

/**
 * Asks every source and adds the new candidates to the state file. Prints a line for each source.
 * If a source fails, the next run also asks it about the days that were missed. Returns 1 when no
 * source answered, else 0.
 */
export async function runWatch(run: WatchRun): Promise<number> {
  const state = await readState(run.state);
  const fresh: Candidate[] = [];
  let answered = 0;
  for (const source of run.sources) {
    const key = source.key ? run.keys[source.key] : '';
    // In a CI workflow, a secret that nobody has set is an empty string.
    if (source.key && !key) {
      run.say(`${source.id}: skipped; set ${source.key} to its key`);
      continue;
    }
    try {
      fresh.push(...(await candidatesOf(run, source, state, key ?? '')));
      answered += 1;
    } catch (error) {
      run.say(`${source.id}: failed: ${(error as Error).message}`);
    }
  }
  forgetOld(state, run.today);
  await writeState(run.state, state);
  if (run.newFile !== null)
    await writeFile(run.newFile, fresh.map((one) => `${JSON.stringify(one)}\n`).join(''));
  run.say(`${fresh.length} new, ${state.waiting.length} waiting for an editor`);
  return answered > 0 ? 0 : 1;
}

async function candidatesOf(
  { net, judge, today, say }: WatchRun,
  source: WatchSource,
  state: WatchState,
  key: string,
): Promise<Candidate[]> {
  const { answered, validators: before = {} } = state.sources[source.id] ?? {};
  const since = answered ? shiftDay(answered, -OVERLAP_DAYS) : shiftDay(today, -NEW_SOURCE_DAYS);
  const query = queryOf(judge.record, since, today);
  const { candidates, validators } = await askSource(net, source, query, { key, before });
  const known = new Set([...Object.keys(state.known), ...state.waiting.map(({ id }) => id)]);
  const fresh = sift(candidates, { judge, known });
  state.sources[source.id] = { answered: today, validators };
  for (const { id } of candidates) state.known[id] ??= today;
  state.waiting.push(...fresh);
  say(`${source.id}: ${fresh.length} new of ${candidates.length}`);
  return fresh;
}

function forgetOld(state: WatchState, today: string): void {
  const first = shiftDay(today, -REMEMBERED_DAYS);
  for (const [id, day] of Object.entries(state.known)) if (day < first) delete state.known[id];
}
