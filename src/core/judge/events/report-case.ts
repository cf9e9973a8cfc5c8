import { once, oncePerKey } from '../../collections/once.ts';
import { startsOn } from '../../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../../dates/days.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Effect } from '../lexicon/languages.ts';
import { names } from '../reading/hit.ts';
import { yearlessDaysIn } from '../reading/sentence-dates.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { numbersOf } from './event-words.ts';
import type { ReportingClaim } from './reporting-claim.ts';
import type { RuleSteps } from './rule-steps.ts';
import {
  allOf,
  bodiesIn,
  MONTH_LENGTH,
  type ReadSaid,
  type Said,
  saidReader,
  together,
} from './said.ts';
import type { Saying } from './sayings.ts';
import type { ToldTimes } from './told-times.ts';

/** Facts about an article that help to find the events that its claims report. */
export interface ReportingArticle {
  /** Day of publication, `YYYY-MM-DD`, either known or inferred; null otherwise. */
  published: string | null;
  /** True when `published` was inferred (see `inferredDay`). */
  inferred: boolean;
  /**
   * For each event, keyed by its id: how certain it is, 0 … 1, that one of the article's sentences
   * reports the event.
   */
  matches: ReadonlyMap<string, number>;
  /**
   * Returns the facts about all sentences of the headline and the beginning, which are read for
   * every main claim. Relative times count from the day of publication if it is known, but never
   * from an inferred day: that day is inferred only after the main claims have been read.
   */
  opening(): Said;
  /** Entity keys of the bodies that the article names (see `entityNames`). */
  bodies: ReadonlySet<string>;
  /**
   * Days that the article names:
   *
   * - `YYYY-MM-DD`: days in sentences that may report events;
   * - `MM-DD`: days that any sentence names without a year. Present only if the day of publication
   *   is unknown or inferred.
   */
  days: ReadonlySet<string>;
  /** Returns the numbers that the article contains (see `numbersOf`). */
  numbers(): ReadonlySet<string>;
  /** Reads the facts about one of the article's sentences. */
  readSaid: ReadSaid;
}

/** A claim and an event of the record that the claim may report: the input of `WEIGHED_RULES`. */
export interface ReportCase {
  index: EventIndex;
  candidate: IndexedEvent;
  claim: ReportingClaim;
  article: ReportingArticle;
  /** Facts about the claim that do not depend on the event. */
  facts: ClaimFacts;
  /** True when the claim's sentences name the event's day, its month or its year. */
  namesTime: boolean;
  /**
   * Number of days from the event to publication; negative when the event is later. Null when the
   * day of publication is unknown.
   */
  daysBefore: number | null;
  titled: TitledClasses;
}

/**
 * Classes of the words in an event's title. A class is in `said` if a sentence of the claim also
 * has a word of this class, and otherwise in `unsaid`. Both are lists, because titles have few
 * classes.
 */
export interface TitledClasses {
  said: readonly string[];
  unsaid: readonly string[];
}

/** Facts about a claim that do not depend on the event which it may report. */
export interface ClaimFacts {
  steps: RuleSteps;
  /** Months and years that the claim's sentences name (see `Said`). */
  times: NamedTimes;
  /**
   * Words of the claim's sentences (see `wordsOf`). For a main claim, all sentences of the headline
   * and the beginning are read too. This also applies to `told`, `effects`, `classes`, `bodies` and
   * `daysOfMonth`.
   */
  words: ReadonlySet<string>;
  /**
   * Relative times, such as "on Monday", at which something happened according to the sentences.
   */
  told: ToldTimes;
  /** Effects of events, such as `ban` or `lift`, that the sentences name. */
  effects: ReadonlySet<Effect>;
  /**
   * Like `effects`, but read only from the claim's own sentences, even for a main claim (see
   * `words`).
   */
  ownEffects: ReadonlySet<Effect>;
  /** Classes of the words in the sentences (see `classesIn`). */
  classes: ReadonlySet<string>;
  /** Entity keys of the bodies that the sentences name (see `entityNames`). */
  bodies: ReadonlySet<string>;
  /** True when a sentence of the claim names a court. */
  namesCourt: boolean;
  /**
   * Days, `DD`, that the sentences name without a month; empty when the day of publication is
   * known and not just inferred.
   */
  daysOfMonth: ReadonlySet<string>;
}

