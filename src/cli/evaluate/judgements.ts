import { judgeArticle, prepareJudge } from '../../core/judge/judge-article.ts';
import { allLanguages } from '../../core/judge/lexicon/languages.ts';
import { readAuthoredRecord } from '../record/authored-record.ts';
import { articleOf } from './articles.ts';
import { printScores } from './print-scores.ts';
import { contentOf, type Row, readRows } from './rows.ts';
import { type Outcome, scoresOf } from './scores.ts';

/**
 * Judges every labelled article of a list. Prints precision, recall, misses, false alarms, and the
 * agreement on apps and jurisdictions, by language and by difficulty. Returns exit code 0 whatever
 * the figures are.
 */
export async function evaluateJudgements(file: string, json: boolean): Promise<number> {
  const record = await readAuthoredRecord();
  const judge = prepareJudge(record, allLanguages());
  const idByName = new Map(
    record.apps.flatMap(({ id, name }) => [
      [id, id],
      [name.toLowerCase(), id],
    ]),
  );
  const outcomes: Outcome[] = [];
  for (const row of await readRows(file)) {
    const article = articleOf(row, await contentOf(row, file));
    const started = performance.now();
    const judgement = judgeArticle(judge, article);
    const milliseconds = performance.now() - started;
    outcomes.push({ row: labelled(row, idByName), title: article.title, judgement, milliseconds });
  }
  const scores = scoresOf(outcomes);
  console.log(json ? JSON.stringify(scores, null, 2) : printScores(scores));
  return 0;
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
