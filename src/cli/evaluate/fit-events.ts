import { publishedOn } from '../../core/article/published/published-on.ts';
import { reportingArticleOf, reportsOf } from '../../core/judge/claims/reports-of.ts';
import type { ToldShares } from '../../core/judge/claims/told.ts';
import { isReported, likeliestEvent, reportCases } from '../../core/judge/events/claim-event.ts';
import type { ReportCase } from '../../core/judge/events/report-case.ts';
import { ratedCases, weighedCases } from '../../core/judge/events/report-odds.ts';
import {
  REPORT_WEIGHTS,
  type ReportWeights,
  WEIGHED_RULES,
} from '../../core/judge/events/report-rules.ts';
import { findingsOf, type Judge, readPage } from '../../core/judge/judge-article.ts';
import type { articleOf } from './articles.ts';
import { claimsOfLabel, type EventLabel, readEventLabels } from './event-labels.ts';
import { fitChoice } from './fit-choice.ts';
import { fitWithoutEach } from './folds.ts';
import type { LoadJudge } from './judged-rows.ts';
import { articlesInFolds } from './labelled-articles.ts';
import { figure } from './print.ts';
import { ratio } from './rates.ts';
import { readRows } from './rows.ts';
import { rounded, writeWeights } from './write-weights.ts';

/** File with the weights for deciding which event a claim reports. */
const WEIGHTS_FILE = 'src/core/judge/events/report-weights.json';

/** A labelled claim that the judge found, with the events from which the judge chooses. */
interface EventExample {
  label: EventLabel;
  reports: readonly ReportCase[];
  /** Probability of each state that the claim may assert. */
  told: ToldShares;
  fold: number;
}

/**
 * Fits the weights that decide which event a claim reports. Prints the shares of right and wrong
 * events. Leaves out claims that the judge does not find.
 */
export async function fitEvents(
  files: readonly string[],
  { folds, write }: { folds: number; write: boolean },
  loadJudge: LoadJudge,
): Promise<number> {
  const judge = await loadJudge();
  const examples = await examplesOf(judge, files.slice(0, -1), files.at(-1) ?? '', folds);
  const fitted = fitWithoutEach(examples, folds, weightsFor);
  console.log(`weights in use: ${sharesOf(examples, () => REPORT_WEIGHTS)}`);
  console.log(
    `fitted ones out of fold: ${sharesOf(examples, ({ fold }) => fitted[fold] as ReportWeights)}`,
  );
  if (write) await writeWeights(WEIGHTS_FILE, 'fit-events', weightsFor(examples), examples.length);
  return 0;
}

function weightsFor(examples: readonly EventExample[]): ReportWeights {
  const choices = examples.map(({ label, reports, told }) => ({
    options: reports.map((report) => WEIGHED_RULES.map((rule) => rule.value(report, told))),
    right: reports.map(({ candidate }) => label.events.includes(candidate.event.id)),
  }));
  const { base, weights } = fitChoice(choices, WEIGHED_RULES.length);
  const names = WEIGHED_RULES.map(({ name }) => name);
  return { base: Math.round(base * 100) / 100, rules: rounded(names, weights) };
}

/**
 * Returns a line such as `right 0.800, wrong 0.100 of 50 with an event; matched 0.200 of 30
 * without`. In this example:
 * - 50 claims are labelled with events of the record. The judge finds a labelled event for 80 %
 *   of them, and another event for 10 %.
 * - 30 claims are labelled with no event. The judge finds an event for 20 % of them.
 */
function sharesOf(
  examples: readonly EventExample[],
  weightsOf: (example: EventExample) => ReportWeights,
): string {
  const outcomes = examples.map((example) => {
    const weights = weightsOf(example);
    const cases = weighedCases(example.reports, weights);
    const event = likeliestEvent(cases, example.told, weights);
    const id = event && isReported(event) ? event.report.candidate.event.id : null;
    const held = example.label.events.length > 0;
    return { held, found: id !== null, right: id !== null && example.label.events.includes(id) };
  });
  const share = (some: typeof outcomes, test: (outcome: (typeof outcomes)[number]) => boolean) =>
    figure(ratio(some.filter(test).length, some.length));
  const held = outcomes.filter((outcome) => outcome.held);
  const others = outcomes.filter((outcome) => !outcome.held);
  const isWrong = ({ found, right }: (typeof outcomes)[number]) => found && !right;
  return `right ${share(held, ({ right }) => right)}, wrong ${share(held, isWrong)} of ${held.length} with an event; matched ${share(others, isWrong)} of ${others.length} without`;
}

async function examplesOf(
  judge: Judge,
  lists: readonly string[],
  labels: string,
  folds: number,
): Promise<EventExample[]> {
  const labelled = await readEventLabels(labels, judge.record);
  const rows = (await readRows(lists)).filter(({ id }) => labelled.some((each) => each.id === id));
  return (await articlesInFolds(rows, folds)).flatMap(({ row, article, fold }) => {
    const own = labelled.filter(({ id }) => id === row.id);
    return reportsIn(judge, article, own).map((each) => ({ ...each, fold }));
  });
}

/**
 * Returns the labelled claims that the judge finds in an article, each with its possible events.
 */
function reportsIn(
  judge: Judge,
  article: ReturnType<typeof articleOf>,
  labels: readonly EventLabel[],
): Omit<EventExample, 'fold'>[] {
  const { findings, places } = findingsOf(judge, readPage(judge, article), publishedOn(article));
  const whole = reportingArticleOf(findings, places.published);
  const claims = reportsOf(judge, findings, places).flatMap(({ reporting, shares, event }) =>
    reporting
      ? [{ ...reporting, apps: [reporting.app], shares, about: event?.report.article ?? whole }]
      : [],
  );
  return labels.flatMap((label) => {
    const [claim] = claimsOfLabel(label, labels, claims);
    if (!claim) return [];
    const cases = reportCases(judge.record, judge.events, claim, claim.about);
    const reports = ratedCases(weighedCases(cases), claim.shares).map(({ report }) => report);
    const ids = reports.map(({ candidate }) => candidate.event.id);
    // A label is kept only if the judge can be right about it: the label has no events, or the
    // judge considers at least one of them. For example, the judge does not consider an old event
    // if nothing points to this event (see `reportCases`).
    const canBeRight = label.events.length === 0 || label.events.some((id) => ids.includes(id));
    return canBeRight ? [{ label, reports, told: claim.shares }] : [];
  });
}
