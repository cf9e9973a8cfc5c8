import { oncePerKey } from '../../collections/once.ts';
import { prefixer } from '../../collections/prefixer.ts';
import { shiftDay } from '../../dates/days.ts';
import { isNewerThanRecord } from '../../law/newer-than-record.ts';
import { standingsInScope } from '../../law/status.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { LedTo } from '../events/led-to.ts';
import { rulesOn } from '../events/rules-on.ts';
import type { Effect } from '../lexicon/languages.ts';
import { type Hit, type HitKind, hitsOf, names, nearest } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { hitsSharedInList } from './clauses.ts';
import type { CueValues } from './cue-values.ts';
import {
  type Circumstance,
  jointCues,
  jointNames,
  stageOf,
  targetOf,
  withoutCircumstance,
} from './joint-cues.ts';
import { withoutWordsForNoEnd } from './no-ends.ts';
import { type Statement, weightOf } from './statements.ts';
import { isToldAnew } from './told-anew.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';

/**
 * Classes of words that show something about a rule's state whenever they occur in a sentence.
 * Each class is a cue.
 */
const TELLING_KINDS: ReadonlySet<HitKind> = new Set([
  'ban',
  'curb',
  'lift',
  'sale',
  'instrument',
  'court',
  'minors',
  'device',
  'besides-before',
  'in-force',
  'not-yet',
  'anew',
  'hypothetical',
  'over',
  'negation',
]);

/** Cues for words with a negation near them ("no plan"), keyed by the class of the word. */
const DENIED_KINDS: Partial<Record<HitKind, string>> = {
  hypothetical: 'no-plan',
  ban: 'no-ban',
  curb: 'no-ban',
  lift: 'no-lift',
};

/**
 * Cues for words that name an effect and have a negation near them ("no delay"), keyed by the
 * effect.
 */
const DENIED_EFFECTS: Partial<Record<string, string>> = {
  propose: 'no-plan',
  block: 'no-ban',
  lift: 'no-lift',
  delay: 'no-lift',
} satisfies Partial<Record<Effect, string>>;

/** Cues for the verb forms of words for a restriction (see `verbFormOf`). */
const BANS: Readonly<Record<VerbForm, string>> = {
  later: 'bans-later',
  wanted: 'bans-wanted',
  done: 'bans-done',
  bare: 'bans-bare',
};

/** Cues for the verb forms of words for the end of a restriction. */
const LIFTS: Readonly<Record<VerbForm, string>> = {
  later: 'lifts-later',
  wanted: 'lifts-wanted',
  done: 'lifts-done',
  bare: 'lifts-bare',
};

/** Cues for the verb forms of words, keyed by the class of the word. */
const FORM_CUES: Partial<Record<HitKind, typeof BANS>> = { ban: BANS, curb: BANS, lift: LIFTS };

/** A negation applies to a word if at most this many words are between the two. */
const DENIAL_REACH = 3;

const effectCue = prefixer('says-');
const historyCue = prefixer('history:');
const partCues = oncePerKey((part: string) => prefixer(`${part}:`));

/**
 * Classes of words that say that a rule is only planned, only possible or already over, or that
 * there is no rule.
 */
const OPEN_KINDS: ReadonlySet<HitKind> = new Set(['not-yet', 'hypothetical', 'over', 'negation']);

/** Classes of words that say what was done to a rule, or what is planned for it. */
const STEP_KINDS: ReadonlySet<HitKind> = new Set([
  'ban',
  'curb',
  'lift',
  'sale',
  'effect',
  'in-force',
  ...OPEN_KINDS,
]);

/** Effects of events by which a rule is made or kept in force. */
const MAKING: ReadonlySet<string> = new Set<Effect>(['sign', 'uphold', 'sell']);

/**
 * For each part of an article, the prefix for the names of its cues: `headline` in `headline:ban`.
 * Null for the body: only the opening (headline and beginning) has cues with a prefix.
 */
const PART_PREFIXES: Readonly<Record<Sentence['part'], string | null>> = {
  title: 'headline',
  lede: 'beginning',
  body: null,
};

/** An event on a rule counts as news if it happened at most this many days before publication. */
const NEWS = 3;

/** App, place and scope of a claim. Together, they identify the rule that the claim is about. */
export interface ClaimedRule {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
}

/** Facts about a claim that determine its cues for the rule's state. */
export interface ToldClaim extends ClaimedRule {
  statements: readonly Statement[];
  /** Day that the claim is about, `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  main: boolean;
  /**
   * For each state: how likely it is, 0 … 1, that the claim reports an event by which the rule
   * came into this state.
   */
  led: LedTo;
}

