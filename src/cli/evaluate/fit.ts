import { type Judge, readPage } from '../../core/judge/judge-article.ts';
import { ARTICLE_RULES, BIAS, vetoesOf, weigh } from '../../core/judge/rules/article-rules.ts';
import { articleOf } from './articles.ts';
import { crossValidated, type WeighedRow } from './cross-validate.ts';
import { foldsOf } from './folds.ts';
import type { LoadJudge } from './judged-rows.ts';
import { printFit } from './print-fit.ts';
import { contentOf, type Row, readRows } from './rows.ts';

/**
 * Fits the weights of the article rules to labelled articles. Prints the cross-validated figures
 * of the present and the fitted weights, and the weights fitted to all articles or, with `json`, a
 * single JSON object. Returns exit code 0 even if the figures are bad.
 */
export async function evaluateFit(
  files: readonly string[],
  { json, folds }: { json: boolean; folds: number },
  loadJudge: LoadJudge,
): Promise<number> {
  const rows = await weighedRows(await loadJudge(), await readRows(files), folds);
  const fit = crossValidated(rows, { bias: BIAS, rules: ARTICLE_RULES });
  console.log(json ? JSON.stringify({ folds, ...fit }, null, 2) : printFit(fit, folds));
  return 0;
}

async function weighedRows(
  judge: Judge,
  rows: readonly Row[],
  folds: number,
): Promise<WeighedRow[]> {
  const weighed = [];
  for (const row of rows) {
    const article = articleOf(row, await contentOf(row));
    const page = readPage(judge, article);
    weighed.push({
      id: row.id,
      title: article.title,
      paragraphs: article.blocks.map(({ text }) => text),
      positive: row.label === 'restriction',
      vetoed: vetoesOf(page).length > 0,
      values: weigh(page).map(({ value }) => value),
    });
  }
  const foldOf = foldsOf(weighed, folds);
  return weighed.map((row, index) => ({ ...row, fold: foldOf[index] ?? 0 }));
}
