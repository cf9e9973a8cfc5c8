import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import { measureById } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { Told } from '../claims/claim.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { recalls } from '../reading/recalling.ts';
import { datesIn } from '../reading/sentence-dates.ts';
import { type EventCase, eventCase } from './event-case.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { BASE_CERTAINTY, EVENT_RULES } from './event-rules.ts';
import type { Saying } from './sayings.ts';

/** Number of characters of `YYYY-MM`. */
const MONTH_LENGTH = 7;

/** Facts about a claim that help to find the event that the claim reports. */
export interface ReportingClaim {
  app: string;
  /** Code of the jurisdiction. */
  place: string;
  scope: Scope;
  /** Day that the claim is about, `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  told: Told;
  main: boolean;
  /** All sentences from which the claim was made. */
  sentences: readonly Sentence[];
  /** Sentences of the claim that may report events. */
  sayings: readonly Saying[];
  /** Certainty of each event that the article's sentences report, by the event's id. */
  matches: ReadonlyMap<string, number>;
}

/** A claim and an event of the record that the claim may report: the input of `REPORT_RULES`. */
export interface ReportCase {
  candidate: IndexedEvent;
  claim: ReportingClaim;
  /** The claim's sentence that fits the event best; null when no sentence fits the event. */
  best: EventCase | null;
  /** Certainty that the event rules give to `best`, 0 … 1; 0 when `best` is null. */
  bestCertainty: number;
  /**
   * The most exact part of the event's date that the claim's sentences name; null when they name
   * no part of it.
   */
  time: 'day' | 'month' | 'year' | null;
  /**
   * Number of days from the event to publication, negative for an event after publication. Null
   * when the day of publication is unknown.
   */
  daysBefore: number | null;
  /** True when the claim's sentences recall an earlier time (see `recalls`). */
  recalls: boolean;
  /** True when the event concerns a rule of the claim's scope. */
  inScope: boolean;
  /** True when the event is in `RuleSteps.begunState`. */
  begins: boolean;
  /** True when the event is in `RuleSteps.adopted`. */
  adopts: boolean;
  /**
   * Number of the record's events on the claim's app in the claim's place, in parts of that place
   * and in its country.
   */
  candidates: number;
}

/**
 * Events of the record that are important steps of the rules on a claim's app, in its place and
 * scope.
 */
export interface RuleSteps {
  /**
   * For each rule, the last event by the claim's day, and the last one by then that led to the
   * state which the claim gives the rule. If the claim's day is unknown, all recorded events
   * count.
   */
  begunState: ReadonlySet<LegalEvent>;
  /** Events by which the rules were adopted. */
  adopted: ReadonlySet<LegalEvent>;
}

/** Facts that are the same for all events of a claim. */
interface ReportContext {
  published: string | null;
  candidates: number;
  steps: RuleSteps;
  times: NamedTimes;
}

/** The times that a claim's sentences name. */
interface NamedTimes {
  /** Days and months, `YYYY-MM-DD` or `YYYY-MM`. */
  dates: ReadonlySet<string>;
  /** Months of these dates, `YYYY-MM`. */
  months: ReadonlySet<string>;
  /** Numbers of four digits. */
  years: ReadonlySet<string>;
  /** True when a sentence recalls an earlier time. */
  recalls: boolean;
}

/** Returns the times that sentences name. */
export function namedTimes(sentences: readonly Sentence[], published: string | null): NamedTimes {
  const dates = sentences.flatMap((sentence) => datesIn(sentence, published));
  return {
    dates: new Set(dates),
    months: new Set(dates.map((date) => date.slice(0, MONTH_LENGTH))),
    years: new Set(sentences.flatMap(({ text }) => text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [])),
    recalls: sentences.some((sentence) => recalls(sentence, published)),
  };
}

/** Looks up what the report rules need to know about a claim and an event. */
export function reportCase(
  record: LegalRecord,
  index: EventIndex,
  candidate: IndexedEvent,
  claim: ReportingClaim,
  { published, candidates, steps, times }: ReportContext,
): ReportCase {
  const { event } = candidate;
  const measures = event.measures.flatMap((id) => measureById(record, id) ?? []);
  const { best, bestCertainty } = bestSentence(index, candidate, claim.sayings, published);
  return {
    candidate,
    claim,
    best,
    bestCertainty,
    time: mostExact(event.date, times),
    recalls: times.recalls,
    daysBefore: published ? daysBetween(startsOn(event.date), published) : null,
    inScope: measures.some(({ scope }) => scope === claim.scope),
    begins: steps.begunState.has(event),
    adopts: steps.adopted.has(event),
    candidates,
  };
}

function mostExact(date: string, { dates, months, years }: NamedTimes): ReportCase['time'] {
  if (date.length > MONTH_LENGTH && dates.has(date)) return 'day';
  if (months.has(date.slice(0, MONTH_LENGTH))) return 'month';
  return years.has(date.slice(0, 4)) ? 'year' : null;
}

function bestSentence(
  index: EventIndex,
  candidate: IndexedEvent,
  sayings: readonly Saying[],
  published: string | null,
): { best: EventCase | null; bestCertainty: number } {
  let found: { best: EventCase | null; bestCertainty: number } = { best: null, bestCertainty: 0 };
  for (const saying of sayings) {
    const best = eventCase(index, candidate, saying, published);
    const bestCertainty = EVENT_RULES.reduce(
      (sum, rule) => sum + rule.certainty(best),
      BASE_CERTAINTY,
    );
    if (bestCertainty > found.bestCertainty) found = { best, bestCertainty };
  }
  return found;
}
