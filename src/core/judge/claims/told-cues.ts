import { type Hit, type HitKind, names, wordsBetween } from '../reading/hit.ts';
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
]);

/** An effect is near the word for the restriction when at most this many words lie between them. */
const NEAR = 4;

/**
 * Values of the cues for a rule's told state. The keys are the cues' names. A value is the weight
 * of the statements whose sentences have the cue, as a share of all statements' weight, 0 … 1. A
 * name with `headline:` in front is the cue in the headline; its value is 0 or 1.
 */
export type CueValues = ReadonlyMap<string, number>;

/** Measures the cues in the sentences of one claim. */
export function cueValues(statements: readonly Statement[], published: string | null): CueValues {
  const values = new Map<string, number>();
  const total = statements.reduce((sum, statement) => sum + weightOf(statement), 0) || 1;
  for (const statement of statements)
    for (const cue of cuesOf(statement, published)) {
      values.set(cue, (values.get(cue) ?? 0) + weightOf(statement) / total);
      if (statement.sentence.part === 'title') values.set(`headline:${cue}`, 1);
    }
  return values;
}

/**
 * Returns the cues in a statement's sentence: effects and telling classes of words; effects near
 * the word for the restriction, and that word's class; whether a date in the sentence is before or
 * after publication; and whether the sentence is a question. A word for blocking has a cue of its
 * own when the sentence names a court, because courts block rules and authorities block apps.
 */
function cuesOf({ sentence, by }: Statement, published: string | null): Set<string> {
  const { hits, text } = sentence;
  const court = names(hits, 'court');
  const cues = new Set(hits.flatMap((hit) => cueOf(hit, court)));
  if (hits.includes(by)) {
    cues.add(`joined-by-${by.kind}`);
    for (const hit of hits)
      if (wordsBetween(hit, by) <= NEAR)
        for (const cue of effectOf(hit, court)) cues.add(`near:${cue}`);
  }
  for (const date of published ? datesIn(sentence, published) : [])
    cues.add(timeOf(date, published as string));
  if (/[?？]\s*$/.test(text)) cues.add('question');
  return cues;
}

function cueOf(hit: Hit, court: boolean): string[] {
  return TELLING_KINDS.has(hit.kind) ? [hit.kind] : effectOf(hit, court);
}

function effectOf({ kind, meaning }: Hit, court: boolean): string[] {
  if (kind !== 'effect') return [];
  return [meaning === 'block' && court ? 'court-blocks' : `says-${meaning}`];
}

/** Compares a day or month with the day of publication. */
function timeOf(date: string, published: string): 'later' | 'earlier' | 'same-day' {
  const day = published.slice(0, date.length);
  if (date === day) return 'same-day';
  return date > day ? 'later' : 'earlier';
}