/**
 * Returns the values of the cues for a rule's state according to an article, keyed by cue. Cues
 * come from the claim, from the record and, for a main claim, from the article's opening. Two cases
 * are special:
 *
 * - The article may be newer than the record. The record may then lack the latest step. The cues
 *   from the record are renamed, so that they get other weights (see `asNewer`).
 * - The record says that the rule is suspended, blocked or over, but the article says that a rule
 *   was made or is in force (see `isToldAnew`). The article's rule then counts as a new rule that
 *   is not on record.
 */
export function cueValues(
  record: LegalRecord,
  claim: ToldClaim,
  opening: CueValues,
  published: string | null,
): CueValues {
  const stated = statedCues(claim.statements);
  const ownOpening = claim.main ? opening : NO_CUES;
  const recorded = stateOnRecord(record, claim);
  const isNew = recorded.name === OFF && isToldAnew(stated, ownOpening);
  const circumstances = [targetCircumstance(claim), isNew ? NEW_RULE : recorded];
  const part = claim.main ? 'main' : 'background';
  const ofEvents = isNew ? [] : eventCues(record, claim, published);
  const whole = [...circumstances.map(({ ownCue }) => ownCue), part, ...ofEvents];
  const values = new Map(whole.map((cue) => [cue, 1]));
  const add = (more: CueValues) => {
    for (const [cue, value] of more) values.set(cue, value);
  };
  add(stated);
  add(jointCues(circumstances, values));
  if (!isNew) add(eventShares(claim));
  add(ownOpening);
  return isNewerThanRecord(record, published, null) ? asNewer(values) : values;
}

/**
 * Returns the cues from an article's headline and beginning, such as `headline:ban`. All their
 * sentences count: the sentence before or after the one that names the rule often tells the rule's
 * state.
 */
export function openingCues(sentences: readonly Sentence[]): CueValues {
  const named = sentences.flatMap((sentence) => {
    const part = PART_PREFIXES[sentence.part];
    return part ? [...cuesOf(sentence, sentence.hits)].map(partCues(part)) : [];
  });
  return new Map(named.map((cue) => [cue, 1]));
}

/**
 * Returns the cues in the words of statements. The value of a cue is the share of the statements
 * that have it. Each statement counts by its weight (see `weightOf`).
 */
function statedCues(statements: readonly Statement[]): Map<string, number> {
  const values = new Map<string, number>();
  const total = statements.reduce((sum, statement) => sum + weightOf(statement), 0) || 1;
  for (const statement of statements) {
    const share = weightOf(statement) / total;
    for (const cue of cuesIn(statement)) values.set(cue, (values.get(cue) ?? 0) + share);
  }
  return values;
}

/**
 * Returns the first sentence that gives a cue; null for a cue that comes from the record or from
 * the claim as a whole.
 */
export function sentenceOfCue(
  name: string,
  { statements }: Pick<ToldClaim, 'statements'>,
  opening: readonly Sentence[],
): Sentence | null {
  const cue = withoutCircumstance(name);
  const stated = statements.find((statement) => cuesIn(statement).has(cue));
  return stated?.sentence ?? opening.find((sentence) => openingCues([sentence]).has(cue)) ?? null;
}

/** Circumstance that tells whom the claimed rule concerns. */
function targetCircumstance({ scope }: ToldClaim): Circumstance {
  return { name: targetOf(scope), ownCue: `scope:${scope}` };
}

/** Circumstance of a rule that is not on record. */
const NEW_RULE: Circumstance = { name: 'unknown', ownCue: 'record:unknown' };

/** The circumstance `off`: the record says that the rule is suspended, blocked or over. */
const OFF = stageOf('ended');

/** Name of a cue and of a circumstance. Both mean that the article may be newer than the record. */
export const NEWER = 'newer';

/** Matches the beginning of the names of cues from the record, such as `record:pending`. */
const OF_RECORD = /^(record|history|news|event):/;

const NO_CUES: CueValues = new Map();

/**
 * Returns the cues `event:STATE`. The value of each is how likely it is, 0 … 1, that the claim
 * reports an event that led to this state.
 */
function eventShares({ led }: ToldClaim): CueValues {
  return new Map([...led].map(([state, share]) => [`event:${state}`, share] as const));
}

/**
 * Returns the cues for an article that may be newer than the record. Adds the cue `newer`. Renames
 * the cues that `OF_RECORD` matches, for example `record:pending` to `newer & record:pending`, so
 * that they get weights of their own.
 */
function asNewer(values: CueValues): CueValues {
  const renamed = jointNames(NEWER);
  const newer = new Map([[NEWER, 1]]);
  for (const [cue, value] of values) newer.set(OF_RECORD.test(cue) ? renamed(cue) : cue, value);
  return newer;
}

