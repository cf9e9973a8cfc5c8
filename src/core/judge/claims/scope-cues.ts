import { prefixer } from '../../collections/prefixer.ts';
import { shiftDay } from '../../dates/days.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import { EVERYONE, isForEveryone, type Scope } from '../../record/scopes.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { EventMatch } from '../judgement.ts';
import type { CuePart } from './cue-parts.ts';
import type { Cue } from './cue-values.ts';
import { targetOf } from './joint-cues.ts';
import { namedScopes } from './named-scopes.ts';
import { articleWords, nearnessOfScopes, wordShares } from './scope-words.ts';
import { isInOpening, type Statement, weightOf } from './statements.ts';

/** Statements of an article about one app in one place. */
export interface Group {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  statements: readonly Statement[];
}

const scopeCue = prefixer('is:');
const articleTarget = prefixer('article: ');

/**
 * An event on a rule counts as recent if it happened at most this many days before publication.
 */
const RECENT = 7;

/**
 * For each scope: the share, 0 … 1, of the statements that name it. If half of the statements name
 * `minors`, its share is 0.5. The key null has the share of statements that name no scope.
 * Statements of greater weight count more (see `weightOf`).
 */
type Shares = ReadonlyMap<Scope | null, number>;

/** Facts about an article that help to decide the scopes of all its claims. */
export interface ArticleScopes {
  record: LegalRecord;
  /**
   * For each event, keyed by its id: how certain it is, 0 … 1, that the article reports the event.
   */
  events: ReadonlyMap<string, number>;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
  /** Scope that each statement names; null for a statement that names none. */
  named: ReadonlyMap<Statement, Scope | null>;
  /** Scopes that the headline names. */
  headline: Shares;
  /** Scopes that the headline and the beginning name. */
  opening: Shares;
  /** Scopes that the whole article names. */
  whole: Shares;
  /**
   * Cues from words for people or things that a rule may concern, such as "students". There is one
   * cue for each class of words. Its value is the share, 0 … 1, of the article's sentences that
   * have a word of the class (see `articleWords`).
   */
  words: readonly Cue[];
}

/**
 * Gathers the scopes that an article's statements name, and the article's words for people or
 * things that a rule may concern.
 */
export function articleScopes(
  statements: readonly Statement[],
  record: LegalRecord,
  { evidence, events }: { evidence: readonly SentenceEvidence[]; events: readonly EventMatch[] },
  published: string | null,
): ArticleScopes {
  const named = namedScopes(statements);
  const headline = statements.filter(({ sentence }) => sentence.part === 'title');
  const opening = statements.filter(({ sentence }) => sentence.part !== 'body');
  return {
    record,
    events: new Map(events.map(({ id, certainty }) => [id, certainty])),
    published,
    named,
    headline: sharesOf(headline, named),
    opening: sharesOf(opening, named),
    whole: sharesOf(statements, named),
    words: [...articleWords(evidence.map(({ sentence }) => sentence))],
  };
}

/**
 * Returns the scopes that a claim may have, each with its cues. Cues are features of the article
 * or the record, which make the scope more or less certain. `group` holds the statements about the
 * claim's app and place. The scopes are:
 * - those that the article names
 * - those of the record's rules on the app in the place
 * - `public`, always
 */
export function scopeCues(group: Group, article: ArticleScopes): Map<Scope, CuePart[]> {
  const own = sharesOf(group.statements, article.named);
  const onRecord = scopesOnRecord(group, article);
  const recent = isInOpening(group.statements) ? recentScopes(group, article) : new Set<Scope>();
  const scopes = new Set<Scope | null>([EVERYONE, ...article.whole.keys(), ...onRecord.keys()]);
  const words = [...wordShares(group.statements)];
  const nearness = nearnessOfScopes(group.statements);
  const silence = silenceIn(own, article);
  const cuesOf = (scope: Scope): CuePart[] => [
    plain([
      [scopeCue(scope), 1],
      ['near', nearness.get(scope) ?? 0],
      ...namedCues(scope, own, article),
    ]),
    { circumstance: scope, cues: words },
    { circumstance: articleTarget(targetOf(scope)), cues: article.words },
    plain([
      ...recordCues(scope, onRecord, silence),
      ...recentCues(scope, recent, own, silence),
      ...(isForEveryone(scope) ? silenceCues(own, article) : []),
    ]),
  ];
  return new Map([...scopes].flatMap((scope) => (scope ? [[scope, cuesOf(scope)]] : [])));
}

function plain(cues: readonly Cue[]): CuePart {
  return { circumstance: null, cues };
}

/**
 * Returns the cues that show where the article names a scope; none if it does so nowhere:
 *
 * - `own`: 1 if a statement about the claim's app and place names the scope, otherwise 0.
 * - `headline`: 1 if a statement in the headline names it, otherwise 0.
 * - `opening`: the share of statements in the headline and the beginning that name it.
 * - `whole`: the share of all statements that name it.
 */
