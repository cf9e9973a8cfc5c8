import { measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { EventMatch } from '../judgement.ts';
import { type PlaceContext, wholeArticleOf } from '../places/jurisdictions.ts';
import { partWeight } from '../reading/part-weight.ts';
import type { Claim } from './claim.ts';
import { type ClaimedRule, eventOf } from './claim-event.ts';
import { scopeOfArticle, scopeOfClaim } from './claim-scope.ts';
import { dayOf, mentionsOf } from './mentions.ts';
import { type Statement, statementsOf } from './statements.ts';
import { recordCue, toldBy } from './told.ts';
import { type CueValues, cueValues } from './told-cues.ts';

/** Certainty from which on the best statement on a place that is not leading makes a claim. */
const REPORTED = 0.2;

/** Largest number of claims of one article. */
const MOST = 60;

/** Findings on the whole article from which claims are made. */
export interface ArticleFindings {
  evidence: readonly SentenceEvidence[];
  /** Ids of the restricted apps, weightiest first. */
  apps: readonly string[];
  /** Codes of the jurisdictions that the article is about, weightiest first. */
  leading: readonly string[];
  events: readonly EventMatch[];
}

/** Sentences on one rule. */
export interface ClaimedSentences extends ClaimedRule {
  statements: readonly Statement[];
  /** Cues of the state in which the sentences tell the rule to be. */
  cues: CueValues;
}

/**
 * Returns the claims of an article: one for each rule that its sentences tell of, main ones first,
 * then by weight; at most 60.
 */
export function claimsOf(
  record: LegalRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): Claim[] {
  const claims = claimedRules(record, findings, context).map((rule) =>
    claimOf(record, rule, findings, context.published),
  );
  return byWeight(joinedByRule(record, claims)).slice(0, MOST);
}

/**
 * Returns the rules that an article's sentences tell of, one for each app and place, each with its
 * sentences. A sentence that names no place speaks of the leading one. An app and a place make a
 * claim only if a sentence joins them, or if both are what the article is about.
 */
export function claimedRules(
  record: LegalRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): ClaimedSentences[] {
  const { evidence, apps, leading } = findings;
  const whole = wholeArticleOf(evidence, context.published);
  const statements = statementsOf(evidence, apps[0], { ...context, whole });
  const ofArticle = scopeOfArticle(statements);
  return groupsOf(statements, leading[0] ?? null)
    .filter((group) => isReported(group, findings))
    .map(({ app, place, statements }) => {
      const rule = { app, place, scope: scopeOfClaim(statements, ofArticle) };
      const cues = new Map(cueValues(statements, context.published));
      cues.set(recordCue(record, rule, context.published), 1);
      return { ...rule, statements, cues };
    });
}

/** Statements on one app in one place. */
interface Group {
  app: string;
  place: string | null;
  statements: Statement[];
}

function groupsOf(statements: readonly Statement[], leadingPlace: string | null): Group[] {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    const { app, place = leadingPlace } = { ...statement, place: statement.place ?? leadingPlace };
    const key = `${app} ${place}`;
    const group = groups.get(key) ?? { app, place, statements: [] };
    groups.set(key, group);
    group.statements.push(statement);
  }
  return [...groups.values()];
}

function isReported({ app, place, statements }: Group, { apps, leading }: ArticleFindings) {
  const isLeading = apps.includes(app) && (place === null || leading.includes(place));
  return isLeading || statements.some(({ strength }) => strength >= REPORTED);
}

function claimOf(
  record: LegalRecord,
  { app, place, scope, statements, cues }: ClaimedSentences,
  { apps, leading, events }: ArticleFindings,
  published: string | null,
): Claim {
  return {
    apps: [app],
    place,
    scope,
    told: toldBy(cues),
    on: dayOf(statements, published),
    mentions: mentionsOf(statements),
    weight: statements.reduce((sum, each) => sum + partWeight(each.sentence) * each.strength, 0),
    main: apps.includes(app) && place === (leading[0] ?? null),
    event: eventOf(record, events, { app, place, scope }),
  };
}

/**
 * Joins claims on several apps that one rule concerns: those that agree in place, scope and told
 * state and whose apps a measure of the record names together, or which the same sentences tell of
 * where the record has no measure.
 */
function joinedByRule(record: LegalRecord, claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    const index = joined.findIndex((other) => areOneRule(record, other, claim));
    if (index < 0) joined.push(claim);
    else joined[index] = both(joined[index] as Claim, claim);
  }
  return joined;
}

function areOneRule(record: LegalRecord, a: Claim, b: Claim): boolean {
  if (a.place !== b.place || a.scope !== b.scope || a.told !== b.told) return false;
  const measures = a.place === null ? [] : measuresIn(record, a.place);
  const inScope = measures.filter(({ scope }) => scope === a.scope);
  if (inScope.length > 0)
    return inScope.some(({ apps }) => [...a.apps, ...b.apps].every((app) => apps.includes(app)));
  return a.mentions.some(({ quote }) => b.mentions.some((other) => other.quote === quote));
}

function both(a: Claim, b: Claim): Claim {
  return {
    ...a,
    apps: [...a.apps, ...b.apps],
    weight: Math.max(a.weight, b.weight),
    main: a.main || b.main,
    event: [a.event, b.event].reduce((best, event) =>
      event && event.certainty > (best?.certainty ?? 0) ? event : best,
    ),
  };
}

/** Sorts main claims first, then by weight, and scales the weights to the greatest one. */
function byWeight(claims: readonly Claim[]): Claim[] {
  const top = Math.max(...claims.map(({ weight }) => weight));
  return [...claims]
    .sort((a, b) => Number(b.main) - Number(a.main) || b.weight - a.weight)
    .map((claim) => ({ ...claim, weight: Math.round((claim.weight / top) * 100) / 100 }));
}
