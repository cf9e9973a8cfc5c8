import type { Claim } from '../judge/claims/claim.ts';
import { measureStateOn } from '../law/measure-state.ts';
import type { KnownStatus, MeasureState } from '../law/standing.ts';
import { nextOf } from '../law/upcoming.ts';
import { defaultPart } from '../record/default-part.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import { isProposal } from '../record/states.ts';
import type { Caveat } from './caveat.ts';
import type { ClaimDays } from './claim-days.ts';
import { isContested } from './contested.ts';
import { dayTold } from './day-told.ts';
import { presentRule } from './present-rule.ts';
import { reportedEvent } from './reported-rule.ts';
import { factsOf } from './rule-facts.ts';
import { rulesAbove, type SinceArticle, sinceArticle } from './since-article.ts';
import { standingCaveat } from './standing-caveat.ts';
import { lacksChange } from './unrecorded-change.ts';
import { verdictOf } from './verdict-of.ts';
import type { Verdict } from './verdicts.ts';
import { ruleFor } from './which-rule.ts';

/** The record's answer to one claim of an article, on a given day. */
export interface Answer {
  claim: Claim;
  /**
   * Ids of the claim's apps that this answer is about. They share one rule and one verdict, or
   * have no rule on record.
   */
  apps: string[];
  /** Code of the rule's jurisdiction. If there is no rule, the claim's place. */
  place: string | null;
  /**
   * Scope of the rule, which may differ from the claim's scope. If there is no rule, the claim's
   * scope.
   */
  scope: Scope;
  verdict: Verdict;
  /**
   * The claim's rule; null when the record has none. If the rule never had a state (a petition, for
   * example), the verdict is `unknown`.
   */
  measure: Measure | null;
  /**
   * The event in the record that the claim reports. Null when the claim reports none, or when the
   * event does not concern the rule.
   */
  event: LegalEvent | null;
  /**
   * Day whose law the article describes; usually the day of publication. It is the day before if
   * the rule changed on the day of publication and the article still reports the old state, and
   * the day after if the article reports an event of that day (see `dayTold`). Null when unknown or
   * without a rule.
   */
  day: string | null;
  /** State of the rule on `day`; null when `day` is null or the rule had no state yet. */
  then: MeasureState | null;
  /**
   * State of the rule today, with the event that began the state; null when the rule has no state.
   */
  now: MeasureState | null;
  /**
   * Date of the event that began today's state, `YYYY-MM-DD` or `YYYY-MM`; null when the rule has
   * no state.
   */
  since: string | null;
  /** Events since `day`; null when `day` is null. */
  sinceArticle: SinceArticle | null;
  /**
   * The next scheduled event, such as an expiry, of `measure` or of a rule that it implements. If
   * there is none, or if the verdict is `dropped`, this is the next scheduled event of the rule
   * in `present`, or null if `present` gives none.
   */
  next: LegalEvent | null;
  caveat: Caveat | null;
  marks: {
    /** True when a court case about the rule is open. */
    contested: boolean;
    /**
     * Date of the next scheduled event of `measure` or of a rule that it implements. Null when
     * there is none, or when `measure` is an open or failed proposal or has no state.
     */
    changes: string | null;
  };
  /**
   * Status of another rule that governs the app, place and scope today. Null when there is no such
   * rule (see `presentRule`).
   */
  present: KnownStatus | null;
}

/**
 * Returns one answer to a claim, preferably one that has a rule. Throws an Error if the claim has
 * no apps.
 */
export function answer(
  record: LegalRecord,
  claim: Claim,
  published: string | null,
  today: string,
): Answer {
  const [first, ...others] = answersByRule(record, claim, { published, today });
  if (!first) throw new Error('A claim names at least one app.');
  return [first, ...others].find(({ measure }) => measure !== null) ?? first;
}

