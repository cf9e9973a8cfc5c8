import { shiftDay } from '../../dates/days.ts';
import { statusInScope } from '../../law/status.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { LedTo } from '../events/led-to.ts';
import type { Effect } from '../lexicon/languages.ts';
import { type Hit, type HitKind, hitsOf, names, nearest } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { hitsAroundPlace } from './clauses.ts';
import type { CueValues } from './cue-values.ts';
import {
  type Circumstance,
  jointCues,
  stageOf,
  targetOf,
  withoutCircumstance,
} from './joint-cues.ts';
import { type Statement, weightOf } from './statements.ts';
import { verbFormOf } from './verb-forms.ts';

/** Classes of words that are cues for a rule's state by their mere presence in a sentence. */
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
  'hypothetical',
  'over',
  'negation',
]);

/**
 * Cues for words that a word of negation near them denies ("no plan"), by the denied word's class.
 */
const DENIED_KINDS: Partial<Record<HitKind, string>> = {
  hypothetical: 'no-plan',
  ban: 'no-ban',
  curb: 'no-ban',
  lift: 'no-lift',
};

/** Cues for denied words that name an effect, by that effect. */
const DENIED_EFFECTS: Partial<Record<string, string>> = {
  propose: 'no-plan',
  block: 'no-ban',
  lift: 'no-lift',
  delay: 'no-lift',
} satisfies Partial<Record<Effect, string>>;

/** Beginnings of the cues for the form of a word (see `verbFormOf`), by the word's class. */
const FORMED_KINDS: Partial<Record<HitKind, string>> = { ban: 'bans', curb: 'bans', lift: 'lifts' };

/** Largest number of words between a word of negation and the word that it denies. */
const DENIAL_REACH = 3;

/** Classes of words that say that a rule is planned, possible, over or denied. */
const OPEN_KINDS: ReadonlySet<HitKind> = new Set(['not-yet', 'hypothetical', 'over', 'negation']);

/** Effects of events by which a rule is made or kept in force. */
const MAKING: ReadonlySet<string> = new Set<Effect>(['sign', 'uphold', 'sell']);

/**
 * Beginnings of the names of cues from an article's opening, by the part of the article; null for
 * the body, which is no part of the opening.
 */
const PART_NAMES: Readonly<Record<Sentence['part'], string | null>> = {
  title: 'headline',
  lede: 'beginning',
  body: null,
};

/**
 * An article is taken to report an event on a rule if it appeared at most this many days later.
 */
const NEWS = 3;

/** App, place and scope of a claim; together they identify the rule that the claim is about. */
export interface ClaimedRule {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
}

/** Facts about a claim that determine its cues. */
export interface ToldClaim extends ClaimedRule {
  statements: readonly Statement[];
  /** Day that the claim is about, `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  main: boolean;
  /** For each state: how likely it is that the claim reports an event that led to it. */
  led: LedTo;
}

/**
 * Returns the cues for the state that an article gives a rule, as values by name. The cues come
 * from the claim's sentences, from its scope, from the record and from the events that the claim
 * may report. A main claim also has the cues of the article's opening (see `openingCues`).
 */
export function cueValues(
  record: LegalRecord,
  claim: ToldClaim,
  opening: CueValues,
  published: string | null,
): CueValues {
  const circumstances = circumstancesOf(record, claim);
  const part = claim.main ? 'main' : 'background';
  const whole = [...circumstances.map(({ cue }) => cue), part];
  const values = new Map<string, number>(
    [...whole, ...eventCues(record, claim, published)].map((cue) => [cue, 1]),
  );
  const total = claim.statements.reduce((sum, statement) => sum + weightOf(statement), 0) || 1;
  for (const statement of claim.statements)
    for (const cue of cuesIn(statement))
      values.set(cue, (values.get(cue) ?? 0) + weightOf(statement) / total);
  const joint = jointCues(circumstances, values);
  const led = new Map([...claim.led].map(([state, share]) => [`event:${state}`, share]));
  for (const more of claim.main ? [joint, led, opening] : [joint, led])
    for (const [cue, value] of more) values.set(cue, value);
  return values;
}

