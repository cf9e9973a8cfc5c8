import { startsBy } from '../../dates/day-or-month.ts';
import { stepsBegun } from '../../law/course.ts';
import type { Transition } from '../../law/standing.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { isOver, isProposal } from '../../record/states.ts';
import type { ReportingClaim } from './reporting-claim.ts';
import { type RulesOn, rulesOn } from './rules-on.ts';

/** A day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/**
 * Values in `RuleSteps.recency`. For each state, such as `blocked`, the first value is for events
 * of the latest day on which a law entered the state. The second value is for events of the
 * second latest such day. If one law was blocked on 3 June and another law on 4 July, the event
 * of 4 July has the value 1, and the event of 3 June has the value 0.5.
 */
const RECENCY = [1, 0.5];

/**
 * The laws and policies that a claim may mean, with the important events in their history. All
 * these laws and policies are on record for the claim's app, place and scope.
 */
export interface RuleSteps {
  rules: RulesOn;
  /**
   * For each law or policy, the last event that changed its state. For a bill, each step counts,
   * such as a vote after which the bill is still a proposal. Events after the claim's day are
   * ignored.
   */
  last: ReadonlySet<LegalEvent>;
  /**
   * For each law or policy, the last event that began each of its states, such as the last that
   * blocked it. Events after the claim's day are ignored.
   */
  lastToState: ReadonlySet<LegalEvent>;
  /**
   * Recent events that began a state, up to publication. Each state, such as `blocked`, has a
   * latest day on which an event began it. Events of that day have the value 1, and events of the
   * second latest such day have 0.5. Earlier events are left out.
   */
  recency: ReadonlyMap<LegalEvent, number>;
  /**
   * Events that concern only past rules. A rule is past if it was over on the claim's day or, if
   * that day is unknown, on the day of publication. The value is true for an event that ended a
   * past rule. An event that is later than the end of one of its rules is left out.
   *
   * Two exceptions: If all rules were over, those that ended last don't count as past, and every
   * value is false. If the day of publication is unknown, the map is empty.
   */
  over: ReadonlyMap<LegalEvent, boolean>;
}

/**
 * Finds the laws and policies that a claim may mean, and the important events in their history.
 */
export function ruleSteps(
  record: LegalRecord,
  { app, place, scope, day }: Pick<ReportingClaim, 'app' | 'place' | 'scope' | 'day'>,
  published: string | null,
): RuleSteps {
  const rules = rulesOn(record, app, place, scope);
  const courses = rules.measures.map((rule) =>
    stepsBegun(record, rule, app, day ?? published ?? LAST).filter(isChangeOrProposal),
  );
  return {
    rules,
    last: steppedIn(courses.map((course) => course.at(-1))),
    lastToState: new Set(courses.flatMap((course) => lastOfEachState(eventsIn(course)))),
    recency: recencyOfEvents(rules.newestFirst, published ?? LAST),
    over: published ? eventsOfPastRules(rules, courses) : new Map(),
  };
}

/**
 * Returns the events that concern only rules that have ended. The value is true for an event that
 * ended such a rule, and false for any other event. For exceptions, see `RuleSteps.over`.
 * `courses` has the steps of each rule, oldest first.
 */
function eventsOfPastRules(
  { events }: RulesOn,
  courses: readonly (readonly Transition[])[],
): Map<LegalEvent, boolean> {
  const last = courses.flatMap((course) => course.at(-1) ?? []);
  const ends = new Map(
    last.flatMap(({ measure, event, after }) => (isOver(after) ? [[measure.id, event]] : [])),
  );
  const allOver = ends.size === last.length;
  // If all rules are over, the rules that ended on the latest day are treated as not over. They
  // are removed from `ends`, so the result does not contain their events.
  if (allOver) for (const id of lastEnded(ends)) ends.delete(id);
  if (ends.size === 0) return new Map();
  const begun = new Set(last.map(({ measure }) => measure.id));
  const found = new Map<LegalEvent, boolean>();
  for (const event of events) {
    const own = event.measures.filter((id) => begun.has(id)).map((id) => ends.get(id));
    const isPast = (end: LegalEvent | undefined) => end !== undefined && event.date <= end.date;
    if (own.length > 0 && own.every(isPast)) found.set(event, !allOver && own.includes(event));
  }
  return found;
}

/** Returns the ids of the rules that ended on the latest day. `ends` has the end of each rule. */
function lastEnded(ends: ReadonlyMap<string, LegalEvent>): string[] {
  const latest = [...ends.values()].reduce((day, { date }) => (date > day ? date : day), '');
  return [...ends].flatMap(([id, { date }]) => (date === latest ? [id] : []));
}

/**
 * Returns the value of `RuleSteps.recency`. Each state has a latest day on which an event began
 * the state. Events of that day have the value 1, and events of the second latest such day have
 * 0.5. Ignores events after the day `until`.
 */
function recencyOfEvents(
  newestFirst: readonly LegalEvent[],
  until: string,
): Map<LegalEvent, number> {
  const days = new Map<LegalEvent['state'], string[]>();
  const found = new Map<LegalEvent, number>();
  for (const event of newestFirst) {
    const { state, date } = event;
    if (state === null || !startsBy(date, until)) continue;
    const known = days.get(state) ?? [];
    if (known.at(-1) !== date) known.push(date);
    days.set(state, known);
    const recency = RECENCY[known.length - 1];
    if (recency !== undefined) found.set(event, recency);
  }
  return found;
}

/** Returns the last event that led to each state. `events` must be in order of time. */
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

/**
 * True when a step changed the state of a law or policy. Also true for every step of a bill, such
 * as a vote after which the bill is still a proposal.
 */
function isChangeOrProposal({ before, after }: Transition): boolean {
  return before !== after || isProposal(after);
}
