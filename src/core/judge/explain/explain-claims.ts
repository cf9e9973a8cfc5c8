import type { Scope } from '../../record/scopes.ts';
import { SCOPE_WEIGHTS } from '../claims/claim-scope.ts';
import { PLACE_WEIGHTS } from '../claims/claimed-places.ts';
import { valuesOf } from '../claims/cue-parts.ts';
import { additionsOf } from '../claims/cue-values.ts';
import { namedScopes } from '../claims/named-scopes.ts';
import type { Report } from '../claims/reports-of.ts';
import type { Statement } from '../claims/statements.ts';
import { likeliestTold, TOLD_WEIGHTS, type ToldShares, toldShares } from '../claims/told.ts';
import { sentenceOfCue } from '../claims/told-cues.ts';
import { isReported, type LikelyEvent } from '../events/claim-event.ts';
import { REPORT_WEIGHTS, WEIGHED_RULES } from '../events/report-rules.ts';
import { type Sentence, textOf } from '../reading/read-sentences.ts';
import {
  type ClaimExplanation,
  nameOf,
  quoteOf,
  type ReportExplanation,
  type StatementExplanation,
} from './explanation.ts';

/**
 * Explains what an article says about one law or policy: the sentences about it, the state of
 * the law that they report (see `Told`), and the event that they most likely report. `sentences`
 * are all sentences of the article.
 */
export function explainClaim(report: Report, sentences: readonly Sentence[]): ClaimExplanation {
  const { app, place, scope, told, statements, placeCues, scopeCues, event } = report;
  return {
    app,
    place,
    scope,
    told,
    statements: [...namedScopes(statements)].map(([statement, named]) =>
      explainStatement(statement, named),
    ),
    placeCues: additionsOf(placeCues(), PLACE_WEIGHTS),
    scopeCues: additionsOf(valuesOf(scopeCues), SCOPE_WEIGHTS),
    ...explainTold(report, sentences),
    event: event && explainReport(event, report.shares),
  };
}

function explainTold(
  report: Report,
  sentences: readonly Sentence[],
): Pick<ClaimExplanation, 'rather' | 'cues'> {
  const { told, cues } = report;
  const others = Object.entries(toldShares(cues)).filter(([state]) => state !== told);
  const rather = likeliestTold(Object.fromEntries(others) as ToldShares);
  const all = [['always', 1] as const, ...cues].map(([cue, value]) => {
    const weight = (TOLD_WEIGHTS[told][cue] ?? 0) - (TOLD_WEIGHTS[rather][cue] ?? 0);
    const sentence = sentenceOfCue(cue, report, sentences);
    return { cue, value, adds: value * weight, sentence: sentence && quoteOf(sentence) };
  });
  const speaking = all.filter(({ adds }) => adds !== 0);
  return { rather, cues: speaking.sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)) };
}

function explainStatement(statement: Statement, scope: Scope | null): StatementExplanation {
  const { sentence, strength, named } = statement;
  return {
    ...quoteOf(sentence),
    word: named && textOf(named.hit, sentence),
    strength,
    scope,
  };
}

function explainReport(event: LikelyEvent, told: ToldShares): ReportExplanation {
  const { report, certainty } = event;
  const rules = WEIGHED_RULES.map((rule) => ({
    ...nameOf(rule),
    adds: (REPORT_WEIGHTS.rules[rule.name] ?? 0) * rule.value(report, told),
  }));
  return {
    id: report.candidate.event.id,
    reported: isReported(event),
    certainty,
    base: REPORT_WEIGHTS.base,
    rivals: -Math.log(1 + event.rivals),
    rules: rules.filter(({ adds }) => adds !== 0),
  };
}
