import { shiftDay } from '../../dates/days.ts';
import { statusInScope } from '../../law/status.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import { type Hit, type HitKind, names } from '../reading/hit.ts';
import { datesIn } from '../reading/sentence-dates.ts';
import { type Statement, weightOf } from './statements.ts';

/** Classes of words that are cues for the state of a rule by themselves. */
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
]);

/** Days after a step of the rule in which an article is taken to report it. */
const NEWS = 3;

/**
 * Values of the cues for a rule's told state. The keys are the cues' names. A value is the weight
 * of the statements whose sentences have the cue, as a share of all statements' weight, 0 … 1. A
 * name with `headline:` in front is the cue in the headline; its value is 0 or 1.
 */
export type CueValues = ReadonlyMap<string, number>;

/** The app, place and scope of a claim. */
export interface ClaimedRule {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
}

/** A claim as far as the cues need it. */
export interface ToldClaim extends ClaimedRule {
  statements: readonly Statement[];
  /** Day that the claim is about, `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  main: boolean;
}

/**
 * Measures the cues for the told state of one claim: those in its sentences, its scope, whether it
 * is a main one, and what the record says about its rule.
 */
export function cueValues(
  record: LegalRecord,
  claim: ToldClaim,
  published: string | null,
): CueValues {
  const values = new Map<string, number>([
    [`scope:${claim.scope}`, 1],
    [claim.main ? 'main' : 'background', 1],
    [stateCue(record, claim), 1],
    ...newsCues(record, claim, published).map((cue) => [cue, 1] as const),
  ]);
  const total = claim.statements.reduce((sum, statement) => sum + weightOf(statement), 0) || 1;
  for (const statement of claim.statements)
    for (const cue of cuesOf(statement, published)) {
      values.set(cue, (values.get(cue) ?? 0) + weightOf(statement) / total);
      if (statement.sentence.part === 'title') values.set(`headline:${cue}`, 1);
    }
  return values;
}

/**
 * Returns the cue for the state of the claimed rule on the claim's day: `record:unknown` when the
 * record has no rule, `undated` when day or place is null, so that the record can't tell.
 */
function stateCue(record: LegalRecord, { app, place, scope, day }: ToldClaim): string {
  if (!day || !place) return 'undated';
  const status = statusInScope(record, app, place, scope, day);
  return status.state === 'no-record' ? 'record:unknown' : `record:${status.state}`;
}

/** Returns a cue for each state to which an event of the claimed rules has just led. */
function newsCues(
  record: LegalRecord,
  { app, place, scope, main }: ToldClaim,
  published: string | null,
): string[] {
  if (!published || !place || !main) return [];
  const [from, until] = [shiftDay(published, -NEWS), shiftDay(published, 1)];
  return measuresIn(record, place)
    .filter((rule) => rule.scope === scope && rule.apps.includes(app))
    .flatMap(({ id }) => eventsOf(record, id))
    .flatMap(({ date, state }) => (date >= from && date <= until ? [`news:${state}`] : []));
}

/**
 * Returns the cues in a statement's sentence: effects and telling classes of words; whether a date
 * in the sentence is before or after publication; and whether the sentence is a question. A word
 * for blocking has a cue of its own when the sentence names a court, because courts block rules and
 * authorities block apps.
 */
function cuesOf({ sentence }: Statement, published: string | null): Set<string> {
  const { hits, text } = sentence;
  const court = names(hits, 'court');
  const cues = new Set(hits.flatMap((hit) => cueOf(hit, court)));
  for (const date of published ? datesIn(sentence, published) : [])
    cues.add(timeOf(date, published as string));
  if (/[?？]\s*$/.test(text)) cues.add('question');
  return cues;
}

function cueOf({ kind, meaning }: Hit, court: boolean): string[] {
  if (TELLING_KINDS.has(kind)) return [kind];
  if (kind !== 'effect') return [];
  return [meaning === 'block' && court ? 'court-blocks' : `says-${meaning}`];
}

/** Compares a day or month with the day of publication. */
function timeOf(date: string, published: string): 'later' | 'earlier' | 'same-day' {
  const day = published.slice(0, date.length);
  if (date === day) return 'same-day';
  return date > day ? 'later' : 'earlier';
}
