import { countryOfPart } from '../../record/place-codes.ts';
import { EVERYONE, isForEveryone, SCOPES, type Scope } from '../../record/scopes.ts';
import { type Hit, hitsOf, namesAny, nearest, tellsOfRestriction } from '../reading/hit.ts';
import { type CuePart, weightedParts } from './cue-parts.ts';
import type { CueWeights } from './cue-values.ts';
import { type ArticleScopes, type Group, scopeCues } from './scope-cues.ts';
import fitted from './scope-weights.json' with { type: 'json' };
import type { Statement } from './statements.ts';
import { DENIAL_REACH } from './told-cues.ts';

/** Fitted weights of the cues for and against a scope (see `scopeCues`). */
export const SCOPE_WEIGHTS: CueWeights = fitted.weights;

/** A scope with at least this certainty is chosen. The most certain scope is chosen in any case. */
const LEAST_CERTAINTY = 0.5;

/**
 * In "block the app for the entire population", the ban is for everyone. This is assumed if at
 * most this many words are between "block" and "entire population".
 */
const BESIDE = 8;

/**
 * A sentence about a rule on devices counts as background only at this strength or more (see
 * `isDeviceBackground`). Weaker sentences are often about something else, such as pupils' phones
 * at school.
 */
const LEAST_STRENGTH = 0.5;

/** A scope, with the statements about a rule of this scope. */
export interface Scoped {
  scope: Scope;
  cues: readonly CuePart[];
  statements: readonly Statement[];
}

/**
 * Sorts the statements about one app in one place by scope. "Banned for officials … banned for
 * all" may be about two laws. The most certain scopes come first.
 */
export function byScope(group: Group, article: ArticleScopes): Scoped[] {
  const cues = scopeCues(group, article);
  const chosen = chosenScopes(cues);
  const main = chosen[0] ?? EVERYONE;
  const added = new Map<Statement, Scope>();
  // A single statement may be enough to add a scope.
  for (const statement of group.statements) {
    const scope = addedScope(statement, group, article, main);
    if (scope !== null && !chosen.includes(scope)) added.set(statement, scope);
  }
  const scopes = [...new Set([...chosen, ...added.values()])];
  const scopeOf = (statement: Statement) => {
    const own = added.get(statement);
    if (own !== undefined) return own;
    const scope = article.named.get(statement) ?? null;
    if (scope !== null) return scopes.includes(scope) ? scope : main;
    // Background that names no scope goes to `public`, if that was chosen.
    return chosen.find((each) => isForEveryone(each) && isBackground(statement)) ?? main;
  };
  return scopes
    .map((scope) => ({
      scope,
      cues: cues.get(scope) ?? [],
      statements: group.statements.filter((statement) => scopeOf(statement) === scope),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/**
 * Returns the most certain scope, then all others with a certainty of at least `LEAST_CERTAINTY`.
 * `npm run evaluate -- fit-scope` fits the weights.
 */
export function chosenScopes(
  cues: ReadonlyMap<Scope, readonly CuePart[]>,
  weights: CueWeights = SCOPE_WEIGHTS,
): Scope[] {
  const ranked = [...cues]
    .map(([scope, ofScope]) => ({ scope, certainty: certaintyOf(ofScope, weights) }))
    .sort((a, b) => b.certainty - a.certainty);
  return ranked
    .filter(({ certainty }, index) => index === 0 || certainty >= LEAST_CERTAINTY)
    .map(({ scope }) => scope);
}

function certaintyOf(cues: readonly CuePart[], weights: CueWeights): number {
  return 1 / (1 + Math.exp(-weightedParts(cues, weights)));
}

/**
 * Returns a scope that gets a claim just because of this one statement; null if there is none.
 * `main` is the most certain scope.
 */
function addedScope(
  statement: Statement,
  group: Group,
  article: ArticleScopes,
  main: Scope,
): Scope | null {
  if (isForAll(statement, group, article, main)) return EVERYONE;
  if (deniesBan(statement, main)) return EVERYONE;
  const scope = article.named.get(statement) ?? EVERYONE;
  return isDeviceBackground(statement, scope, main) ? scope : null;
}

/**
 * True when a statement denies a ban in an article about another kind of law, such as a rule on
 * the company: "The government does not intend to block the app."
 */
function deniesBan({ sentence: { hits } }: Statement, main: Scope): boolean {
  if (SCOPES[main].actsOn === 'use') return false;
  const denials = hitsOf(hits, 'effect').filter(({ meaning }) => meaning === 'deny');
  return hits.filter(tellsOfRestriction).some((hit) => nearest(hit, denials) <= DENIAL_REACH);
}

/**
 * True for a statement on a law about devices in an article about another kind of law: "Since
 * 2023, ministers may not have TikTok on official phones".
 */
function isDeviceBackground({ sentence, strength }: Statement, scope: Scope, main: Scope): boolean {
  return (
    SCOPES[scope].devices !== 'none' &&
    SCOPES[main].devices === 'none' &&
    // Articles on a ban for everyone mention devices in many other ways.
    !isForEveryone(main) &&
    strength >= LEAST_STRENGTH &&
    sentence.part === 'body'
  );
}

/**
 * True for a statement on a ban for everyone: "wants to block the app for the entire population".
 */
function isForAll(
  statement: Statement,
  { place }: Group,
  { named }: ArticleScopes,
  main: Scope,
): boolean {
  const scope = named.get(statement) ?? EVERYONE;
  const { hits } = statement.sentence;
  const restricting = hits.filter(tellsOfRestriction);
  const isNear = (all: Hit) => nearest(all, restricting) <= BESIDE;
  if (!isForEveryone(scope)) return false;
  // A word such as "the entire population" is enough near the word for the restriction.
  if (hitsOf(hits, 'everyone').some(isNear)) return true;
  const isOfPart = statement.named === null && countryOfPart(place) !== null;
  // A weaker word, such as "nationwide", is enough only if the sentence speaks of a possible ban
  // and the scope `main` is about devices.
  return (
    SCOPES[main].devices !== 'none' &&
    !isOfPart &&
    namesAny(hits, ['hypothetical']) &&
    hitsOf(hits, 'scope').some((hit) => hit.meaning === EVERYONE && isNear(hit))
  );
}

/**
 * True for a statement that names its place and stands neither in the headline nor in the
 * beginning.
 */
function isBackground({ sentence, named }: Statement): boolean {
  return sentence.part === 'body' && named !== null;
}
