import { endsOn } from '../dates/day-or-month.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { standingsInScope } from '../law/status.ts';
import { countryOf } from '../record/place-codes.ts';
import { eventsOf, measuresIn, partsOf } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import { bodyInTheNews } from './body-in-the-news.ts';
import { type ClaimDays, daysOfClaim, daysSoonAfter } from './claim-days.ts';
import { nearScopes } from './near-scopes.ts';
import { reportedRule } from './reported-rule.ts';
import { nearRule, ownRule } from './rules-on-days.ts';
import { isDenial } from './told.ts';

/** Returns the rule that a claim means for one of its apps; null when the record has none. */
export function ruleFor(
  record: LegalRecord,
  claim: Claim,
  app: string,
  days: ClaimDays,
): Measure | null {
  const { place, scope, told } = claim;
  const reported = reportedRule(record, claim, app);
  if (reported || place === null) return reported;
  const { today } = days;
  const tried = { then: daysOfClaim(claim, days), soon: daysSoonAfter(claim, days), today };
  const own =
    ruleInTheNews(record, claim, app, days) ??
    ownRule(record, { app, place, scopes: [scope], told }, tried) ??
    statelessRule(record, app, place, scope, today);
  // A claim such as "no TikTok ban" means only its own place and scope. So no rule of another
  // place or scope is looked up for it.
  if (own || isDenial(told)) return own;
  const near = (code: string, scopes: readonly Scope[]) =>
    nearRule(record, { app, place: code, scopes, told }, tried);
  const part = onlyPartWithRule(record, app, place, scope);
  return (
    (part === null ? null : near(part, [scope])) ??
    near(place, nearScopes(scope)) ??
    // Looks for the rule of the whole country. Skips this for a place, such as a US state, that
    // has no rule at all on record, because the record may simply not cover this place.
    (measuresIn(record, place).length > 0 ? near(countryOf(place), [scope]) : null)
  );
}

/**
 * Returns a single institution's rule that had an event on the article's day or the day before,
 * if the claim may mean this rule (see `bodyInTheNews`). Null when there is none.
 */
function ruleInTheNews(
  record: LegalRecord,
  { place, scope, told }: Claim,
  app: string,
  { published }: ClaimDays,
): Measure | null {
  if (published === null || place === null || isDenial(told)) return null;
  const standings = standingsInScope(record, app, place, scope, published);
  return bodyInTheNews(record, standings, told, published)?.measure ?? null;
}

/**
 * Returns an app's measure that never had a state, such as a petition. If there are several,
 * returns the one with the newest event up to the end of `day`.
 */
function statelessRule(
  record: LegalRecord,
  app: string,
  place: string,
  scope: Scope,
  day: string,
): Measure | null {
  const newest = (measure: Measure) =>
    eventsOf(record, measure.id).findLast(({ date }) => endsOn(date) <= day)?.date ?? '';
  // Measures with a state need not be left out here: this function is called only if `ownRule`
  // has found no such measure in this place and scope.
  const found = measuresIn(record, place).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app) && newest(measure) !== '',
  );
  return found.sort((a, b) => newest(b).localeCompare(newest(a)))[0] ?? null;
}

/**
 * Returns a code such as `US-MT` if exactly one state or province of the country `place` has a
 * measure on the app in the scope; otherwise null.
 */
function onlyPartWithRule(
  record: LegalRecord,
  app: string,
  place: string,
  scope: Scope,
): string | null {
  const [part, ...others] = partsOf(record, place).filter(({ code }) =>
    measuresIn(record, code).some(
      (measure) => measure.scope === scope && measure.apps.includes(app),
    ),
  );
  return part && others.length === 0 ? part.code : null;
}