/**
 * Returns the circumstance that tells which state the record gives the claimed rule on the claim's
 * day. Its cue is `record:STATE`, such as `record:pending`. The cue is `record:unknown` if no
 * recorded rule with the claim's app, place and scope has a state on that day, and `undated` if the
 * claim has no day or no place.
 */
function stateOnRecord(record: LegalRecord, { app, place, scope, day }: ToldClaim): Circumstance {
  if (!day || !place) return { name: 'undated', ownCue: 'undated' };
  const [governing] = standingsInScope(record, app, place, scope, day);
  if (!governing) return NEW_RULE;
  const { state } = governing;
  return { name: stageOf(state), ownCue: `record:${state}` };
}

/**
 * Returns cues from the record's events on the claimed rules. `history:STATE` means that an event
 * led to this state. For a main claim, `news:STATE` means that an event near publication led to
 * this state, and `news:null` that such an event led to no state. Returns none for a claim without
 * a place.
 */
function eventCues(
  record: LegalRecord,
  { app, place, scope, main }: ToldClaim,
  published: string | null,
): string[] {
  if (!place) return [];
  const { newestFirst, states } = rulesOn(record, app, place, scope);
  const history = states.map(historyCue);
  if (!published || !main) return history;
  const [from, until] = [shiftDay(published, -NEWS), shiftDay(published, 1)];
  const news = newestFirst.filter(({ date }) => date >= from && date <= until);
  return [...history, ...news.map(({ state }) => `news:${state}`)];
}

/**
 * Returns the cues in a statement's sentence. Reads only the words that may concern the statement's
 * place (see `hitsSharedInList`).
 */
function cuesIn(statement: Statement): ReadonlySet<string> {
  return cuesOf(statement.sentence, hitsSharedInList(statement, tellsState));
}

/**
 * Returns the cues that `words` give. These are words of the sentence, though not always all of
 * them. Two of the cues are special:
 *
 * - `plain`: there is no word like "proposes" or "lifted" (see `isOpen`).
 * - `court-blocks`: one word names a court, and another is a word for blocking.
 */
function cuesOf(sentence: Sentence, words: readonly Hit[]): ReadonlySet<string> {
  const hits = withoutWordsForNoEnd(words);
  const court = names(hits, 'court');
  const cues = new Set<string>();
  for (const hit of hits) {
    const cue = cueOf(hit, court);
    if (cue) cues.add(cue);
    const form = formCue(sentence, hit);
    if (form) cues.add(form);
  }
  for (const cue of deniedIn(hits)) cues.add(cue);
  if (!hits.some(isOpen)) cues.add('plain');
  return cues;
}

/** True for a word that says what was done to a rule. */
function tellsState({ kind }: Hit): boolean {
  return STEP_KINDS.has(kind);
}

/** Returns the cues for words with a negation near them, such as "plans" in "no plans". */
function deniedIn(hits: readonly Hit[]): string[] {
  const negations = hitsOf(hits, 'negation');
  if (negations.length === 0) return [];
  return hits.flatMap((hit) => {
    const { kind, meaning } = hit;
    const cue = kind === 'effect' ? DENIED_EFFECTS[meaning] : DENIED_KINDS[kind];
    const apart = negations.filter(({ start, end }) => start >= hit.end || end <= hit.start);
    return cue && nearest(hit, apart) <= DENIAL_REACH ? [cue] : [];
  });
}

function cueOf({ kind, meaning }: Hit, court: boolean): string | null {
  if (TELLING_KINDS.has(kind)) return kind;
  if (kind !== 'effect') return null;
  return meaning === 'block' && court ? 'court-blocks' : effectCue(meaning);
}

/**
 * Returns the cue for a verb form: `bans-later` for the word "ban" in "will ban". Only words for a
 * restriction or for its end have such cues. Returns null for other words, and when the verb form
 * is unknown.
 */
function formCue(sentence: Sentence, hit: Hit): string | null {
  const cues = FORM_CUES[hit.kind];
  const form = cues ? verbFormOf(sentence, hit) : null;
  return cues && form ? cues[form] : null;
}

/**
 * True for a word that leaves it uncertain whether a rule holds, or says that it is over:
 * "proposes", "delays", "lifted". These are the words for effects that are not in `MAKING`, and
 * the words of the classes in `OPEN_KINDS`.
 */
function isOpen({ kind, meaning }: Hit): boolean {
  if (kind === 'effect') return !MAKING.has(meaning);
  return OPEN_KINDS.has(kind);
}
