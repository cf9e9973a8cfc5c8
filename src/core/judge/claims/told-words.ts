import { oncePerObject } from '../../collections/once.ts';
import { prefixer } from '../../collections/prefixer.ts';
import type { Effect } from '../lexicon/languages.ts';
import { type Hit, type HitKind, hitsOf, names, nearest } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { hitsSharedInList } from './clauses.ts';
import { withoutFalseEnds } from './no-ends.ts';
import { isPlan, withoutFalsePlans } from './no-plans.ts';
import type { Statement } from './statements.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';

/**
 * Classes of words that are clues to a rule's state: `in-force` for "took effect". Each class is
 * also the name of a cue, an input of the model that computes the state.
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

/**
 * Cues for words with a "no" near them, keyed by the word's class. "No plan" gives the cue
 * `no-plan`, because "plan" is in the class `hypothetical`.
 */
const DENIED_KINDS: Partial<Record<HitKind, string>> = {
  hypothetical: 'no-plan',
  ban: 'no-ban',
  curb: 'no-ban',
  lift: 'no-lift',
};

/**
 * Cues for words that have a "no" near them, keyed by the effect that the word names. "No delay"
 * gives the same cue as "not lifted", because a delay, like a lifting, keeps a rule from
 * applying.
 */
const DENIED_EFFECTS: Partial<Record<string, string>> = {
  propose: 'no-plan',
  block: 'no-ban',
  lift: 'no-lift',
  delay: 'no-lift',
} satisfies Partial<Record<Effect, string>>;

/**
 * Cues for words such as "ban" and "restrict", keyed by the verb's form. "Will ban" gives the cue
 * `bans-later` (see `verbFormOf`).
 */
const BANS: Readonly<Record<VerbForm, string>> = {
  later: 'bans-later',
  wanted: 'bans-wanted',
  done: 'bans-done',
  decided: 'bans-done',
  bare: 'bans-bare',
};

/** Cues for words such as "lift", keyed by the verb's form. "Will lift" gives `lifts-later`. */
const LIFTS: Readonly<Record<VerbForm, string>> = {
  later: 'lifts-later',
  wanted: 'lifts-wanted',
  done: 'lifts-done',
  decided: 'lifts-done',
  bare: 'lifts-bare',
};

const FORM_CUES: Partial<Record<HitKind, typeof BANS>> = { ban: BANS, curb: BANS, lift: LIFTS };

/** Maximum number of words between "no" and the word that it denies. */
export const DENIAL_REACH = 3;

const effectCue = prefixer('says-');

/**
 * Classes of words that cast doubt on a rule. They say one of these:
 * - The rule is only planned ("next month") or possible ("could").
 * - The rule is over ("works again").
 * - There is no rule ("no").
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

/**
 * Effects that cast no doubt on a rule: a law is signed or upheld, or an app is sold (see
 * `isOpen`).
 */
const MAKING: ReadonlySet<string> = new Set<Effect>(['sign', 'uphold', 'sell']);

/**
 * Returns the cues from a statement: one sentence, read for one app and one place. In "India has
 * banned it, and Nepal may follow", only the first clause is read for India (see
 * `hitsSharedInList`).
 */
export function cuesIn(statement: Statement): ReadonlySet<string> {
  const { sentence } = statement;
  const hits = hitsSharedInList(statement, tellsState);
  return hits === sentence.hits ? cuesOfWhole(sentence) : cuesOf(sentence, hits);
}

/**
 * Returns the cues from all words of a sentence. Each sentence is read only once, because several
 * claims may share it.
 */
export const cuesOfWhole = oncePerObject((sentence: Sentence) => cuesOf(sentence, sentence.hits));

/**
 * Returns the cues from words of a sentence: `lift` from "lifted", `court-blocks` from "court"
 * and "blocks", `plain` if no word casts doubt on the law.
 */
function cuesOf(sentence: Sentence, words: readonly Hit[]): ReadonlySet<string> {
  const forms = formsOf(sentence, words);
  const hits = withoutDecidedPlans(withoutFalsePlans(withoutFalseEnds(words)), forms);
  const court = names(hits, 'court');
  const cues = new Set<string>();
  for (const hit of hits) {
    const cue = cueOf(hit, court);
    if (cue) cues.add(cue);
    const form = formCue(hit, forms);
    if (form) cues.add(form);
  }
  for (const cue of deniedIn(hits)) cues.add(cue);
  if (!hits.some(isOpen)) cues.add('plain');
  return cues;
}

function tellsState({ kind }: Hit): boolean {
  return STEP_KINDS.has(kind);
}

/**
 * Returns the cues for words with a "no" near them: `no-plan` for "no plans" (see
 * `DENIAL_REACH`).
 */
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
 * Returns the verb forms of the words that mean a restriction or its end. Leaves out words whose
 * verb form is unknown.
 */
function formsOf(sentence: Sentence, hits: readonly Hit[]): Map<Hit, VerbForm> {
  const forms = new Map<Hit, VerbForm>();
  for (const hit of hits) {
    const form = FORM_CUES[hit.kind] ? verbFormOf(sentence, hit) : null;
    if (form) forms.set(hit, form);
  }
  return forms;
}

/**
 * Leaves out words for a plan or for the future that overlap a word for a decided restriction or
 * stand right beside it. The Turkish "yasaklanması" ("that it be banned"), for example, may mean
 * a plan, but not in a sentence that says "decided".
 */
function withoutDecidedPlans(
  hits: readonly Hit[],
  forms: ReadonlyMap<Hit, VerbForm>,
): readonly Hit[] {
  const decided = hits.filter((hit) => forms.get(hit) === 'decided');
  if (decided.length === 0) return hits;
  return hits.filter(
    (hit) => !(isPlan(hit) || hit.kind === 'not-yet') || nearest(hit, decided) > 0,
  );
}

/**
 * Returns the cue for a word's verb form: `bans-later` for "ban" in "will ban". Null if the verb
 * form is unknown or has no cue.
 */
function formCue(hit: Hit, forms: ReadonlyMap<Hit, VerbForm>): string | null {
  const form = forms.get(hit);
  return form ? (FORM_CUES[hit.kind]?.[form] ?? null) : null;
}

/**
 * True for a word that casts doubt on a rule or says that it is over: "proposes", "delays",
 * "lifted".
 */
function isOpen({ kind, meaning }: Hit): boolean {
  if (kind === 'effect') return !MAKING.has(meaning);
  return OPEN_KINDS.has(kind);
}
