import { once } from '../../collections/once.ts';
import { endsBy } from '../../dates/day-or-month.ts';
import { countryOfPart } from '../../record/place-codes.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Saying } from '../events/sayings.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { tellOfLawOnMinors } from '../evidence/minors.ts';
import type { EventMatch } from '../judgement.ts';
import { partsAndCountries } from '../places/court-seats.ts';
import type { PlaceContext } from '../places/jurisdictions.ts';
import { hitsOf } from '../reading/hit.ts';
import { isActingCountry } from './acting-country.ts';
import type { ClaimPlace } from './claim-places.ts';
import { byScope } from './claim-scope.ts';
import { isClaimed } from './claimed-places.ts';
import type { CuePart } from './cue-parts.ts';
import type { CueValues } from './cue-values.ts';
import { listedWith } from './listed-with.ts';
import { dayOf } from './mentions.ts';
import { tellsOfEnd } from './no-ends.ts';
import { claimedArticle, isDateline, type PlacedGroup, placeCues } from './place-cues.ts';
import { type ArticleScopes, articleScopes, type Group } from './scope-cues.ts';
import { ONLY_PLACE, type Statement, statementsOf } from './statements.ts';
import type { ClaimedRule } from './told-cues.ts';

/** Findings about a whole article, from which its claims are made. */
export interface ArticleFindings {
  evidence: readonly SentenceEvidence[];
  /** Ids of the apps that the article says are restricted, weightiest first. */
  apps: readonly string[];
  /** Codes of the jurisdictions that the article is about, weightiest first. */
  leading: readonly string[];
  /** Sentences that may report an event of the record, such as a court's order. */
  sayings: readonly Saying[];
  /** Events of the record that the article reports or mentions, such as a court's order. */
  events: readonly EventMatch[];
}

/** A rule that an article mentions, with the statements about the rule. */
export interface ClaimedSentences extends ClaimedRule {
  /**
   * Returns features of the article that raise or lower the certainty that it claims a restriction
   * of the app in the place (see `placeCues`).
   */
  placeCues: () => CueValues;
  scopeCues: readonly CuePart[];
  statements: readonly Statement[];
  /** Day or month that the sentences name (see `dayOf`); null when they name none. */
  on: string | null;
  /**
   * Day that the sentences are about (see `dayTold`): `2023-05-17`, or `2023-05-99` if only the
   * month is known. Null when unknown.
   */
  day: string | null;
}

/**
 * Returns the rules that an article mentions, each with the statements on it. An app, a place and a
 * scope make one rule: TikTok in India for everyone.
 */
export function claimedRules(
  record: LegalRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): ClaimedSentences[] {
  const { groups, scopes } = reportedGroups(record, findings, context);
  return groups.flatMap((group) =>
    byScope(group, scopes).map(({ scope, cues, statements }) => {
      const { app, place, placeCues } = group;
      const on = dayOf(statements, context.published);
      const day = dayTold(statements, on, context.published);
      return { app, place, placeCues, scope, scopeCues: cues, statements, on, day };
    }),
  );
}

/**
 * Returns an article's statements, grouped by app and place. Leaves out groups for which the
 * article claims no restriction. `scopes` holds facts for deciding each claim's scope.
 */
export function reportedGroups(
  record: LegalRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): { groups: PlacedGroup[]; scopes: ArticleScopes } {
  const { apps, leading } = findings;
  const all = placedGroups(record, findings, context);
  const divided = partsAndCountries(findings.evidence);
  const isLeading = ({ app, place }: Group) => app === apps[0] && place === (leading[0] ?? null);
  const others = all.filter((group) => !isLeading(group));
  const claimed = others.filter(({ placeCues }) => isClaimed(placeCues()));
  const isListed = listedWith(claimed, divided);
  const groups = all
    // The group of the article's weightiest app and weightiest place (see `isLeading`) passes the
    // first three filters even if its sentences do not prove a restriction.
    .filter((group) => isLeading(group) || claimed.includes(group) || isListed(group))
    .filter((group) => isLeading(group) || !isReportedFrom(group, all))
    .filter((group) => isLeading(group) || !isOnlySuing(group))
    .filter((group) => !isActingCountry(group, leading[0], all, divided))
    .map(({ app, place, statements, placeCues }) => {
      return { app, place, statements: strongOf(statements), placeCues };
    });
  const statements = groups.flatMap((group) => group.statements);
  return { groups, scopes: articleScopes(statements, record, findings, context.published) };
}

