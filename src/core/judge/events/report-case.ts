import { once, oncePerKey } from '../../collections/once.ts';
import { startsOn } from '../../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../../dates/days.ts';
import { EVENT_KINDS } from '../../record/event-kinds.ts';
import type { LegalEvent } from '../../record/schema.ts';
import { STATES } from '../../record/states.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isCaseOrInstrument } from '../lexicon/entities.ts';
import type { Effect } from '../lexicon/languages.ts';
import { names } from '../reading/hit.ts';
import { yearlessDaysIn } from '../reading/sentence-dates.ts';
import { isDay } from './event-dates.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { numbersOf } from './event-words.ts';
import { NEWS, RECENT } from './near-publication.ts';
import { namesParliamentOf } from './parliaments.ts';
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
   * Keyed by an event's id: how certain it is, 0 … 1, that some sentence of the article reports the
   * event.
   */
  matches: ReadonlyMap<string, number>;
  /**
   * Returns the words and times in the headline and the article's beginning. They also count for
   * the article's main claims. A word such as "yesterday" gives a day only if the article states
   * its day of publication.
   */
  opening(): Said;
  /** Keys of the bodies, such as courts, that the article names (see `entityTerm`). */
  bodies: ReadonlySet<string>;
  /**
   * Days that the article names. Full dates, `YYYY-MM-DD`, come only from sentences that may report
   * events. Days without a year, `MM-DD`, come only from articles without a day of publication.
   */
  days: ReadonlySet<string>;
  /** Returns the numbers that the article contains (see `numbersOf`). */
  numbers(): ReadonlySet<string>;
  /** Reads the words and times of one of the article's sentences. */
  readSaid: ReadSaid;
}

/**
 * A claim together with one event that it may report. The rules in `WEIGHED_RULES` judge such a
 * pair.
 */
export interface ReportCase {
  index: EventIndex;
  candidate: IndexedEvent;
  claim: ReportingClaim;
  article: ReportingArticle;
  facts: ClaimFacts;
  /**
   * 1 when the claim's sentences name the event's month, alone or in a date. 0.5 when they name
   * only its year, which many events share. Otherwise 0.
   */
  namesTime: number;
  /**
   * Number of days from the event to publication; negative when the event is later. Null when the
   * day of publication is unknown.
   */
  daysBefore: number | null;
  /**
   * True for a scheduled event or a law's start that comes after publication and that the claim
   * names (see `isNamedStart`).
   */
  isNamedStart: boolean;
  titled: TitledClasses;
}

/**
 * Classes of the words in an event's title, such as `court`. The claim has a word of each class in
 * `said`, and no word of any class in `unsaid`.
 */
export interface TitledClasses {
  said: readonly string[];
  unsaid: readonly string[];
}

/** Facts about a claim that don't depend on the event with which it is compared. */
export interface ClaimFacts {
  steps: RuleSteps;
  /**
   * Months, years and future dates that the claim's own sentences name. Unlike `words`, this
   * field never covers the headline or the beginning.
   */
  times: NamedTimes;
  /**
   * Words of the claim's sentences (see `wordsOf`). For a main claim, this field, `told`,
   * `effects`, `classes`, `bodies` and `daysOfMonth` also cover the headline and the beginning.
   */
  words: ReadonlySet<string>;
  /** Times in the sentences that are relative to publication: "on Monday", "last month". */
  told: ToldTimes;
  /** Effects of events, such as `ban` or `lift`, that the sentences name. */
  effects: ReadonlySet<Effect>;
  /**
   * Effects that the claim's own sentences name. Unlike `effects`, this field never covers the
   * headline or the beginning.
   */
  ownEffects: ReadonlySet<Effect>;
  /** Classes of the words in the sentences, such as `court` (see `classesIn`). */
  classes: ReadonlySet<string>;
  /** Entity keys of the bodies that the sentences name (see `entityTerm`). */
  bodies: ReadonlySet<string>;
  /** Entity keys of the rules and court cases that the claim's own sentences name. */
  rules: ReadonlySet<string>;
  /**
   * True for a main claim that has news, in one of two ways:
   * - Its own sentences or the article's opening name a weekday or a day without a month ("on
   *   Monday", "the 7th") that is at most `RECENT` days before publication. Days named in the
   *   opening don't count if the claim's own sentences name a month or year.
   * - A rule in `steps.rules` had an event at most `NEWS` days before publication.
   */
  hasNews: boolean;
  /**
   * True when a sentence of the claim names the place's parliament, but no law (see
   * `namesParliamentOf`).
   */
  namesParliament: boolean;
  /** True when a sentence of the claim names a court. */
  namesCourt: boolean;
  /**
   * Days that the sentences name without a month: `07` for Japanese "7日" ("the 7th"). Empty if
   * the article states its day of publication: the month is then known, and `told` has the full
   * dates.
   */
  daysOfMonth: ReadonlySet<string>;
}

type NamedTimes = Pick<Said, 'months' | 'years' | 'coming'>;

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
        // `published` is a known day or null. It is never inferred from the reported events (see
        // `inferredDay`), because that is done only later.
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
 * True when `days` (see `ReportingArticle`) contains the event's date. An entry of `days` without
 * a year, such as `08-06`, also counts if it is the day before or after that date. False if the
 * event's date is only a month.
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
 * True when `days` contains the event's day of the month, such as `17` (see
 * `ClaimFacts.daysOfMonth`). False if the event's date is only a month.
 */
