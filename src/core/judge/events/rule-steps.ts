import { startsBy } from '../../dates/day-or-month.ts';
import { stepsBegun } from '../../law/course.ts';
import type { Transition } from '../../law/standing.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { isProposal } from '../../record/states.ts';
import type { ReportingClaim } from './reporting-claim.ts';
import { type RulesOn, rulesOn } from './rules-on.ts';

/** A day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/**
 * Values in `RuleSteps.recency` for the events that led to one state: 1 for those on the latest
 * day, 0.5 for those on the second-latest.
 */
const RECENCY = [1, 0.5];

/**
 * The rules that a claim may mean, with important events in their history. The rules are all those
 * of the record on the claim's app, in its place and scope.
 */
export interface RuleSteps {
  rules: RulesOn;
  /**
   * For each rule, the last event that changed its state. For a bill, any event counts. Ignores
   * events after the claim's day; if this is unknown, events after publication. If both days are
   * unknown, ignores none.
   */
  last: ReadonlySet<LegalEvent>;
  /**
   * For each rule and each state, the last event that changed the rule's state to this one. The
   * limits in time are as for `last`. Any event on a bill counts, too.
   */
  lastToState: ReadonlySet<LegalEvent>;
  /**
   * For each state, the events that led to it on two days: the last day with such an event, and the
   * last but one. The value is 1 for the later day and 0.5 for the earlier (see `RECENCY`). If
   * events of 2 May, 3 June and 4 July led to one state, the map has 4 July (1) and 3 June (0.5),
   * but not 2 May. Ignores events after publication; if that day is unknown, ignores none.
   */
  recency: ReadonlyMap<LegalEvent, number>;
}

/** Finds the rules that a claim may mean and the important events in their history. */
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
  };
}

/** Returns `RuleSteps.recency`. Ignores events after the day `until`. */
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
 * True when a step changed the rule's state. Also true for every step of a bill, such as a vote
 * that leaves the bill a proposal.
 */
function isChangeOrProposal({ before, after }: Transition): boolean {
  return before !== after || isProposal(after);
}