/**
 * Groups an article's statements by app and place. A statement without a place counts for the
 * weightiest jurisdiction.
 */
export function placedGroups(
  record: LegalRecord,
  findings: ArticleFindings,
  context: PlaceContext,
): PlacedGroup[] {
  const { evidence, apps, leading } = findings;
  const divided = partsAndCountries(evidence);
  const country = countryOfPart(leading[0]);
  const lookup = { ...context, divided, country, leading: leading[0] ?? null };
  const minorsLaw = tellOfLawOnMinors(evidence.map(({ sentence }) => sentence));
  const statements = statementsOf(evidence, apps, minorsLaw, lookup);
  const read = { statements, divided, minorsLaw };
  const article = claimedArticle(record, findings, read, context.published);
  return groupsOf(statements, leading[0] ?? null).map((group) => {
    return { placeCues: once(() => placeCues(group, article)), ...group };
  });
}

/**
 * True when a group's place is named only in the dateline, and the headline names another place. In
 * "NATO bans TikTok. BRUSSELS – Staff …", "BRUSSELS" only tells where the article was written.
 */
function isReportedFrom(group: Group, groups: readonly Group[]): boolean {
  const named = namedIn(group);
  if (named.length === 0 || !named.every(opensText)) return false;
  const others = groups.filter(({ place }) => place !== group.place);
  return others.some((other) => namedIn(other).some(({ sentence }) => sentence.part === 'title'));
}

/**
 * True when every sentence of a group says that somebody sued, and no sentence names a restriction:
 * "Indiana sued the app over harm to children".
 */
function isOnlySuing({ statements }: Group): boolean {
  return statements.every(
    ({ strength, sentence: { hits } }) =>
      strength <= ONLY_PLACE && hitsOf(hits, 'effect').some(({ meaning }) => meaning === 'sue'),
  );
}

/** True for a place that opens the article's first block as its dateline: "BRUSSELS – Staff …". */
function opensText(place: ClaimPlace): boolean {
  return place.sentence.block === 0 && isDateline(place);
}

function namedIn({ statements }: Group): ClaimPlace[] {
  return statements.flatMap(({ named }) => named ?? []);
}

function groupsOf(statements: readonly Statement[], leadingPlace: string | null): Group[] {
  const groups = new Map<string, Group & { statements: Statement[] }>();
  for (const statement of statements) {
    const { app } = statement;
    const place = statement.place ?? leadingPlace;
    const key = `${app} ${place}`;
    const group = groups.get(key);
    if (group) group.statements.push(statement);
    else groups.set(key, { app, place, statements: [statement] });
  }
  return [...groups.values()];
}

/** Returns the statements whose sentences name a restriction; all statements if none does. */
function strongOf(statements: readonly Statement[]): readonly Statement[] {
  const strong = statements.filter(({ strength }) => strength > ONLY_PLACE);
  return strong.length > 0 ? strong : statements;
}

/**
 * Returns the day that the statements on a law are about; null when unknown. `named` is the day or
 * month that they name.
 */
function dayTold(
  statements: readonly Statement[],
  named: string | null,
  published: string | null,
): string | null {
  // The day of publication counts in two cases, even if the statements name another day:
  // - A statement is in the headline, which tells the news of the day of publication.
  // - A sentence tells of a rule's end. The day that it names may be the day on which the rule
  //   began: "banned in May and let back in June".
  if (statements.some(({ sentence }) => sentence.part === 'title' || tellsOfEnd(sentence.hits)))
    return published;
  // `2023-05` becomes `2023-05-99` here, which sorts after each day of the month.
  return named && (!published || named < published) ? endsBy(named) : published;
}