export function namesDayOfMonth(days: ReadonlySet<string>, date: string): boolean {
  return date.length > MONTH_LENGTH && days.has(date.slice(MONTH_LENGTH + 1));
}

/** Returns the entity keys of those bodies in `named` that took part in an event. */
export function bodiesAmong({ keys }: IndexedEvent, named: ReadonlySet<string>): string[] {
  const [fewer, others] = keys.size < named.size ? [keys, named] : [named, keys];
  const among: string[] = [];
  for (const key of fewer) if (others.has(key)) among.push(key);
  return among;
}

/**
 * True when an event is on a single body's own rule, and the claim names the body: by its name, or
 * with a word for parliaments.
 */
export function isOfNamedBody(candidate: IndexedEvent, facts: ClaimFacts): boolean {
  if (!candidate.ofOneBody) return false;
  return (
    bodiesAmong(candidate, facts.bodies).length > 0 ||
    (facts.namesParliament && candidate.titleClasses.has('parliament'))
  );
}

/**
 * Gathers facts about a claim. The facts are needed for every event that the claim may report, so
 * they are gathered only once for all these events.
 */
export function claimFacts(
  claim: ReportingClaim,
  { published, inferred, opening, readSaid }: ReportingArticle,
  steps: RuleSteps,
): ClaimFacts {
  const { sentences, sayings, main } = claim;
  const own = sentences.map((sentence) => readSaid(sentence, published));
  const withOpening = main ? [opening(), ...own] : own;
  const said = together(withOpening);
  return {
    steps,
    times: {
      months: allOf(own, 'months'),
      years: allOf(own, 'years'),
      coming: allOf(own, 'coming'),
    },
    told: said,
    words: said.words,
    effects: said.effects,
    ownEffects: allOf(own, 'effects'),
    classes: said.classes,
    bodies: said.bodies,
    rules: new Set(sayings.flatMap(({ entities }) => entities.filter(isCaseOrInstrument))),
    hasNews:
      main &&
      published !== null &&
      ((namesTime(own) ? own : withOpening).some((each) => namesRecentDay(each, published)) ||
        hasEventIn(steps.rules, published)),
    namesParliament: sentences.some((sentence) => namesParliamentOf(claim.place, sentence)),
    namesCourt: sentences.some(({ hits }) => names(hits, 'court')),
    daysOfMonth: published && !inferred ? new Set() : said.daysOfMonth,
  };
}

/** Gathers what the rules in `WEIGHED_RULES` need to know about a claim and an event. */
export function reportCase(
  index: EventIndex,
  candidate: IndexedEvent,
  claim: ReportingClaim,
  article: ReportingArticle,
  facts: ClaimFacts,
): ReportCase {
  const { event } = candidate;
  const { published } = article;
  const isStart = isNamedStart(event, facts);
  return {
    index,
    candidate,
    claim,
    article,
    facts,
    namesTime: isStart ? 1 : namedTime(event.date, facts.times),
    daysBefore: published ? daysFrom(startsOn(event.date), published) : null,
    isNamedStart: isStart,
    titled: titledClasses(candidate, facts),
  };
}

/**
 * True for an event after publication that meets all of these conditions:
 * - The claim's own sentences name the event's day or month: "The law applies from 10 December".
 * - The event is scheduled, or it brings a rule into force and is not a ruling.
 * - An earlier event on the same rule, such as the rule's adoption, is on record.
 */
export function isNamedStart(event: LegalEvent, { steps, times: { coming } }: ClaimFacts): boolean {
  if (!coming.has(event.date) && !coming.has(event.date.slice(0, MONTH_LENGTH))) return false;
  return (
    startsRule(event) && [...steps.last].some(({ measures }) => shareAny(measures, event.measures))
  );
}

/** True for a scheduled event, and for an event that brings a rule into force, except a ruling. */
function startsRule({ kind, state }: LegalEvent): boolean {
  const { isPlan, isRuling } = EVENT_KINDS[kind];
  return isPlan || (state !== null && STATES[state].inForce && !isRuling);
}

function shareAny(ids: readonly string[], others: readonly string[]): boolean {
  return ids.some((id) => others.includes(id));
}

function titledClasses({ titleClasses }: IndexedEvent, { classes }: ClaimFacts): TitledClasses {
  const said: string[] = [];
  const unsaid: string[] = [];
  for (const each of titleClasses) (classes.has(each) ? said : unsaid).push(each);
  return { said, unsaid };
}

function namedTime(date: string, { months, years }: NamedTimes): number {
  if (months.has(date.slice(0, MONTH_LENGTH))) return 1;
  return years.has(date.slice(0, 4)) ? 0.5 : 0;
}

/** True when any of the sentences names a month or year. */
function namesTime(said: readonly Said[]): boolean {
  return said.some(({ months, years }) => months.size > 0 || years.size > 0);
}

/** True when one of the `spans` is a single day, at most `RECENT` days before publication. */
function namesRecentDay({ spans }: ToldTimes, published: string): boolean {
  const since = shiftDay(published, -RECENT);
  return spans.some(({ from, until }) => from === until && since <= from && from <= published);
}

/** True when an event on one of the rules happened at most `NEWS` days before publication. */
function hasEventIn({ events }: RuleSteps['rules'], published: string): boolean {
  const since = shiftDay(published, -NEWS);
  return [...events].some(({ date }) => isDay(date) && since <= date && date <= published);
}
