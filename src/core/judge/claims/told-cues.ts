import { type Hit, type HitKind, names } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { datesIn } from '../reading/sentence-dates.ts';
import { type Statement, weightOf } from './statements.ts';

/** Classes of words that hint at the state of a rule by themselves. */
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
]);

/**
 * Values of the cues by which a rule's told state is decided, by the cue's name. A cue's value is
 * the share of the statements' weight whose sentences have it, 0 … 1; `headline:` before the name
 * stands for the cue in the headline, 0 or 1.
 */
export type CueValues = ReadonlyMap<string, number>;

/** Measures the cues in the sentences of one claim. */
export function cueValues(statements: readonly Statement[], published: string | null): CueValues {
  const values = new Map<string, number>();
  const total = statements.reduce((sum, statement) => sum + weightOf(statement), 0) || 1;
  for (const statement of statements)
    for (const cue of cuesIn(statement.sentence, published)) {
      values.set(cue, (values.get(cue) ?? 0) + weightOf(statement) / total);
      if (statement.sentence.part === 'title') values.set(`headline:${cue}`, 1);
    }
  return values;
}

/**
 * Returns the cues of a sentence: effects and classes of words that it names, whether a named day
 * lies before or after publication, and whether it is a question. A word for blocking in a sentence
 * with a court is a cue of its own, because courts block rules and authorities block apps.
 */
function cuesIn(sentence: Sentence, published: string | null): Set<string> {
  const { hits, text } = sentence;
  const court = names(hits, 'court');
  const cues = new Set(hits.flatMap((hit) => cueOf(hit, court)));
  for (const date of published ? datesIn(sentence, published) : [])
    cues.add(timeOf(date, published as string));
  if (/[?？]\s*$/.test(text)) cues.add('question');
  return cues;
}

function cueOf({ kind, meaning }: Hit, court: boolean): string[] {
  if (kind === 'effect') return [meaning === 'block' && court ? 'court-blocks' : `says-${meaning}`];
  return TELLING_KINDS.has(kind) ? [kind] : [];
}

/** Compares a day or month with the day of publication. */
function timeOf(date: string, published: string): 'later' | 'earlier' | 'same-day' {
  const day = published.slice(0, date.length);
  if (date === day) return 'same-day';
  return date > day ? 'later' : 'earlier';
}
