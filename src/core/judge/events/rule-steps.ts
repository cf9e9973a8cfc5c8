import { oncePerKey, oncePerObject } from '../../collections/once.ts';
import { startsBy } from '../../dates/day-or-month.ts';
import { stepsBegun } from '../../law/course.ts';
import type { Transition } from '../../law/standing.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../record/schema.ts';
import { isProposal } from '../../record/states.ts';
import { compareText } from '../../text/compare-text.ts';
import type { ReportingClaim } from './reporting-claim.ts';

/** A day later than any event, `YYYY-MM-DD`. */
const LAST = '9999-12-31';

/**
 * Values in `RuleSteps.latestToState`: first for an event on the latest day, then for an event on
 * the second-latest day.
 */
const RECENCY = [1, 0.5];

/**
 * Important events in the history of the rules that a claim may mean. These are the rules that the
 * record has on the claim's app, in the claim's place and scope.
 */
export interface RuleSteps {
  /**
   * Last step of each rule up to the claim's day. If that day is unknown, the day of publication
   * is the limit. If both are unknown, there is no limit.
   */
  last: ReadonlySet<LegalEvent>;
  /**
   * For each rule and each state, the last step that led the rule to this state, up to the same
   * day as in `last`.
   */
  lastToState: ReadonlySet<LegalEvent>;
  /**
   * For each state, the earliest event that led one of the rules to it, even after the claim's
   * day. If some of the rules apply to the whole place, only these count.
   */
  firstToState: ReadonlySet<LegalEvent>;
  /**
   * For each state, the events on the two latest days on which an event led one of the rules to
   * the state. The value tells how recent an event is (see `RECENCY`). Only days up to publication
   * count; if the day of publication is unknown, all days do.
   */
  latestToState: ReadonlyMap<LegalEvent, number>;
  /** All events of these rules. */
  events: ReadonlySet<LegalEvent>;
  /**
   * True when one of the rules applies to the whole place and not just to one institution or area.
   */
  forWholePlace: boolean;
  /** True when the place has only one rule on the app, of whatever scope. */
  onlyOne: boolean;
}

/** Finds the important events in the history of the rules that a claim may mean. */
export function ruleSteps(
  record: LegalRecord,
  { app, place, scope, day }: Pick<ReportingClaim, 'app' | 'place' | 'scope' | 'day'>,
  published: string | null,
): RuleSteps {
  const { rules, newestFirst, ...undated } = rulesOn(record)(`${app} ${place} ${scope}`);
  const courses = rules.map((rule) =>
    stepsBegun(record, rule, app, day ?? published ?? LAST).filter(isChangeOrProposal),
  );
  return {
    ...undated,
    last: steppedIn(courses.map((course) => course.at(-1))),
    lastToState: new Set(courses.flatMap((course) => lastOfEachState(eventsIn(course)))),
    latestToState: latestOfEachState(newestFirst, published ?? LAST),
  };
}

/** Rules on an app in a place and scope, with those facts about them that no day changes. */
interface RulesOn extends Pick<RuleSteps, 'firstToState' | 'events' | 'forWholePlace' | 'onlyOne'> {
  rules: readonly Measure[];
  /** The events of the rules, the newest first. */
  newestFirst: readonly LegalEvent[];
}

/**
 * Returns the rules of a record on an app in a place and scope. The key contains the app's id, the
 * place's code and the scope, separated by spaces.
 */
const rulesOn = oncePerObject((record: LegalRecord) =>
  oncePerKey((key: string): RulesOn => {
    const [app = '', place = '', scope] = key.split(' ');
    const onApp = measuresIn(record, place).filter(({ apps }) => apps.includes(app));
    const rules = onApp.filter((measure) => measure.scope === scope);
    const events = eventsOfRules(record, rules);
    const ofWholePlace = rules.filter(({ reach }) => reach === undefined);
    const someWhole = ofWholePlace.length > 0 && ofWholePlace.length < rules.length;
    return {
      rules,
      newestFirst: [...events].sort((a, b) => compareText(b.date, a.date)),
      firstToState: firstOfEachState(someWhole ? eventsOfRules(record, ofWholePlace) : events, app),
      events,
      forWholePlace: ofWholePlace.length > 0,
      onlyOne: onApp.length === 1,
    };
  }),
);

function eventsOfRules(record: LegalRecord, rules: readonly Measure[]): Set<LegalEvent> {
  return new Set(rules.flatMap(({ id }) => eventsOf(record, id)));
}

/**
 * Returns, for each state to which some of the events led, the earliest of these events. Leaves
 * out events that do not concern the app.
 */
function firstOfEachState(events: Iterable<LegalEvent>, app: string): Set<LegalEvent> {
  const found = new Map<LegalEvent['state'], LegalEvent>();
  // Chained array methods would be slower here: the rules of a large record have many events.
  for (const event of events) {
    const known = found.get(event.state);
    if (event.apps && !event.apps.includes(app)) continue;
    if (event.state && (!known || event.date < known.date)) found.set(event.state, event);
  }
  return new Set(found.values());
}

/**
 * Returns, for each state, the events of the two latest days up to `until` on which an event led
 * to it. The value tells how recent the event is (see `RECENCY`).
 */
function latestOfEachState(
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
 * Returns, for each state to which some of the events led, the last of these events. `events` must
 * be in order.
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
