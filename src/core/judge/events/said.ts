import type { Effect } from '../lexicon/languages.ts';
import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { comingDatesIn, datesIn, daysOfMonthIn } from '../reading/sentence-dates.ts';
import { wordsOf } from './event-words.ts';
import { effectsIn } from './sayings.ts';
import { classesIn } from './title-classes.ts';
import { type ToldTimes, toldTimes, toldYears } from './told-times.ts';

/** Number of characters in `YYYY-MM`. */
export const MONTH_LENGTH = 7;

/** Words of one or more sentences. They help to find the event that a claim reports. */
interface SaidWords {
  /** Words of the sentences' text (see `wordsOf`). */
  words: ReadonlySet<string>;
  effects: ReadonlySet<Effect>;
  /** Classes of the words, such as `court` (see `classesIn`). */
  classes: ReadonlySet<string>;
  /** Entity keys of the bodies that the sentences name (see `entityTerm`). */
  bodies: ReadonlySet<string>;
  /** Days, `DD`, that the sentences name without a month. */
  daysOfMonth: ReadonlySet<string>;
}

/** Times that one or more sentences name. Relative times count from the day of publication. */
interface SaidTimes extends ToldTimes {
  /** Months, `YYYY-MM`, that the sentences name. "5 May 2024" also names its month. */
  months: ReadonlySet<string>;
  /**
   * Years that the sentences name, including relative years such as "last year". Every number of
   * four digits is included, because the number may be a year.
   */
  years: ReadonlySet<string>;
  /** Days and months after publication that the sentences name (see `comingDatesIn`). */
  coming: ReadonlySet<string>;
}

/** Words and times of one or more sentences. They help to find the event that a claim reports. */
export type Said = SaidWords & SaidTimes;

/**
 * Returns the facts about a sentence of an article. `published` is the article's day of
 * publication.
 */
export type ReadSaid = (sentence: Sentence, published: string | null) => Said;

/**
 * Returns a function that reads the facts about a sentence. It remembers them, because several
 * claims may come from one sentence.
 */
export function saidReader(): ReadSaid {
  const read = new Map<Sentence, { said: Said; published: string | null }>();
  return (sentence, published) => {
    const known = read.get(sentence);
    if (known?.published === published) return known.said;
    const said = saidOf(known?.said ?? wordsIn(sentence), timesIn(sentence, published));
    read.set(sentence, { said, published });
    return said;
  };
}

/** Joins words and times. Names every field, because spreading both objects takes far longer. */
function saidOf(
  { words, effects, classes, bodies, daysOfMonth }: SaidWords,
  { months, years, coming, spans, weekdays }: SaidTimes,
): Said {
  return { words, effects, classes, bodies, daysOfMonth, months, years, coming, spans, weekdays };
}

/** Names of the fields of `Said` that are sets. */
type SetFact = {
  [Name in keyof Said]: Said[Name] extends ReadonlySet<unknown> ? Name : never;
}[keyof Said];

/**
 * Returns, in one set, the values of one field, such as `words`, from the facts about several
 * sentences. The first set is copied, and the values of the other sets are added to the copy.
 * Copying is faster than adding, so put the sentence with the most values first.
 */
export function allOf<Fact extends SetFact>(said: readonly Said[], fact: Fact): Said[Fact] {
  let first: ReadonlySet<unknown> = NONE;
  let all: Set<unknown> | undefined;
  for (const { [fact]: values } of said) {
    if (values.size === 0) continue;
    if (first.size === 0) {
      first = values;
      continue;
    }
    all ??= new Set(first);
    for (const value of values) all.add(value);
  }
  return (all ?? first) as ReadonlySet<unknown> as Said[Fact];
}

/** Joins the facts about several sentences (see `allOf`). */
export function together(said: readonly Said[]): Said {
  return {
    words: allOf(said, 'words'),
    effects: allOf(said, 'effects'),
    classes: allOf(said, 'classes'),
    bodies: allOf(said, 'bodies'),
    daysOfMonth: allOf(said, 'daysOfMonth'),
    months: allOf(said, 'months'),
    years: allOf(said, 'years'),
    coming: allOf(said, 'coming'),
    spans: said.flatMap(({ spans }) => spans),
    weekdays: allOf(said, 'weekdays'),
  };
}

function wordsIn(sentence: Sentence): SaidWords {
  const { text, hits } = sentence;
  return {
    words: setOf(wordsOf(text)),
    effects: setOf(effectsIn(hits)),
    classes: setOf(classesIn(hits)),
    bodies: setOf(bodiesIn(hits)),
    daysOfMonth: setOf(daysOfMonthIn(sentence)),
  };
}

function timesIn(sentence: Sentence, published: string | null): SaidTimes {
  const dates = datesIn(sentence, published);
  const years = sentence.text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return {
    months: setOf(dates.map((date) => date.slice(0, MONTH_LENGTH))),
    years: setOf([...years, ...toldYears(sentence, published)]),
    coming: setOf(published === null ? [] : comingDatesIn(sentence, published)),
    ...toldTimes(sentence, published),
  };
}

/** Returns the entity keys, such as `body:NAME`, of the bodies that the hits name. */
export function bodiesIn(hits: readonly Hit[]): string[] {
  const bodies: string[] = [];
  for (const hit of hits) if (isBody(hit)) bodies.push(hit.meaning);
  return bodies;
}

/** True for the name of a body on record, such as a court. */
export function isBody({ kind, meaning }: Hit): boolean {
  return (kind === 'body' || kind === 'entity') && meaning.startsWith('body:');
}

const NONE: ReadonlySet<never> = new Set();

/**
 * Returns the values as a set. If there are none, which is usual for a fact about a sentence,
 * returns the shared empty set `NONE` instead of a new one.
 */
function setOf<T>(values: readonly T[]): ReadonlySet<T> {
  return values.length > 0 ? new Set(values) : NONE;
}
