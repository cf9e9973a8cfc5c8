import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { publishedOn } from '../../core/article/published/published-on.ts';
import { reportsOf } from '../../core/judge/claims/claims-of.ts';
import { type ToldWeights, toldBy } from '../../core/judge/claims/told.ts';
import { findingsOf, type Judge, readPage } from '../../core/judge/judge-article.ts';
import { stateSchema } from '../../core/record/schema.ts';
import type { State } from '../../core/record/states.ts';
import { articleOf } from './articles.ts';
import { type LabelledClaim, readClaimLabels } from './claim-labels.ts';
import { foldsOf } from './folds.ts';
import type { LoadJudge } from './judged-rows.ts';
import { ownForms } from './own-forms.ts';
import { figure } from './print.ts';
import { ratio } from './rates.ts';
import { contentOf, readRows } from './rows.ts';
import { type Example, fitSoftmax } from './softmax.ts';

/** File with the weights by which the judge decides which state a claim asserts. */
const WEIGHTS_FILE = 'src/core/judge/claims/told-weights.json';

/** Weight of a claim from the project's test sentences; a claim from an article has weight 1. */
const OWN_FORM = 0.6;

/**
 * A labelled claim that the judge found, with the values of its cues: signs of the asserted state.
 */
interface ToldExample extends Example<State> {
  fold: number;
  /**
   * True for a claim from this project's own test sentences, which are short and similar to each
   * other.
   */
  own: boolean;
}

/**
 * Fits the weights by which the judge decides which state a claim asserts, to labelled claims and
 * to the project's own test sentences. Prints the share of claims with the right state, for the
 * weights in use and for weights fitted without the claim's fold. With `write`, fits weights to
 * all claims and writes them to their file. Leaves out claims that the judge does not find.
 * Returns exit code 0 even if the figures are bad.
 */
export async function fitTold(
  files: readonly string[],
  { folds, write }: { folds: number; write: boolean },
  loadJudge: LoadJudge,
): Promise<number> {
  const examples = await examplesOf(
    await loadJudge(),
    files.slice(0, -1),
    files.at(-1) ?? '',
    folds,
  );
  const weightsFor = (chosen: readonly ToldExample[]) => fitSoftmax(chosen, stateSchema.options);
  const fitted = Array.from({ length: folds }, (_, fold) =>
    weightsFor(examples.filter((example) => example.fold !== fold)),
  );
  console.log(`claims ${examples.length}, folds ${folds}`);
  for (const own of [false, true]) {
    const some = examples.filter((example) => example.own === own);
    const right = (weights?: ToldWeights[]) =>
      ratio(
        some.filter((example) => isRight(example, weights?.[example.fold])).length,
        some.length,
      );
    console.log(
      `${some.length} of ${own ? 'own forms' : 'articles'}: state right with weights in use ${figure(right())}, with fitted ones out of fold ${figure(right(fitted))}`,
    );
  }
  if (write) await writeWeights(weightsFor(examples), examples.length);
  return 0;
}

function isRight(example: ToldExample, weights?: ToldWeights): boolean {
  return toldBy(example.values, weights) === example.class;
}

async function writeWeights(weights: object, claims: number): Promise<void> {
  const about = `Fitted by "npm run evaluate -- fit-told --write" to ${claims} claims.`;
  await writeFile(resolve(WEIGHTS_FILE), `${JSON.stringify({ about, weights }, null, 2)}\n`);
  console.log(`Wrote ${WEIGHTS_FILE}.`);
}

async function examplesOf(
  judge: Judge,
  lists: readonly string[],
  labels: string,
  folds: number,
): Promise<ToldExample[]> {
  const labelled = await readClaimLabels(labels);
  const forms = await ownForms();
  for (const { row, claim } of forms) labelled.set(row.id, [claim]);
  const given = (await readRows(lists)).filter(({ id }) => labelled.has(id));
  const rows = [...given, ...forms.map(({ row }) => row)];
  const articles = await Promise.all(rows.map(async (row) => articleOf(row, await contentOf(row))));
  const foldOf = foldsOf(
    articles.map(({ title, blocks }) => ({
      title,
      paragraphs: blocks.map(({ text }) => text),
      positive: true,
    })),
    folds,
  );
  return articles.flatMap((article, index) =>
    toldIn(judge, article, labelled.get(rows[index]?.id ?? '') ?? []).map((example) => ({
      ...example,
      fold: foldOf[index] ?? 0,
      ...(index < given.length ? { own: false } : { own: true, weight: OWN_FORM }),
    })),
  );
}

/** Returns the claims of the judge that have a label, each with the state in the label. */
function toldIn(
  judge: Judge,
  article: ReturnType<typeof articleOf>,
  labels: readonly LabelledClaim[],
): Example<State>[] {
  const { findings, places } = findingsOf(judge, readPage(judge, article), publishedOn(article));
  return reportsOf(judge, findings, places).flatMap(({ app, place, scope, cues }) => {
    const same = labels.filter(
      (label) => label.apps.includes(app) && label.place === (place ?? ''),
    );
    const label = same.find((each) => each.scope === scope) ?? same[0];
    return label && label.state !== 'none' ? [{ values: cues, class: label.state }] : [];
  });
}
