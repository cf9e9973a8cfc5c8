import { shiftDay } from '../../dates/days.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import { EVERYONE, isForEveryone, type Scope } from '../../record/scopes.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { EventMatch } from '../judgement.ts';
import type { CueValues } from './cue-values.ts';
import { jointWith, targetOf } from './joint-cues.ts';
import { scopeNamedBy } from './named-scope.ts';
import { articleWords, nearnessOfScopes, wordShares } from './scope-words.ts';
import { type Statement, weightOf } from './statements.ts';

/** The statements about one app in one place. */
export interface Group {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  statements: readonly Statement[];
}

type Cue = [name: string, value: number];

/**
 * Number of days. An event on a rule counts as news if it happened at most this many days before
 * publication.
 */
const RECENT = 7;

/**
 * For each scope: the share, 0 … 1, of the statements' weight that belongs to statements which
 * name the scope. The key null stands for statements that name no scope.
 */
type Shares = ReadonlyMap<Scope | null, number>;

/** Facts about an article that decide the scopes of all its claims. */
export interface ArticleScopes {
  record: LegalRecord;
  /** For each event, by id: how certain it is, 0 … 1, that the article reports it. */
  events: ReadonlyMap<string, number>;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
  /** Scope that each statement names; null for a statement that names none. */
  named: ReadonlyMap<Statement, Scope | null>;
  /** Scopes named by the headline, by headline and beginning, and by the whole article. */
  headline: Shares;
  opening: Shares;
  whole: Shares;
  /**
   * For each class of words for people or things that a rule may concern: the share, 0 … 1, of the
   * article's sentences that have such a word.
   */
  words: CueValues;
}

/**
 * Finds the scopes that an article's statements name, and words for the people or things that
 * rules concern.
 */
export function articleScopes(
  statements: readonly Statement[],
  record: LegalRecord,
  { evidence, events }: { evidence: readonly SentenceEvidence[]; events: readonly EventMatch[] },
  published: string | null,
): ArticleScopes {
  const named = new Map(statements.map((statement) => [statement, scopeNamedBy(statement)]));
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
    words: articleWords(evidence.map(({ sentence }) => sentence)),
  };
}

/**
 * For each scope that a group of statements may have, returns the cues that speak for this scope.
 * Leaves out scopes that neither the article nor the record names; the public is always among
 * those returned.
 */
export function scopeCues(group: Group, article: ArticleScopes): Map<Scope, CueValues> {
  const own = sharesOf(group.statements, article.named);
  const onRecord = scopesOnRecord(group, article);
  const recent = isOpening(group) ? recentScopes(group, article) : new Set<Scope>();
  const scopes = new Set<Scope | null>([EVERYONE, ...article.whole.keys(), ...onRecord.keys()]);
  const words = wordShares(group.statements);
  const nearness = nearnessOfScopes(group.statements);
  const silence = silenceIn(own, article);
  const cuesOf = (scope: Scope): CueValues =>
    new Map([
      [`is:${scope}`, 1],
      ['near', nearness.get(scope) ?? 0],
      ...namedCues(scope, own, article),
      ...jointWith(scope, words),
      ...jointWith(`article: ${targetOf(scope)}`, article.words),
      ...recordCues(scope, onRecord, silence),
      ...recentCues(scope, recent, own, silence),
      ...(isForEveryone(scope) ? silenceCues(own, article) : []),
    ]);
  return new Map([...scopes].flatMap((scope) => (scope ? [[scope, cuesOf(scope)]] : [])));
}

/**
 * Returns the cues that show where a scope is named: in the statements of the group, in the
 * headline, in the beginning and in the whole article.
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
 * Returns the cues that show how much of the statements' weight belongs to statements that do not
 * say whom the rule concerns.
 */
function silenceCues(own: Shares, article: ArticleScopes): Cue[] {
  return [
    ['silent', Number(own.has(null))],
    ['silent-throughout', silenceIn(own, article)],
  ];
}

/**
 * Returns to what extent, 0 … 1, the group's statements and the opening leave open whom the rule
 * concerns.
 */
function silenceIn(own: Shares, { opening }: ArticleScopes): number {
  const inOpening = opening.size > 0 ? (opening.get(null) ?? 0) : 1;
  return (own.get(null) ?? 0) * inOpening;
}

/**
 * Returns the cues from the record: whether it has rules with this scope or only with other
 * scopes, and whether the article reports events on them. If this is the only scope on record, the
 * cue for that counts to the extent that the article does not say whom the rule concerns.
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
 * Finds the rules that the record has on the app in the place by the day of publication, and
 * returns their scopes. The value of each scope is the greatest certainty with which the article
 * reports an event on such a rule, or 0 when it reports none.
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
 * Returns the cues from events just before publication: `only-recent` if all of them are on rules
 * of this scope, `others-recent` if all are on rules of other scopes. The former counts to the
 * extent that the article does not say whom the rule concerns. The latter does not count against a
 * scope that the group's statements name.
 */
function recentCues(scope: Scope, recent: ReadonlySet<Scope>, own: Shares, silence: number): Cue[] {
  if (recent.has(scope)) return [['only-recent', recent.size === 1 ? silence : 0]];
  return recent.size > 0 && !own.has(scope) ? [['others-recent', 1]] : [];
}

/**
 * Finds the rules on the app in the place that, according to the record, had an event in the days
 * before publication, and returns their scopes. News is mostly about these rules.
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

function isOpening({ statements }: Group): boolean {
  return statements.some(({ sentence }) => sentence.part !== 'body');
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
