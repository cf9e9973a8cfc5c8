import { writeFile } from 'node:fs/promises';
import { shiftDay } from '../../core/dates/days.ts';
import type { Judge } from '../../core/judge/judge-article.ts';
import type { Net } from './ask-patiently.ts';
import { askSource, type SourceAnswer } from './ask-source.ts';
import type { Candidate } from './candidate.ts';
import { queryOf } from './query.ts';
import { sift } from './sift.ts';
import type { WatchSource } from './source.ts';
import { changeState, readState, type WatchState } from './state-file.ts';

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
  const before = await readState(run.state);
  const answers: SiftedAnswer[] = [];
  for (const source of run.sources) {
    const key = source.key ? run.keys[source.key] : '';
    // In a CI workflow, a secret that nobody has set is an empty string.
    if (source.key && !key) {
      run.say(`${source.id}: skipped; set ${source.key} to its key`);
      continue;
    }
    try {
      answers.push(await siftedAnswer(run, source, before, key ?? ''));
    } catch (error) {
      run.say(`${source.id}: failed: ${(error as Error).message}`);
    }
  }
  const { added, waiting } = await store(run, answers);
  if (run.newFile !== null)
    await writeFile(run.newFile, added.map((one) => `${JSON.stringify(one)}\n`).join(''));
  run.say(`${added.length} new, ${waiting} waiting for an editor`);
  return answers.length > 0 ? 0 : 1;
}

/** The answer of one source. `fresh` are those of its candidates that an editor should see. */
interface SiftedAnswer extends SourceAnswer {
  source: string;
  fresh: Candidate[];
}

async function siftedAnswer(
  { net, judge, today, say }: WatchRun,
  source: WatchSource,
  state: WatchState,
  key: string,
): Promise<SiftedAnswer> {
  const { answered, validators: before = {} } = state.sources[source.id] ?? {};
  const since = answered ? shiftDay(answered, -OVERLAP_DAYS) : shiftDay(today, -NEW_SOURCE_DAYS);
  const query = queryOf(judge.record, since, today);
  const answer = await askSource(net, source, query, { key, before });
  const fresh = sift(answer.candidates, { judge, known: knownIn(state) });
  say(`${source.id}: ${fresh.length} new of ${answer.candidates.length}`);
  return { ...answer, source: source.id, fresh };
}

/**
 * Adds answers to the state file as it is now: while the sources were asked, an editor or another
 * run may have changed it. Returns the candidates added, and the number of candidates waiting.
 */
async function store({ state: path, today }: WatchRun, answers: readonly SiftedAnswer[]) {
  let added: Candidate[] = [];
  const { waiting } = await changeState(path, (state) => {
    const known = knownIn(state);
    added = answers.flatMap(({ fresh }) => fresh.filter(({ id }) => !known.has(id)));
    state.waiting.push(...added);
    for (const { source, candidates, validators } of answers) {
      state.sources[source] = { answered: today, validators };
      for (const { id } of candidates) state.known[id] ??= today;
    }
    forgetOld(state, today);
  });
  return { added, waiting: waiting.length };
}

function knownIn({ known, waiting }: WatchState): Set<string> {
  return new Set([...Object.keys(known), ...waiting.map(({ id }) => id)]);
}

function forgetOld(state: WatchState, today: string): void {
  const first = shiftDay(today, -REMEMBERED_DAYS);
  for (const [id, day] of Object.entries(state.known)) if (day < first) delete state.known[id];
}
