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
 * Values in `RuleSteps.recency`: first for an event on the latest day, then for an event on the
 * second-latest day.
 */
const RECENCY = [1, 0.5];

/**
 * Rules that a claim may mean, with the important events in their history. The rules are all those
 * that the record has on the claim's app, in the claim's place and scope.
 */
export interface RuleSteps {
  rules: RulesOn;
  /**
   * Last step of each rule up to the claim's day. If that day is unknown, the day of publication
   * is the limit. If both are unknown, there is no limit.
   */
  last: ReadonlySet<LegalEvent>;
  /**
   * For each rule and each state, the last step that led the rule to this state. Only steps up to
   * the claim's day count. If that day is unknown, the day of publication is the limit. If both are
   * unknown, all steps count.
   */
  lastToState: ReadonlySet<LegalEvent>;
  /**
   * For each state, the events that led to it on the last two days on which this happened. The
   * value is 1 for events of the later day and 0.5 for events of the earlier day (see `RECENCY`).
   * For example, if events of 2 May, 3 June and 4 July led to the same state, the map contains 4
   * July (1) and 3 June (0.5), but not 2 May. Days after publication do not count. If the day of
   * publication is unknown, all days count.
   */
  recency: ReadonlyMap<LegalEvent, number>;
}

/** Finds the rules that a claim may mean, with the important events in their history. */
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

/**
 * Returns, for each state, the events that led to it. Only the last two days on which this happened
 * count. The value is 1 for the later day and 0.5 for the earlier one (see `RECENCY`). Days later
 * than `until` do not count.
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

/**
 * Returns the last event that led to each state. Leaves out events that led to no state. `events`
 * must be in order of time.
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

/**
 * True when a step changes the rule's state. Also true for any step of a bill, although the bill
 * remains a proposal.
 */
function isChangeOrProposal({ before, after }: Transition): boolean {
  return before !== after || isProposal(after);
}
