import { startsBy } from '../../dates/day-or-month.ts';
import { stepsBegun } from '../../law/course.ts';
import type { Transition } from '../../law/standing.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { isOver, isProposal } from '../../record/states.ts';
import { compareText } from '../../text/compare-text.ts';
import type { ReportingClaim } from './reporting-claim.ts';

/** A day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/**
 * Values for events on the latest day on which any event led a rule to a state, and on the latest
 * such day before that one.
 */
const RECENCY = [1, 0.5];

/**
 * Events of the record that are important steps of the rules on a claim's app, in its place and
 * scope.
 */
export interface RuleSteps {
  /**
   * For each rule, the last event by the claim's day or, if that is unknown, by the day of
   * publication. If both are unknown, all recorded events count.
   */
  last: ReadonlySet<LegalEvent>;
  /**
   * For each rule and each of its states, the last event that led to the state. The same days
   * count as for `last`.
   */
  lastToState: ReadonlySet<LegalEvent>;
  /** For each state, the first event that led any of the rules to it, whenever that was. */
  firstToState: ReadonlySet<LegalEvent>;
  /**
   * For each state, the events on the latest two days on which any of the rules was led to it,
   * with how recent they are (see `RECENCY`). Only days up to that of publication count. If it is
   * unknown, all recorded events count.
   */
  latestToState: ReadonlyMap<LegalEvent, number>;
  /** All events of the rules. */
  events: ReadonlySet<LegalEvent>;
  /** All events of each rule that is over after its event in `last`. */
  over: ReadonlySet<LegalEvent>;
  /** True when a rule applies to the whole place and not just to a single body. */
  forWholePlace: boolean;
}

/** Returns the important steps of the rules that a claim may mean. */
export function ruleSteps(
  record: LegalRecord,
  { app, place, scope, day }: Pick<ReportingClaim, 'app' | 'place' | 'scope' | 'day'>,
  published: string | null,
): RuleSteps {
  const rules = measuresIn(record, place).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app),
  );
  const courses = rules.map((rule) =>
    stepsBegun(record, rule, app, day ?? published ?? LAST).filter(isChangeOrProposal),
  );
  const over = rules.filter((_, index) => endsRule(courses[index]?.at(-1)));
  const events = new Set(rules.flatMap(({ id }) => eventsOf(record, id)));
  return {
    last: steppedIn(courses.map((course) => course.at(-1))),
    lastToState: new Set(courses.flatMap((course) => lastOfEachState(eventsIn(course)))),
    firstToState: firstOfEachState(events),
    latestToState: latestOfEachState(
      [...events].filter(({ date }) => startsBy(date, published ?? LAST)),
    ),
    events,
    over: new Set(over.flatMap(({ id }) => eventsOf(record, id))),
    forWholePlace: rules.some(({ reach }) => reach === undefined),
  };
}

/** For each state to which the events led, returns the earliest event that led to it. */
function firstOfEachState(events: Iterable<LegalEvent>): Set<LegalEvent> {
  const found = new Map<LegalEvent['state'], LegalEvent>();
  // A loop, because the rules of a large record have many events.
  for (const event of events) {
    const known = found.get(event.state);
    if (event.state && (!known || event.date < known.date)) found.set(event.state, event);
  }
  return new Set(found.values());
}

/**
 * For each state to which the events led, returns the events that led to it on the latest days,
 * with how recent they are (see `RECENCY`).
 */
function latestOfEachState(events: readonly LegalEvent[]): Map<LegalEvent, number> {
  const days = new Map<LegalEvent['state'], string[]>();
  const found = new Map<LegalEvent, number>();
  for (const event of [...events].sort((a, b) => compareText(b.date, a.date))) {
    const { state, date } = event;
    if (state === null) continue;
    const known = days.get(state) ?? [];
    if (known.at(-1) !== date) known.push(date);
    days.set(state, known);
    const recency = RECENCY[known.length - 1];
    if (recency !== undefined) found.set(event, recency);
  }
  return found;
}

/**
 * For each state to which the events led, returns the event that led to it last in the given
 * order.
 */
function lastOfEachState(events: readonly LegalEvent[]): LegalEvent[] {
  return [
    ...new Map(events.flatMap((event) => (event.state ? [[event.state, event]] : []))).values(),
  ];
}

function eventsIn(course: readonly Transition[]): LegalEvent[] {
  return course.map(({ event }) => event);
}

function steppedIn(steps: readonly (Transition | undefined)[]): Set<LegalEvent> {
  return new Set(steps.flatMap((step) => step?.event ?? []));
}

/** True when `last`, the last step of a rule, left the rule over. */
function endsRule(last: Transition | undefined): boolean {
  return Boolean(last?.after && isOver(last.after));
}

/**
 * True when a step changes the rule's state, or is a step of a bill, whose steps all leave it a
 * proposal.
 */
function isChangeOrProposal({ before, after }: Transition): boolean {
  return before !== after || isProposal(after);
}
