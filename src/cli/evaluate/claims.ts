import type { LegalRecord } from '../../core/record/schema.ts';
import { type LabelledClaim, readClaimLabels } from './claim-labels.ts';
import { type ComparedText, claimScoresOf } from './claim-scores.ts';
import { type JudgedRow, judgeRows, type LoadJudge } from './judged-rows.ts';
import { printClaims } from './print-claims.ts';
import { readRows } from './rows.ts';
import { rulesOfClaims, rulesOfLabels } from './told-rules.ts';

/**
 * Compares the judge's claims with labelled claims, and prints figures and mistakes. The last of
 * `files` has the labels; the others list articles. `until`: see `judgeRows`.
 */
export async function evaluateClaims(
  files: readonly string[],
  { json, until }: { json: boolean; until: number | null },
  loadJudge: LoadJudge,
): Promise<number> {
  const labels = await readClaimLabels(files.at(-1) ?? '');
  const rows = await readRows(files.slice(0, -1));
  const labelled = rows.filter(({ id }) => labels.has(id));
  const judge = await loadJudge();
  const watched = watchedApps(judge.record);
  const judged = await judgeRows(judge, labelled, until);
  const scores = claimScoresOf(
    judged.map((one) => comparedText(one, labels.get(one.row.id) ?? [], watched)),
  );
  const skipped = rows.length - labelled.length;
  const ignored = labelled
    .flatMap(({ id }) => rulesOfLabels(labels.get(id) ?? []))
    .filter(({ app }) => !watched.has(app)).length;
  console.log(
    json
      ? JSON.stringify({ skipped, ignored, ...scores }, null, 2)
      : `${skipped} texts without labelled claims skipped; ${ignored} labels of apps that are not watched ignored\n${printClaims(scores)}`,
  );
  return 0;
}

function watchedApps({ apps }: LegalRecord): ReadonlySet<string> {
  return new Set(apps.filter(({ watched }) => watched).map(({ id }) => id));
}

function comparedText(
  { row, article, judgement }: JudgedRow,
  labels: readonly LabelledClaim[],
  watched: ReadonlySet<string>,
): ComparedText {
  const first = judgement.claims.find(({ main }) => main);
  return {
    id: row.id,
    lang: row.lang ?? '?',
    title: article.title,
    about: judgement.about,
    expected: rulesOfLabels(labels).filter(({ app }) => watched.has(app)),
    found: rulesOfClaims(judgement.claims),
    first: rulesOfClaims(first ? [first] : []),
  };
}
