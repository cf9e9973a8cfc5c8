import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import { measureById } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { Told } from '../claims/claim.ts';
import { type EventCase, eventCase } from './event-case.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { BASE_CERTAINTY, EVENT_RULES } from './event-rules.ts';
import type { Saying } from './sayings.ts';

/** Number of characters of `YYYY-MM`. */
const MONTH_LENGTH = 7;

/** The parts of a claim that matter for finding the event that it reports. */
export interface ReportingClaim {
  app: string;
  /** Code of the jurisdiction. */
  place: string;
  scope: Scope;
  /** Day that the claim is about, `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  told: Told;
  main: boolean;
  /** Sentences of the claim that may report events. */
  sayings: readonly Saying[];
  /** Certainty of each event that the article's sentences report. The keys are the events' ids. */
  matches: ReadonlyMap<string, number>;
}

/** A claim and an event of the record that it may report: the input of `REPORT_RULES`. */
export interface ReportCase {
  candidate: IndexedEvent;
  claim: ReportingClaim;
  /** The claim's sentence that fits the event best; null when no sentence fits it. */
  best: EventCase | null;
  /** Certainty that the event rules give to `best`, 0 … 1; 0 without it. */
  bestCertainty: number;
  /**
   * The most exact part of the event's date that the claim's sentences name; null when they name
   * none.
   */
  time: 'day' | 'month' | 'year' | null;
  /**
   * Number of days from the event to publication, negative for an event after publication. Null
   * when the day of publication is unknown.
   */
  daysBefore: number | null;
  /** True when the event concerns a rule of the claim's scope. */
  inScope: boolean;
  /**
   * True when the event began its rule's state on the claim's day. If that day is unknown, true for
   * the rule's latest event that led to the told state.
   */
  begins: boolean;
  /**
   * Number of the record's events on the claim's app in its place, including parts of the place and
   * its country.
   */
  candidates: number;
}

/** Facts about an event that are found by comparing it with the place's other events. */
type ReportContext = Pick<ReportCase, 'begins' | 'candidates'> & { published: string | null };

/** Gathers the facts that the report rules need about a claim and an event. */
export function reportCase(
  record: LegalRecord,
  index: EventIndex,
  candidate: IndexedEvent,
  claim: ReportingClaim,
  { published, candidates, begins }: ReportContext,
): ReportCase {
  const { event } = candidate;
  const measures = event.measures.flatMap((id) => measureById(record, id) ?? []);
  const { best, bestCertainty } = bestSentence(index, candidate, claim.sayings, published);
  return {
    candidate,
    claim,
    best,
    bestCertainty,
    time: timeNamed(event.date, claim.sayings),
    daysBefore: published ? daysBetween(startsOn(event.date), published) : null,
    inScope: measures.some(({ scope }) => scope === claim.scope),
    begins,
    candidates,
  };
}

function timeNamed(date: string, sayings: readonly Saying[]): ReportCase['time'] {
  const dates = sayings.flatMap((saying) => saying.dates);
  if (dates.includes(date) && date.length > MONTH_LENGTH) return 'day';
  if (dates.some((each) => each.slice(0, MONTH_LENGTH) === date.slice(0, MONTH_LENGTH)))
    return 'month';
  const year = new RegExp(`(?<!\\d)${date.slice(0, 4)}(?!\\d)`);
  return sayings.some(({ sentence }) => year.test(sentence.text)) ? 'year' : null;
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
