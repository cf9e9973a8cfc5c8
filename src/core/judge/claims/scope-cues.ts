import { prefixer } from '../../collections/prefixer.ts';
import { shiftDay } from '../../dates/days.ts';
import type { LegalRecord } from '../../record/schema.ts';
import { EVERYONE, isForEveryone, type Scope } from '../../record/scopes.ts';
import { rulesOnApp } from '../events/rules-on.ts';
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
 * For each scope, the share (0 … 1) of the statements that name the scope, by weight (see
 * `weightOf`). The key null has the share of the statements that name no scope.
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
   * Cues from the article's words for people or things that a law may concern. The word
   * "students", for example, gives a cue whose value is the share of sentences with such words
   * (see `articleWords`).
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
 * Returns the scopes that a claim may have, each with its cues. These scopes are `public`, those
 * that the article names, and those on record.
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
 * Returns the cues that show where the article names a scope: in the statements on the claim's
 * app and place (`own`), in the headline (`headline`), in the headline or the beginning
 * (`opening`), or anywhere (`whole`). Each of these parameters has the scopes that are named
 * there.
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
 * Returns the cues that only the scope `public` has. A statement that names no scope, such as
 * "India bans TikTok", suggests this scope.
 */
function silenceCues(own: Shares, article: ArticleScopes): Cue[] {
  return [
    ['silent', Number(own.has(null))],
    ['silent-throughout', silenceIn(own, article)],
  ];
}

/**
 * Returns to what degree, 0 … 1, the article leaves open whom the law concerns. It is 1 if no
 * statement names a scope.
 */
function silenceIn(own: Shares, { opening }: ArticleScopes): number {
  // If the headline and the beginning have no statements, they count as naming no scope.
  const inOpening = opening.size > 0 ? (opening.get(null) ?? 0) : 1;
  return (own.get(null) ?? 0) * inOpening;
}

/**
 * Returns the record's cues for a scope. `silence`, 0 … 1, is high if the article hardly says whom
 * the law concerns (see `silenceIn`).
 */
function recordCues(scope: Scope, onRecord: ReadonlyMap<Scope, number>, silence: number): Cue[] {
  if (onRecord.size === 0) return [];
  const event = onRecord.get(scope);
  if (event === undefined) return [['others-on-record', 1]];
  const others = [...onRecord].flatMap(([other, certainty]) => (other === scope ? [] : certainty));
  return [
    ['on-record', 1],
    // If an article does not say whom the law concerns, it probably means the only scope on
    // record.
    ['only-on-record', others.length === 0 ? silence : 0],
    ['event', event],
    ['event-leads', Math.max(0, event - Math.max(0, ...others))],
  ];
}

/**
 * Returns the scopes of the laws on record about the app in the place. Leaves out a law whose
 * events are all later than the day after publication. The value of each scope, 0 … 1, tells how
 * certain it is that the article reports an event of a law with this scope.
 */
function scopesOnRecord(
  { app, place }: Group,
  { record, events, published }: ArticleScopes,
): Map<Scope, number> {
  const found = new Map<Scope, number>();
  const until = published && shiftDay(published, 1);
  for (const { measure, events: steps } of rulesOnApp(record, app, place)) {
    if (!steps.some(({ date }) => until === null || date <= until)) continue;
    const reported = steps.map((event) => events.get(event.id) ?? 0);
    found.set(measure.scope, Math.max(found.get(measure.scope) ?? 0, ...reported));
  }
  return found;
}

/**
 * Returns at most one cue for `scope`. `recent` has the scopes of laws in the news.
 * - If `recent` contains `scope`, the cue is `only-recent`. Its value is `silence` (see
 *   `silenceIn`), or 0 if `recent` also contains other scopes.
 * - If `recent` contains only other scopes, and no statement of the claim names `scope`, the cue
 *   is `others-recent`.
 */
function recentCues(scope: Scope, recent: ReadonlySet<Scope>, own: Shares, silence: number): Cue[] {
  // If an article does not say whom the law concerns, it probably means the only scope in the
  // news.
  if (recent.has(scope)) return [['only-recent', recent.size === 1 ? silence : 0]];
  return recent.size > 0 && !own.has(scope) ? [['others-recent', 1]] : [];
}

/**
 * Returns the scopes of the rules that are probably in the news. Each of these rules concerns the
 * app in the place, and had an event at most `RECENT` days before publication or on the day after
 * publication.
 */
function recentScopes({ app, place }: Group, { record, published }: ArticleScopes): Set<Scope> {
  if (published === null) return new Set();
  const [from, until] = [shiftDay(published, -RECENT), shiftDay(published, 1)];
  const rules = rulesOnApp(record, app, place).filter(({ events }) =>
    events.some(({ date }) => date >= from && date <= until),
  );
  return new Set(rules.map(({ measure }) => measure.scope));
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