/** Groups the claim's apps by rule, verdict and state, and returns an answer for each group. */
export function answersByRule(
  record: LegalRecord,
  claim: Claim,
  { published, today }: ClaimDays,
): Answer[] {
  const days = { published: published && published > today ? today : published, today };
  const groups = new Map<string, Ruled>();
  for (const app of claim.apps) {
    const ruled = ruledFor(record, claim, app, days);
    // If TikTok's ban has ended and WeChat's is in force, a claim about both has two answers.
    const key = `${ruled.measure?.id} ${ruled.verdict} ${ruled.now?.event.id}`;
    const group = groups.get(key);
    if (group) group.apps.push(app);
    else groups.set(key, ruled);
  }
  return [...groups.values()].map((ruled) => completed(record, claim, ruled, days));
}

/** Apps of a claim that share one rule, with the rule's state today and the verdict on it. */
interface Ruled {
  apps: string[];
  measure: Measure | null;
  now: MeasureState | null;
  verdict: Verdict;
}

/**
 * Finds the rule that a claim means for one app, with its state today and the verdict on it.
 * Searches the default record first. If it has no such rule, also searches what newsrooms added.
 */
function ruledFor(record: LegalRecord, claim: Claim, app: string, days: ClaimDays): Ruled {
  const defaults = defaultPart(record);
  const own = ruleFor(defaults, claim, app, days);
  const measure = own ?? (defaults === record ? null : ruleFor(record, claim, app, days));
  if (!measure) return { apps: [app], measure, now: null, verdict: 'unknown' };
  const facts = factsOf(own ? defaults : record, measure, app, days.today);
  return { apps: [app], measure, now: facts.now, verdict: verdictOf(facts) };
}

function completed(
  merged: LegalRecord,
  claim: Claim,
  { apps, measure, now, verdict }: Ruled,
  { published, today }: ClaimDays,
): Answer {
  const base = { claim, apps, verdict, measure, now, since: now?.since ?? null };
  const [app = ''] = apps;
  if (!measure) return { ...base, ...NO_RULE, place: claim.place, scope: claim.scope };
  const record = measure.from === undefined ? defaultPart(merged) : merged;
  const { jurisdiction: place, scope } = measure;
  const event = reportedEvent(record, claim);
  const day = published && dayTold(record, claim, { measure, app, event }, { published, today });
  const then = day === null ? null : measureStateOn(record, measure, app, day);
  const present = presentRule(record, { measure, now }, app, today);
  // This version of the program can't read all events of an incomplete rule. The change that the
  // article reports may be one of the unread events, so `isUnrecorded` is false for such a rule.
  const isUnrecorded =
    !measure.incomplete && lacksChange(merged, claim, { then, now, present }, { published, today });
  // A failed proposal will not change any more.
  const own = verdict === 'dropped' ? null : ownNext(record, measure, app, today);
  // The next event of a proposal, such as a vote on a bill, does not change the law by itself.
  const isChange = now !== null && !isProposal(now.state);
  return {
    ...base,
    place,
    scope,
    event: event?.measures.includes(measure.id) ? event : null,
    day,
    then,
    sinceArticle: day === null ? null : sinceArticle(merged, { measure, apps }, day, today),
    next: own ?? (present && nextOf(record, present.measure, app, today)),
    caveat: isUnrecorded
      ? { kind: 'unrecorded-change' }
      : now && standingCaveat(record, { ...now, measure }, app, today),
    marks: {
      contested: isContested(record, measure, app, now, today),
      changes: isChange ? (own?.date ?? null) : null,
    },
    present,
  };
}

const NO_RULE = {
  event: null,
  day: null,
  then: null,
  sinceArticle: null,
  next: null,
  caveat: null,
  marks: { contested: false, changes: null },
  present: null,
};

/**
 * Returns the next scheduled event of the rule or of any rule that it implements; null when
 * nothing is scheduled.
 */
function ownNext(
  record: LegalRecord,
  measure: Measure,
  app: string,
  today: string,
): LegalEvent | null {
  const scheduled = [measure, ...rulesAbove(record, measure)].flatMap(
    (rule) => nextOf(record, rule, app, today) ?? [],
  );
  return scheduled.sort((a, b) => a.date.localeCompare(b.date))[0] ?? null;
}
