import { startsOn } from '../../dates/day-or-month.ts';
import { daysBetween } from '../../dates/days.ts';
import { measureById } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { State } from '../../record/states.ts';
import { type EventCase, eventCase } from './event-case.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { BASE_CERTAINTY, EVENT_RULES } from './event-rules.ts';
import type { Saying } from './sayings.ts';

/** Length of `YYYY-MM`. */
const MONTH = 7;

/** A claim as far as it matters for finding the event that it reports. */
export interface ReportingClaim {
  app: string;
  /** Code of the jurisdiction. */
  place: string;
  scope: Scope;
  /** Day that the claim is about, `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  told: State;
  main: boolean;
  /** Sentences of the claim that may report events. */
  sayings: readonly Saying[];
  /** Certainty of the events that the article's sentences report, by the event's id. */
  matches: ReadonlyMap<string, number>;
}

/** A claim and an event of the record that it may report: the input of `REPORT_RULES`. */
export interface ReportCase {
  candidate: IndexedEvent;
  claim: ReportingClaim;
  /** The sentence that fits the event best; null when the claim has none that may report events. */
  best: EventCase | null;
  /** Certainty that the event rules give to that sentence, 0 … 1. */
  said: number;
  /** The most exact part of the event's date that a sentence of the claim names. */
  time: 'day' | 'month' | 'year' | null;
  /** Days from the event to publication, below 0 after it; null when the day is unknown. */
  daysBefore: number | null;
  /** True when the event concerns a rule of the claim's scope. */
  inScope: boolean;
  /**
   * True when the event began the state that its rule had on the claim's day. Without that day,
   * true for a rule's latest event that led to the told state.
   */
  begins: boolean;
  /** Number of the record's events on the claim's app and place. */
  candidates: number;
}

/** Facts about an event that come from the whole place. */
type ReportContext = Pick<ReportCase, 'begins' | 'candidates'> & { published: string | null };

/** Looks up the facts that the report rules need about a claim and an event. */
export function reportCase(
  record: LegalRecord,
  index: EventIndex,
  candidate: IndexedEvent,
  claim: ReportingClaim,
  { published, candidates, begins }: ReportContext,
): ReportCase {
  const { event } = candidate;
  const measures = event.measures.flatMap((id) => measureById(record, id) ?? []);
  const { best, said } = bestSentence(index, candidate, claim.sayings, published);
  return {
    candidate,
    claim,
    best,
    said,
    time: timeNamed(event.date, claim.sayings),
    daysBefore: published ? daysBetween(startsOn(event.date), published) : null,
    inScope: measures.some(({ scope }) => scope === claim.scope),
    begins,
    candidates,
  };
}

function timeNamed(date: string, sayings: readonly Saying[]): ReportCase['time'] {
  const dates = sayings.flatMap((saying) => saying.dates);
  if (dates.includes(date) && date.length > MONTH) return 'day';
  if (dates.some((each) => each.slice(0, MONTH) === date.slice(0, MONTH))) return 'month';
  const year = new RegExp(`(?<!\\d)${date.slice(0, 4)}(?!\\d)`);
  return sayings.some(({ sentence }) => year.test(sentence.text)) ? 'year' : null;
}

function bestSentence(
  index: EventIndex,
  candidate: IndexedEvent,
  sayings: readonly Saying[],
  published: string | null,
): { best: EventCase | null; said: number } {
  let found: { best: EventCase | null; said: number } = { best: null, said: 0 };
  for (const saying of sayings) {
    const best = eventCase(index, candidate, saying, published);
    const said = EVENT_RULES.reduce((sum, rule) => sum + rule.certainty(best), BASE_CERTAINTY);
    if (said > found.said) found = { best, said };
  }
  return found;
}
