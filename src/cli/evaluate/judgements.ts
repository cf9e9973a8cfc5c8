import type { LegalRecord } from '../../core/record/schema.ts';
import { datasetJudge, judgeRows } from './judged-rows.ts';
import { printScores } from './print-scores.ts';
import { type Row, readRows } from './rows.ts';
import { type Outcome, scoresOf } from './scores.ts';

/**
 * Judges every labelled article of some lists. Prints precision, recall, misses, false alarms, and
 * the agreement on apps and jurisdictions, by language and by difficulty, over all lists together.
 * Returns exit code 0 whatever the figures are.
 */
export async function evaluateJudgements(files: readonly string[], json: boolean): Promise<number> {
  const rows = await readRows(files);
  const judge = await datasetJudge();
  const idByName = appIds(judge.record);
  const judged = await judgeRows(judge, rows);
  const outcomes = judged.map(({ row, article, judgement, milliseconds }) => ({
    row: labelled(row, idByName),
    title: article.title,
    judgement,
    milliseconds,
  }));
  const scores = scoresOf(outcomes);
  console.log(json ? JSON.stringify(scores, null, 2) : printScores(scores));
  return 0;
}

function appIds({ apps }: LegalRecord): ReadonlyMap<string, string> {
  return new Map(
    apps.flatMap(({ id, name }) => [
      [id, id],
      [name.toLowerCase(), id],
    ]),
  );
}

/**
 * Returns a row's labels with the record's ids. Lists made elsewhere may give an app's display name
 * and New Caledonia's short code, `NC`.
 */
function labelled(row: Row, idByName: ReadonlyMap<string, string>): Outcome['row'] {
  return {
    id: row.id,
    lang: row.lang ?? '?',
    hard: row.hard ?? '',
    about: row.label === 'restriction',
    apps: (row.apps ?? []).map((name) => idByName.get(name.toLowerCase()) ?? name),
    jurisdictions: (row.jurisdictions ?? []).map((code) => (code === 'NC' ? 'FR-NC' : code)),
  };
}
