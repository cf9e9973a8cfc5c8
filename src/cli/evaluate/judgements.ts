import type { LegalRecord } from '../../core/record/schema.ts';
import { MINORS, type Scope } from '../../core/record/scopes.ts';
import { type LabelledClaim, readClaimLabels } from './claim-labels.ts';
import { judgeRows, type LoadJudge } from './judged-rows.ts';
import { printScores } from './print-scores.ts';
import { type Row, readRows } from './rows.ts';
import { type Outcome, scoresOf } from './scores.ts';

/**
 * Judges labelled articles, and prints how well the judgements agree with the labels. `claims` is
 * the path of a file with labelled claims, which have scopes. If it is null, the only scope that
 * an article's labels can give is `minors` (see `scopesOf`).
 */
export async function evaluateJudgements(
  files: readonly string[],
  { json, claims }: { json: boolean; claims: string | null },
  loadJudge: LoadJudge,
): Promise<number> {
  const rows = await readRows(files);
  const labels = claims === null ? new Map() : await readClaimLabels(claims);
  const judge = await loadJudge();
  const idByName = appIds(judge.record);
  const judged = await judgeRows(judge, rows);
  const outcomes = judged.map(({ row, article, judgement, milliseconds }) => ({
    row: labelled(row, idByName, scopesOf(row, labels.get(row.id))),
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
 * Returns an article's labels, with apps and jurisdictions as ids of the record. Lists of
 * articles may use other names: an app's display name, such as "TikTok", or `NC` for New
 * Caledonia, which is `FR-NC` in the record.
 */
function labelled(
  row: Row,
  idByName: ReadonlyMap<string, string>,
  scopes: Scope[],
): Outcome['row'] {
  return {
    id: row.id,
    lang: row.lang ?? '?',
    hard: row.hard ?? '',
    about: row.label === 'restriction',
    scopes,
    apps: (row.apps ?? []).map((name) => idByName.get(name.toLowerCase()) ?? name),
    jurisdictions: (row.jurisdictions ?? []).map((code) => (code === 'NC' ? 'FR-NC' : code)),
  };
}

/**
 * Returns the scopes of an article's labelled claims. If there are no labelled claims (`claims`
 * is undefined), returns `minors` if the field `hard` contains it, or else no scope.
 */
function scopesOf({ hard }: Row, claims: readonly LabelledClaim[] | undefined): Scope[] {
  if (claims) return claims.map(({ scope }) => scope);
  return hard?.includes(MINORS) ? [MINORS] : [];
}
