import type { Judgement } from '../../core/judge/judgement.ts';
import type { Scope } from '../../core/record/scopes.ts';
import { groupedBy, type Rates, ratesOf, ratio } from './rates.ts';

/** A labelled article and the judge's judgement of it. */
export interface Outcome {
  row: {
    id: string;
    lang: string;
    hard: string;
    about: boolean;
    /** Scopes of the labelled restrictions; empty when the labels give no scope. */
    scopes: Scope[];
    apps: string[];
    jurisdictions: string[];
  };
  title: string;
  judgement: Judgement;
  milliseconds: number;
}

/** Precision, recall and F1 over a group of articles. */
export interface TextRates extends Rates {
  rows: number;
}

/** Number of articles about a restriction, and how many of them the judge found. */
export interface Recall {
  rows: number;
  found: number;
}

/** Recall for a single scope, over the articles about restrictions of that scope. */
export interface ScopeRecall {
  all: Recall;
  byLanguage: Record<string, Recall>;
}

/**
 * Figures that compare the judge's list of apps, or of jurisdictions, with the labelled list.
 * They cover only articles that are about a restriction according to both the label and the
 * judge, and whose labelled list is not empty. Each figure is null if there are no such articles.
 */
export interface ListRates {
  /** Share of articles (0 to 1) in which the first entry of the judge's list is in the label. */
  firstNamedRight: number | null;
  /** Share of articles in which both lists have the same entries. */
  exact: number | null;
  /** F1 over the entries of the lists of all these articles. */
  f1: number | null;
  wrong: { id: string; expected: string[]; found: string[] }[];
}

/** Figures on the judgements, and lists of the mistakes behind the figures. */
export interface Scores {
  all: TextRates;
  misses: { id: string; title: string; score: number }[];
  falseAlarms: { id: string; title: string; score: number }[];
  recallByScope: Record<string, ScopeRecall>;
  apps: ListRates;
  jurisdictions: ListRates;
  byLanguage: Record<string, TextRates>;
  byHardness: Record<string, TextRates>;
  medianMilliseconds: number;
}

/** Compares judgements with their labels. */
export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const found = outcomes.filter(({ row, judgement }) => row.about && judgement.about);
  const line = ({ row, title, judgement }: Outcome) => ({
    id: row.id,
    title: title.slice(0, 100),
    score: judgement.score,
  });
  return {
    all: textRates(outcomes),
    misses: outcomes.filter(({ row, judgement }) => row.about && !judgement.about).map(line),
    falseAlarms: outcomes.filter(({ row, judgement }) => !row.about && judgement.about).map(line),
    recallByScope: recallByScope(outcomes.filter(({ row }) => row.about)),
    apps: listRates(
      found,
      ({ row }) => row.apps,
      ({ judgement }) => judgement.apps,
    ),
    jurisdictions: listRates(
      found,
      ({ row }) => row.jurisdictions,
      ({ judgement }) => judgement.jurisdictions,
    ),
    byLanguage: grouped(outcomes, ({ row }) => row.lang),
    byHardness: grouped(outcomes, ({ row }) => row.hard || '(not said)'),
    medianMilliseconds: median(outcomes.map(({ milliseconds }) => milliseconds)),
  };
}

function textRates(outcomes: readonly Outcome[]): TextRates {
  const count = (about: boolean, judged: boolean) =>
    outcomes.filter(({ row, judgement }) => row.about === about && judgement.about === judged)
      .length;
  const counts = {
    truePositives: count(true, true),
    falsePositives: count(false, true),
    falseNegatives: count(true, false),
  };
  return { rows: outcomes.length, ...ratesOf(counts) };
}

function recallByScope(positives: readonly Outcome[]): Record<string, ScopeRecall> {
  const scopes = [...new Set(positives.flatMap(({ row }) => row.scopes))].sort();
  return Object.fromEntries(
    scopes.map((scope) => {
      const ofScope = positives.filter(({ row }) => row.scopes.includes(scope));
      const groups = [...groupedBy(ofScope, ({ row }) => row.lang)];
      const byLanguage = Object.fromEntries(groups.map(([lang, group]) => [lang, recallOf(group)]));
      return [scope, { all: recallOf(ofScope), byLanguage }];
    }),
  );
}

function recallOf(positives: readonly Outcome[]): Recall {
  const found = positives.filter(({ judgement }) => judgement.about);
  return { rows: positives.length, found: found.length };
}

function listRates(
  outcomes: readonly Outcome[],
  expectedOf: (outcome: Outcome) => string[],
  foundOf: (outcome: Outcome) => string[],
): ListRates {
  const pairs = outcomes.map((outcome) => ({
    id: outcome.row.id,
    expected: expectedOf(outcome),
    found: foundOf(outcome),
  }));
  const labelled = pairs.filter(({ expected }) => expected.length > 0);
  const exact = labelled.filter(({ expected, found }) => sameSet(expected, found));
  const hits = labelled.reduce(
    (sum, { expected, found }) => sum + expected.filter((x) => found.includes(x)).length,
    0,
  );
  const named = labelled.reduce(
    (sum, { expected, found }) => sum + expected.length + found.length,
    0,
  );
  return {
    firstNamedRight: ratio(
      labelled.filter(({ expected, found }) => expected.includes(found[0] ?? '')).length,
      labelled.length,
    ),
    exact: ratio(exact.length, labelled.length),
    f1: ratio(2 * hits, named),
    wrong: labelled.filter((pair) => !exact.includes(pair)),
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

function grouped(
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string,
): Record<string, TextRates> {
  const groups = [...groupedBy(outcomes, keyOf)];
  return Object.fromEntries(groups.map(([key, group]) => [key, textRates(group)]));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