function namedCues(scope: Scope, own: Shares, { headline, opening, whole }: ArticleScopes): Cue[] {
  if (!whole.has(scope)) return [];
  return [
    ['own', Number(own.has(scope))],
    ['headline', Number(headline.has(scope))],
    ['opening', opening.get(scope) ?? 0],
    ['whole', whole.get(scope) ?? 0],
  ];
}

/**
 * Returns cues for the scope `public`. They are about statements that name no scope, such as
 * "India bans TikTok".
 *
 * - `silent`: 1 if such a statement is about the claim's app and place, otherwise 0.
 * - `silent-throughout`: the result of `silenceIn`.
 */
function silenceCues(own: Shares, article: ArticleScopes): Cue[] {
  return [
    ['silent', Number(own.has(null))],
    ['silent-throughout', silenceIn(own, article)],
  ];
}

/**
 * Returns a number from 0 to 1. It is high if the article hardly says whom the rule concerns, such
 * as everyone or minors. Two numbers are multiplied:
 *
 * - the share of statements that name no scope, among those about the claim's app and place
 *   (`own`)
 * - the share of statements that name no scope, among those in the headline and the beginning; 1
 *   if no statement stands there
 */
function silenceIn(own: Shares, { opening }: ArticleScopes): number {
  const inOpening = opening.size > 0 ? (opening.get(null) ?? 0) : 1;
  return (own.get(null) ?? 0) * inOpening;
}

/**
 * Returns the cues that the record gives for a scope. For example, `on-record` is 1 if a rule on
 * record has this scope.
 *
 * `silence`, 0 … 1, is high if the article hardly says whom the rule concerns (see `silenceIn`).
 * If all rules on record have this scope, `only-on-record` gets this value. Otherwise, it is 0.
 */
function recordCues(scope: Scope, onRecord: ReadonlyMap<Scope, number>, silence: number): Cue[] {
  if (onRecord.size === 0) return [];
  const event = onRecord.get(scope);
  if (event === undefined) return [['others-on-record', 1]];
  const others = [...onRecord].flatMap(([other, certainty]) => (other === scope ? [] : certainty));
  return [
    ['on-record', 1],
    ['only-on-record', others.length === 0 ? silence : 0],
    ['event', event],
    ['event-leads', Math.max(0, event - Math.max(0, ...others))],
  ];
}

/**
 * Returns the scopes of the record's rules on the app in the place. Each has a value, 0 … 1: how
 * certain it is that the article reports an event on a rule with this scope. Rules whose events
 * are all later than the day after publication are left out.
 */
function scopesOnRecord(
  { app, place }: Group,
  { record, events, published }: ArticleScopes,
): Map<Scope, number> {
  const found = new Map<Scope, number>();
  if (place === null) return found;
  const until = published && shiftDay(published, 1);
  for (const { id, apps, scope } of measuresIn(record, place)) {
    const steps = apps.includes(app) ? eventsOf(record, id) : [];
    if (!steps.some(({ date }) => until === null || date <= until)) continue;
    const reported = steps.map((event) => events.get(event.id) ?? 0);
    found.set(scope, Math.max(found.get(scope) ?? 0, ...reported));
  }
  return found;
}

/**
 * Returns at most one cue. `recent` has the scopes of the rules that had an event around the day
 * of publication (see `recentScopes`).
 *
 * - `only-recent`, if `scope` is in `recent`. The value is `silence` if no other scope is,
 *   otherwise 0.
 * - `others-recent`, with the value 1, if only other scopes are in `recent`, and no statement
 *   about the claim's app and place names `scope`.
 *
 * `silence`, 0 … 1, is high if the article hardly says whom the rule concerns (see `silenceIn`).
 */
function recentCues(scope: Scope, recent: ReadonlySet<Scope>, own: Shares, silence: number): Cue[] {
  if (recent.has(scope)) return [['only-recent', recent.size === 1 ? silence : 0]];
  return recent.size > 0 && !own.has(scope) ? [['others-recent', 1]] : [];
}

/**
 * Returns the scopes of the rules that are probably in the news: those on the app in the place with
 * an event from `RECENT` days before publication to the day after it.
 */
function recentScopes({ app, place }: Group, { record, published }: ArticleScopes): Set<Scope> {
  if (place === null || published === null) return new Set();
  const [from, until] = [shiftDay(published, -RECENT), shiftDay(published, 1)];
  const rules = measuresIn(record, place).filter(
    ({ id, apps }) =>
      apps.includes(app) && eventsOf(record, id).some(({ date }) => date >= from && date <= until),
  );
  return new Set(rules.map(({ scope }) => scope));
}

function sharesOf(
  statements: readonly Statement[],
  named: ReadonlyMap<Statement, Scope | null>,
): Shares {
  const total = totalOf(statements);
  const shares = new Map<Scope | null, number>();
  for (const statement of statements) {
    const scope = named.get(statement) ?? null;
    shares.set(scope, (shares.get(scope) ?? 0) + weightOf(statement) / total);
  }
  return shares;
}

function totalOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, statement) => sum + weightOf(statement), 0) || 1;
}
