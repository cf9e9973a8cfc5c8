import { countryOfPart } from '../../record/place-codes.ts';
import { EVERYONE, isForEveryone, SCOPES, type Scope } from '../../record/scopes.ts';
import {
  type Hit,
  type HitKind,
  hitsOf,
  names,
  namesAny,
  nearest,
  tellsOfRestriction,
} from '../reading/hit.ts';
import { isPlan } from './no-plans.ts';
import type { ArticleScopes, Group } from './scope-cues.ts';
import type { Statement } from './statements.ts';
import { DENIAL_REACH } from './told-words.ts';

/**
 * In "block the app for the entire population", the ban is for everyone. This is assumed if at
 * most this many words are between "block" and "entire population".
 */
const BESIDE = 8;

/**
 * Minimum `strength` of a statement that mentions a law about devices as background (see
 * `isDeviceBackground`). Weaker statements are often about something else, such as pupils' phones
 * at school.
 */
const LEAST_STRENGTH = 0.5;

/** Classes of words that name an app, its company or several apps. */
const NAMING_APP: readonly HitKind[] = ['app', 'company', 'pronoun', 'group'];

/**
 * Returns a scope that a statement adds to the scopes chosen for its group (see `byScope`); null
 * if it adds none. `main` is the group's most certain scope. The added scope is one of these:
 * - `public`, if the statement mentions or denies a ban for everyone.
 * - A scope for devices, if the statement is background on them (see `isDeviceBackground`).
 */
export function addedScope(
  statement: Statement,
  group: Group,
  article: ArticleScopes,
  main: Scope,
): Scope | null {
  const scope = article.named.get(statement) ?? EVERYONE;
  if (isForEveryone(scope) && isForAll(statement, group, main)) return EVERYONE;
  if (deniesBan(statement, scope, main)) return EVERYONE;
  return isDeviceBackground(statement, scope, main) ? scope : null;
}

/**
 * True when a statement denies a ban for everyone: "The government does not intend to block the
 * app." `main` is the most certain scope of the statement's group. Denials count only if `main`
 * is a scope for devices, the company (its sale) or contracts.
 */
function deniesBan(statement: Statement, scope: Scope, main: Scope): boolean {
  const { devices, byAge } = SCOPES[main];
  if (isForEveryone(main) || byAge) return false;
  // If `main` is a scope for devices, a denial may be about the rule on devices itself, as in "no
  // ban for officials". It denies a ban for everyone only if the statement is about everyone in
  // the whole place (see `isOnWholePlace`).
  if (devices !== 'none' && !(isForEveryone(scope) && isOnWholePlace(statement))) return false;
  return namesDenial(statement.sentence.hits);
}

/** True when the words deny a restriction or a plan for one: "not banned", "no plans to ban". */
function namesDenial(hits: readonly Hit[]): boolean {
  const denials = hitsOf(hits, 'effect').filter(({ meaning }) => meaning === 'deny');
  const isDenied = (hit: Hit) => nearest(hit, denials) <= DENIAL_REACH;
  if (hits.filter(tellsOfRestriction).some(isDenied)) return true;
  const noes = [...denials, ...hitsOf(hits, 'negation')];
  return (
    names(hits, 'ban') && hits.filter(isPlan).some((hit) => nearest(hit, noes) <= DENIAL_REACH)
  );
}

/**
 * True for a statement below the headline that names its place, but no devices: "will not ban
 * TikTok in France". Below the headline, devices would be named again if they were meant.
 */
function isOnWholePlace({ sentence: { part, hits }, named }: Statement): boolean {
  return part !== 'title' && named !== null && !namesAny(hits, ['device', 'gadget']);
}

/**
 * True for a statement on a law about devices in an article about another kind of law: "Since
 * 2023, ministers may not have TikTok on official phones".
 */
function isDeviceBackground({ sentence, strength }: Statement, scope: Scope, main: Scope): boolean {
  return (
    SCOPES[scope].devices !== 'none' &&
    SCOPES[main].devices === 'none' &&
    // An article on a ban for everyone often mentions devices without meaning a rule on them.
    !isForEveryone(main) &&
    strength >= LEAST_STRENGTH &&
    sentence.part === 'body'
  );
}

/**
 * True for a statement on a ban for everyone: "wants to block the app for the entire population".
 */
function isForAll(statement: Statement, { place }: Group, main: Scope): boolean {
  const { hits } = statement.sentence;
  const restricting = hits.filter(tellsOfRestriction);
  const isNear = (all: Hit) => nearest(all, restricting) <= BESIDE;
  // A word such as "the entire population" near the word for the restriction shows that the ban
  // is for everyone.
  if (hitsOf(hits, 'everyone').some(isNear)) return true;
  // An article about a rule on devices may also mention a ban that is only planned. The planned
  // ban is for everyone if `isWiderBan` is true, or if a word such as "nationwide" is near the
  // word for the restriction. If the group's place is a state that the sentence does not name,
  // "nationwide" means the whole country and does not count.
  const isOfPart = statement.named === null && countryOfPart(place) !== null;
  const isNationwide =
    !isOfPart && hitsOf(hits, 'scope').some((hit) => hit.meaning === EVERYONE && isNear(hit));
  return (
    SCOPES[main].devices !== 'none' && hits.some(isPlan) && (isNationwide || isWiderBan(statement))
  );
}

/**
 * True for a sentence of the article's text, below the headline, in which an authority bans or
 * wants to ban the app in a whole country or state: "Senators want to ban the app in the US."
 */
function isWiderBan(statement: Statement): boolean {
  const { sentence, strength } = statement;
  return (
    strength >= LEAST_STRENGTH &&
    sentence.part === 'body' &&
    isOnWholePlace(statement) &&
    names(sentence.hits, 'ban') &&
    isByAuthority(sentence.hits)
  );
}

/**
 * True when the words name an authority before any app: "Senators want to ban TikTok". In "TikTok
 * hopes that the government will rethink the ban", nobody wants a further ban.
 */
function isByAuthority(hits: readonly Hit[]): boolean {
  const first = hits.find(({ kind }) => kind === 'authority' || NAMING_APP.includes(kind));
  return first?.kind === 'authority';
}
