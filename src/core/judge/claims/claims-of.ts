import { isReported, type LikelyEvent, sentenceOf } from '../events/claim-event.ts';
import type { PlaceContext } from '../places/jurisdictions.ts';
import type { Claim, ClaimEvent, Quote } from './claim.ts';
import type { ArticleFindings } from './claimed-rules.ts';
import { joinedByRule } from './joined-by-rule.ts';
import { mentionsOf } from './mentions.ts';
import { type PreparedRecord, type Report, reportsOf } from './reports-of.ts';
import { weightOf } from './statements.ts';

/**
 * Maximum number of claims made from one article. Main claims are kept first, then the weightiest
 * of the other claims.
 */
const MOST_CLAIMS = 60;

/**
 * Returns the claims of an article, at most 60, one for each rule that its sentences mention. Main
 * claims come first; main claims and other claims are each sorted by weight.
 */
export function claimsOf(
  prepared: PreparedRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): Claim[] {
  const claims = reportsOf(prepared, findings, context).map(claimOf);
  return byWeight(joinedByRule(prepared.record, claims)).slice(0, MOST_CLAIMS);
}

function claimOf(report: Report): Claim {
  const { app, place, scope, told, on, main, statements, event } = report;
  const mentions = mentionsOf(statements);
  const weight = statements.reduce((sum, statement) => sum + weightOf(statement), 0);
  return {
    apps: [app],
    place,
    scope,
    told,
    on,
    mentions,
    weight,
    main,
    event: event && isReported(event) ? claimEventOf(event, mentions) : null,
  };
}

/**
 * Returns an event with the sentence of the article that reports it best. If no sentence fits the
 * event, quotes the first of the claim's `mentions`.
 */
function claimEventOf(event: LikelyEvent, [first]: readonly Quote[]): ClaimEvent {
  const sentence = sentenceOf(event);
  return {
    id: event.report.candidate.event.id,
    certainty: Math.round(event.certainty * 100) / 100,
    quote: sentence?.text ?? first?.quote ?? '',
    block: sentence?.block ?? first?.block ?? -1,
  };
}

/** Sorts claims by weight, main claims first, and scales the weights so that the greatest is 1. */
function byWeight(claims: readonly Claim[]): Claim[] {
  const top = Math.max(...claims.map(({ weight }) => weight));
  return [...claims]
    .sort((a, b) => Number(b.main) - Number(a.main) || b.weight - a.weight)
    .map((claim) => ({ ...claim, weight: Math.round((claim.weight / top) * 100) / 100 }));
}