/**
 * Returns the cues in an article's headline and beginning, such as `headline:ban`. Each sentence
 * there counts, because the state of a rule is often named in a sentence next to the one that
 * names the rule.
 */
export function openingCues(sentences: readonly Sentence[]): CueValues {
  const named = sentences.flatMap((sentence) => {
    const part = PART_NAMES[sentence.part];
    return part ? [...cuesOf(sentence, sentence.hits)].map((cue) => `${part}:${cue}`) : [];
  });
  return new Map(named.map((cue) => [cue, 1]));
}

/**
 * Returns the first sentence from which a cue comes; null for a cue that comes from the record or
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

/** Returns what a claim's other cues depend on: its scope and the state on record. */
function circumstancesOf(record: LegalRecord, claim: ToldClaim): Circumstance[] {
  return [
    { name: targetOf(claim.scope), cue: `scope:${claim.scope}` },
    stateOnRecord(record, claim),
  ];
}

/**
 * Returns the cue `record:STATE` for the state that the record gives the rule on the claim's day,
 * `record:unknown` when the record has no rule, and `undated` when the claim has no day or no
 * place, so that the record can't tell.
 */
function stateOnRecord(record: LegalRecord, { app, place, scope, day }: ToldClaim): Circumstance {
  if (!day || !place) return { name: 'undated', cue: 'undated' };
  const { state } = statusInScope(record, app, place, scope, day);
  if (state === 'no-record') return { name: 'unknown', cue: 'record:unknown' };
  return { name: stageOf(state), cue: `record:${state}` };
}

/**
 * Returns a cue `history:STATE` for each state that the record gives the claimed rules at any
 * time, and a cue `news:STATE` for each event on them near publication. Only a main claim has
 * `news` cues, and a claim without a place has neither kind.
 */
function eventCues(
  record: LegalRecord,
  { app, place, scope, main }: ToldClaim,
  published: string | null,
): string[] {
  if (!place) return [];
  const events = measuresIn(record, place)
    .filter((rule) => rule.scope === scope && rule.apps.includes(app))
    .flatMap(({ id }) => eventsOf(record, id));
  const states = new Set(events.map(({ state }) => state));
  const history = [...states].flatMap((state) => (state ? [`history:${state}`] : []));
  if (!published || !main) return history;
  const [from, until] = [shiftDay(published, -NEWS), shiftDay(published, 1)];
  const news = events.filter(({ date }) => date >= from && date <= until);
  return [...history, ...news.map(({ state }) => `news:${state}`)];
}

/** Returns the cues in a statement's sentence around its place. */
function cuesIn(statement: Statement): Set<string> {
  return cuesOf(statement.sentence, hitsAroundPlace(statement, 'each'));
}

/**
 * Returns the cues in some of a sentence's words. There is a cue for each effect, each class in
 * `TELLING_KINDS`, each form of a word for a restriction and each word that is denied. The cue
 * `plain` means that nothing says that the rule is open, over, put off or denied. A word for
 * blocking is a different cue when the sentence names a court, because courts block rules whereas
 * authorities block apps.
 */
function cuesOf(sentence: Sentence, hits: readonly Hit[]): Set<string> {
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

/** Returns a cue for each word that a word of negation beside it denies: "no plans". */
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
  return meaning === 'block' && court ? 'court-blocks' : `says-${meaning}`;
}

/**
 * Returns the cue for the verb form of a word for a restriction or for the end of one, such as
 * `bans-later`; null when the form is unknown.
 */
function formCue(sentence: Sentence, hit: Hit): string | null {
  const named = FORMED_KINDS[hit.kind];
  const form = named && verbFormOf(sentence, hit);
  return form ? `${named}-${form}` : null;
}

/** True for a word that says more about a rule than that it was made or is in force. */
function isOpen({ kind, meaning }: Hit): boolean {
  if (kind === 'effect') return !MAKING.has(meaning);
  return OPEN_KINDS.has(kind);
}