type NamedTimes = Pick<Said, 'months' | 'years'>;

/** Gathers the facts about an article that help to find the events that its claims report. */
export function reportingArticle(
  evidence: readonly SentenceEvidence[],
  sayings: readonly Saying[],
  matches: ReportingArticle['matches'],
  published: string | null,
): ReportingArticle {
  const sentences = evidence.map(({ sentence }) => sentence);
  const bodies = new Set(sentences.flatMap(({ hits }) => bodiesIn(hits)));
  const readSaid = saidReader();
  const opening = once(() =>
    together(
      sentences
        .filter(({ part }) => part !== 'body')
        .map((sentence) => readSaid(sentence, published)),
    ),
  );
  const days = new Set([
    ...sayings.flatMap(({ dates }) => dates.filter((date) => date.length > MONTH_LENGTH)),
    ...(published ? [] : sentences.flatMap(yearlessDaysIn)),
  ]);
  const numbers = once(() => new Set(sentences.flatMap(({ text }) => numbersOf(text))));
  return { published, inferred: false, matches, opening, bodies, days, numbers, readSaid };
}

/**
 * True when `days` (see `ReportingArticle`) contain the day of an event. If a day is named without
 * a year, the day before and the day after the event also fit. False for an event whose date is
 * only a month.
 */
export function namesDay(days: ReadonlySet<string>, date: string): boolean {
  if (days.size === 0 || date.length === MONTH_LENGTH) return false;
  return days.has(date) || daysAround(date).some((day) => days.has(day));
}

/** Returns the day before a day, the day itself and the day after it, each as `MM-DD`. */
const daysAround = oncePerKey((date: string): readonly string[] =>
  [-1, 0, 1].map((shift) => shiftDay(date, shift).slice('YYYY-'.length)),
);

/**
 * True when `days` (see `ClaimFacts.daysOfMonth`) contain an event's day of the month. False for
 * an event whose date is only a month.
 */
export function namesDayOfMonth(days: ReadonlySet<string>, date: string): boolean {
  return date.length > MONTH_LENGTH && days.has(date.slice(MONTH_LENGTH + 1));
}

/** Returns the entity keys of those bodies in `named` that took part in an event. */
export function bodiesAmong({ keys }: IndexedEvent, named: ReadonlySet<string>): string[] {
  const among: string[] = [];
  for (const body of named) if (keys.has(body)) among.push(body);
  return among;
}

/** Gathers the facts about a claim that do not depend on the event which it may report. */
export function claimFacts(
  claim: ReportingClaim,
  { published, inferred, opening, readSaid }: ReportingArticle,
  steps: RuleSteps,
): ClaimFacts {
  const { sentences, main } = claim;
  const own = sentences.map((sentence) => readSaid(sentence, published));
  const said = together(main ? [opening(), ...own] : own);
  return {
    steps,
    times: { months: allOf(own, 'months'), years: allOf(own, 'years') },
    told: said,
    words: said.words,
    effects: said.effects,
    ownEffects: allOf(own, 'effects'),
    classes: said.classes,
    bodies: said.bodies,
    namesCourt: sentences.some(({ hits }) => names(hits, 'court')),
    daysOfMonth: published && !inferred ? new Set() : said.daysOfMonth,
  };
}

/** Gathers what the report rules need to know about a claim and an event that it may report. */
export function reportCase(
  index: EventIndex,
  candidate: IndexedEvent,
  claim: ReportingClaim,
  article: ReportingArticle,
  facts: ClaimFacts,
): ReportCase {
  const { date } = candidate.event;
  const { published } = article;
  return {
    index,
    candidate,
    claim,
    article,
    facts,
    namesTime: isTimeNamed(date, facts.times),
    daysBefore: published ? daysFrom(startsOn(date), published) : null,
    titled: titledClasses(candidate, facts),
  };
}

function titledClasses({ titleClasses }: IndexedEvent, { classes }: ClaimFacts): TitledClasses {
  const said: string[] = [];
  const unsaid: string[] = [];
  for (const each of titleClasses) (classes.has(each) ? said : unsaid).push(each);
  return { said, unsaid };
}

function isTimeNamed(date: string, { months, years }: NamedTimes): boolean {
  return months.has(date.slice(0, MONTH_LENGTH)) || years.has(date.slice(0, 4));
}
