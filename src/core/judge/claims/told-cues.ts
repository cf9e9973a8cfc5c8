import { oncePerKey } from '../../collections/once.ts';
import { prefixer } from '../../collections/prefixer.ts';
import { shiftDay } from '../../dates/days.ts';
import { isNewerThanRecord } from '../../law/newer-than-record.ts';
import { standingsInScope } from '../../law/status.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { LedTo } from '../events/led-to.ts';
import { NEWS } from '../events/near-publication.ts';
import { rulesOn } from '../events/rules-on.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { CueValues } from './cue-values.ts';
import {
  type Circumstance,
  jointCues,
  jointNames,
  stageOf,
  targetOf,
  withoutCircumstance,
} from './joint-cues.ts';
import { type Statement, weightOf } from './statements.ts';
import { isToldAnew } from './told-anew.ts';
import { cuesIn, cuesOfWhole } from './told-words.ts';

const historyCue = prefixer('history:');
const partCues = oncePerKey((part: string) => prefixer(`${part}:`));

/**
 * Prefixes of the cues that `openingCues` returns: `headline` in `headline:ban`. Null for the body,
 * which is not part of the opening.
 */
const PART_PREFIXES: Readonly<Record<Sentence['part'], string | null>> = {
  title: 'headline',
  lede: 'beginning',
  body: null,
};

/** App, place and scope of a claim. Together, they identify the rule that the claim is about. */
export interface ClaimedRule {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
}

/**
 * Facts about a rule that an article mentions. The facts help to find out whether the article says
 * that the rule is `in-force`, `proposed` or in another state.
 */
export interface ToldClaim extends ClaimedRule {
  statements: readonly Statement[];
  /**
   * Day that the claim is about: `YYYY-MM-DD`, or `YYYY-MM-99` for the end of a month. Null when
   * unknown.
   */
  day: string | null;
  main: boolean;
  /**
   * For each state: the probability, 0 … 1, that the claim reports an event that began the state.
   */
  led: LedTo;
}

/**
 * Returns the cues, with their values, that show in which state a law is according to the
 * article, such as `in-force`. They come from the claim, from the record and, for main claims,
 * also from the article's headline and beginning (`opening`).
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
  // If the law is suspended, blocked or over on record, but the article says that it holds, the
  // article may mean a new law.
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
  // If the record may lack the law's latest change, cues from the record get other weights.
  return isNewerThanRecord(record, published, null) ? asNewer(values) : values;
}

/**
 * Returns the cues from an article's headline and beginning: `headline:ban` if the headline says
 * "ban". Reads all their sentences, because one sentence often names the rule, and the next one
 * tells its state.
 */
export function openingCues(sentences: readonly Sentence[]): CueValues {
  const named = sentences.flatMap((sentence) => {
    const part = PART_PREFIXES[sentence.part];
    return part ? [...cuesOfWhole(sentence)].map(partCues(part)) : [];
  });
  return new Map(named.map((cue) => [cue, 1]));
}

/**
 * Returns the cues from a claim's words. The value of a cue is the weighted share of statements
 * that give it. If one of two statements says "took effect", `in-force` has about 0.5.
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
 * Returns the first sentence that gives a cue. Looks first in the claim's statements, then in
 * `opening`, which gives cues such as `headline:lift`. Null if no sentence gives the cue, as for
 * `record:pending`.
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

/**
 * Returns the circumstance that says whom or what the claim's rule concerns: `everyone`, `people`,
 * `devices` or `company`. A circumstance changes what other cues show (see `Circumstance`).
 */
function targetCircumstance({ scope }: ToldClaim): Circumstance {
  return { name: targetOf(scope), ownCue: `scope:${scope}` };
}

/** Circumstance of a claim whose rule is not on record (see `Circumstance`). */
const NEW_RULE: Circumstance = { name: 'unknown', ownCue: 'record:unknown' };

/** Name of a circumstance: the record says that the rule is suspended, blocked or over. */
const OFF = stageOf('ended');

/**
 * Name of the cue for an article that may be newer than the record. `asNewer` also puts `newer` in
 * front of other cues' names: `record:pending` becomes `newer & record:pending`.
 */
export const NEWER = 'newer';

/**
 * Matches the names of cues from the record, such as `record:pending`. Does not match the names
 * of joint cues (see `jointCues`).
 */
const OF_RECORD = /^(record|history|news|event):/;

const NO_CUES: CueValues = new Map();

/**
 * Returns a cue `event:STATE` for each state in `led`. The value of `event:blocked` is how likely
 * it is, 0 … 1, that the claim reports the blocking of the rule.
 */
function eventShares({ led }: ToldClaim): CueValues {
  return new Map([...led].map(([state, share]) => [`event:${state}`, share] as const));
}

/**
 * Adds the cue `newer`, for an article that may be newer than the record. Cues from the record may
 * then be outdated, so they get new names with other weights: `record:pending` becomes `newer &
 * record:pending`.
 */
function asNewer(values: CueValues): CueValues {
  const renamed = jointNames(NEWER);
  const newer = new Map([[NEWER, 1]]);
  for (const [cue, value] of values) newer.set(OF_RECORD.test(cue) ? renamed(cue) : cue, value);
  return newer;
}

/**
 * Returns the circumstance (see `Circumstance`) that tells in which stage the claim's law was on
 * the claim's day, according to the record: `holding` if it was in force (see `stageOf`). The
 * circumstance is `undated` if the claim has no day or no place, and `unknown` if the record has
 * no such law.
 */
function stateOnRecord(record: LegalRecord, { app, place, scope, day }: ToldClaim): Circumstance {
  if (!day || !place) return { name: 'undated', ownCue: 'undated' };
  const [governing] = standingsInScope(record, app, place, scope, day);
  // No law on record with this app, place and scope had a state on that day.
  if (!governing) return NEW_RULE;
  const { state } = governing;
  return { name: stageOf(state), ownCue: `record:${state}` };
}

/**
 * Returns the cues from the record's events on the claim's law: `history:blocked` if it was ever
 * blocked. For a main claim, also `news:blocked` if it was blocked in the days around publication.
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
  // A recent event that began no state gives `news:null`.
  return [...history, ...news.map(({ state }) => `news:${state}`)];
}
