import { countryOfPart } from '../../record/place-codes.ts';
import { EVERYONE, isForEveryone, SCOPES, type Scope } from '../../record/scopes.ts';
import { type Hit, hitsOf, namesAny, nearest, tellsOfRestriction } from '../reading/hit.ts';
import { type CuePart, weightedParts } from './cue-parts.ts';
import type { CueWeights } from './cue-values.ts';
import { type ArticleScopes, type Group, scopeCues } from './scope-cues.ts';
import fitted from './scope-weights.json' with { type: 'json' };
import type { Statement } from './statements.ts';

/** Fitted weights of the cues for and against a scope (see `scopeCues`). */
export const SCOPE_WEIGHTS: CueWeights = fitted.weights;

/** A scope with at least this certainty is chosen. The most certain scope is chosen in any case. */
const LEAST_CERTAINTY = 0.5;

/**
 * If at most this many words are between a word for a restriction ("block") and a word for everyone
 * ("the entire population"), the statement is on a ban for all people.
 */
const BESIDE = 8;

/**
 * A sentence needs at least this strength to mention a rule on devices as background (see
 * `isDeviceBackground`). Sentences on other things at schools or authorities, such as pupils'
 * phones, have less.
 */
const LEAST_STRENGTH = 0.5;

/** A scope, with the statements about a rule of this scope. */
export interface Scoped {
  scope: Scope;
  cues: readonly CuePart[];
  statements: readonly Statement[];
}

/**
 * Divides the statements about one app in one place by scope.
 *
 * First, it chooses scopes: the most certain one, and all others with a certainty of at least
 * `LEAST_CERTAINTY`. Then it adds scopes for which a single statement is enough (see `addedScope`).
 *
 * Each statement goes to the first of these scopes that exists:
 *
 * 1. the scope that was added for the statement;
 * 2. the scope that the statement names, if it was chosen or added;
 * 3. `public`, if it was chosen, the statement names no scope, and the statement is background (see
 *    `isBackground`);
 * 4. the most certain scope.
 *
 * Returns the scopes that got statements: first the chosen ones, the most certain first, then the
 * added ones.
 */
export function byScope(group: Group, article: ArticleScopes): Scoped[] {
  const cues = scopeCues(group, article);
  const chosen = chosenScopes(cues);
  const main = chosen[0] ?? EVERYONE;
  const added = new Map<Statement, Scope>();
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
 * Returns the scopes that are certain enough by the cues for and against them (see
 * `LEAST_CERTAINTY`). The most certain one comes first and is always included.
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
 * Returns the scope that `byScope` adds because of this one statement, even if the cues of the
 * scope are too weak. `main` is the most certain scope.
 *
 * - `public`, if the statement is on a ban for all people;
 * - the scope that the statement names, if the statement mentions a rule on devices as background;
 * - otherwise null.
 */
function addedScope(
  statement: Statement,
  group: Group,
  article: ArticleScopes,
  main: Scope,
): Scope | null {
  if (isForAll(statement, group, article, main)) return EVERYONE;
  const scope = article.named.get(statement) ?? EVERYONE;
  return isDeviceBackground(statement, scope, main) ? scope : null;
}

/**
 * True for a statement on a rule about devices in an article about another kind of rule: "Norway
 * wants to keep children off social media … Since 2023, ministers may not have TikTok on their
 * official phones". All of these must hold:
 *
 * - The statement's scope is about devices.
 * - The most certain scope (`main`) is not about devices.
 * - `main` is not `public`. Articles on a ban for all people mention devices in many other ways.
 * - The statement has at least the strength `LEAST_STRENGTH`.
 * - The statement stands after the article's beginning.
 */
function isDeviceBackground({ sentence, strength }: Statement, scope: Scope, main: Scope): boolean {
  return (
    SCOPES[scope].devices !== 'none' &&
    SCOPES[main].devices === 'none' &&
    !isForEveryone(main) &&
    strength >= LEAST_STRENGTH &&
    sentence.part === 'body'
  );
}

/**
 * True for a statement on a ban for all people: "wants to block the app for the entire population".
 * The statement names no scope other than `public`. Near the word for the restriction ("block") is
 * a word for everyone ("the entire population") or a weaker word ("nationwide"). A weaker word
 * counts only if all of these hold:
 *
 * - The most certain scope (`main`) is about devices.
 * - The sentence leaves open whether the ban will come: "could", "whether".
 * - The statement names the place, or the place is not a state or province.
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
  if (hitsOf(hits, 'everyone').some(isNear)) return true;
  const isOfPart = statement.named === null && countryOfPart(place) !== null;
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
