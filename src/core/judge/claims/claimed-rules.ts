import { endsBy } from '../../dates/day-or-month.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Saying } from '../events/sayings.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { EventMatch } from '../judgement.ts';
import { partsAndCountries } from '../places/court-seats.ts';
import type { PlaceContext } from '../places/jurisdictions.ts';
import { byScope } from './claim-scope.ts';
import type { CueValues } from './cue-values.ts';
import { dayOf } from './mentions.ts';
import { type ArticleScopes, articleScopes, type Group } from './scope-cues.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { ClaimedRule } from './told-cues.ts';

/**
 * A statement needs this strength to make a claim about its app and place, unless the article is
 * about both.
 */
const REPORTED = 0.3;

/** Findings about the whole article from which its claims are made. */
export interface ArticleFindings {
  evidence: readonly SentenceEvidence[];
  /** Ids of the apps that the article says are restricted, weightiest first. */
  apps: readonly string[];
  /** Codes of the jurisdictions that the article is about, weightiest first. */
  leading: readonly string[];
  /** Sentences that may report events of the record. */
  sayings: readonly Saying[];
  /** Events that the sentences in `sayings` report. */
  events: readonly EventMatch[];
}

/** A rule that an article mentions, with the statements about the rule. */
export interface ClaimedSentences extends ClaimedRule {
  /** Values of the cues that led to the scope. */
  scopeCues: CueValues;
  statements: readonly Statement[];
  /** Day that the sentences are about (see `dayTold`), `YYYY-MM-DD`; null when unknown. */
  day: string | null;
}

/**
 * Returns the rules that an article mentions, one for each app, place and scope, each with the
 * statements about it. A statement without a place counts for the article's weightiest
 * jurisdiction. Leaves out an app and place on which no statement is strong enough (see
 * `REPORTED`), unless the article is about both.
 */
export function claimedRules(
  record: LegalRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): ClaimedSentences[] {
  const { groups, scopes } = reportedGroups(record, findings, context);
  return groups.flatMap((group) =>
    byScope(group, scopes).map(({ scope, cues, statements }) => {
      const day = dayTold(statements, context.published);
      return { app: group.app, place: group.place, scope, scopeCues: cues, statements, day };
    }),
  );
}

/**
 * Returns the statements of an article, one group for each app and place on which it makes claims,
 * and the facts that decide their scopes.
 */
export function reportedGroups(
  record: LegalRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): { groups: Group[]; scopes: ArticleScopes } {
  const { evidence, apps, leading, events } = findings;
  const divided = partsAndCountries(evidence);
  const statements = statementsOf(evidence, apps[0], { ...context, divided });
  const groups = groupsOf(statements, leading[0] ?? null);
  return {
    groups: groups.filter((group) => isReported(group, findings)),
    scopes: articleScopes(statements, record, events, context.published),
  };
}

function groupsOf(statements: readonly Statement[], leadingPlace: string | null): Group[] {
  const groups = new Map<string, Group & { statements: Statement[] }>();
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

/**
 * Returns the day that the statements on a rule are about. If the headline or the beginning
 * mentions the rule, that is the day of publication. If only the rest of the article does, the
 * rule is background, and the day is the end of the earlier day or month that the statements name;
 * if they name none, it is the day of publication, too.
 */
function dayTold(statements: readonly Statement[], published: string | null): string | null {
  if (statements.some(({ sentence }) => sentence.part !== 'body')) return published;
  const named = dayOf(statements, published);
  return named && (!published || named < published) ? endsBy(named) : published;
}
