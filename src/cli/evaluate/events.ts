import { readEventLabels } from './event-labels.ts';
import { eventOutcome, eventScoresOf } from './event-scores.ts';
import { judgeRows, type LoadJudge } from './judged-rows.ts';
import { printEvents } from './print-events.ts';
import { readRows } from './rows.ts';

/**
 * Compares the judge's events with the labelled events, claim by claim, and prints the figures.
 * The last file has the labels; the others list articles.
 */
export async function evaluateEvents(
  files: readonly string[],
  { json }: { json: boolean },
  loadJudge: LoadJudge,
): Promise<number> {
  const rows = await readRows(files.slice(0, -1));
  const judge = await loadJudge();
  const labels = await readEventLabels(files.at(-1) ?? '', judge.record);
  const wanted = new Set(labels.map(({ id }) => id));
  const judged = await judgeRows(
    judge,
    rows.filter(({ id }) => wanted.has(id)),
  );
  const outcomes = judged.flatMap(({ row, judgement }) => {
    const own = labels.filter(({ id }) => id === row.id);
    return own.map((label) => eventOutcome(label, row.lang ?? '?', judgement.claims, own));
  });
  const skipped = labels.length - outcomes.length;
  const scores = eventScoresOf(outcomes);
  console.log(
    json
      ? JSON.stringify({ skipped, ...scores }, null, 2)
      : `${skipped} labels of other texts skipped\n${printEvents(scores)}`,
  );
  return 0;
}
