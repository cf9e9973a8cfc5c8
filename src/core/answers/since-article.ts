import { settledBy, startsBy } from '../dates/day-or-month.ts';
import type { Change } from '../law/change.ts';
import { stepsBegun } from '../law/course.ts';
import { measureStateOn } from '../law/measure-state.ts';
import type { Transition } from '../law/standing.ts';
import { EVENT_KINDS } from '../record/event-kinds.ts';
import { eventsOf, measureById, measuresIn } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';
import { isLive } from '../record/states.ts';

/** Events after the article's publication that concern an answer's rule, oldest first. */
export interface SinceArticle {
  /** Events that changed the law, even if the rule's state stayed as it was. */
  changes: Change[];
  /** Procedural steps, for example filings and announcements. */
  steps: Change[];
}

/** An answer's rule, and the apps that the answer is about. */
interface Subject {
  measure: Measure;
  apps: readonly string[];
}

/** Returns events that concern the rule, from the day after `after` to the end of `until`. */
export function sinceArticle(
  record: LegalRecord,
  { measure, apps }: Subject,
  after: string,
  until: string,
): SinceArticle {
  const found = new Map<string, Change & { isNews: boolean }>();
  for (const rule of withRelatedRules(record, measure, apps))
    for (const event of eventsOf(record, rule.id)) {
      // An event dated only by month counts if the month has a day that is later than `after` and
      // not later than `until`.
      if (settledBy(event.date, after) || !startsBy(event.date, until)) continue;
      const moves = movesOf(record, rule, event, apps, until);
      if (moves === null || !concerns(rule, measure, moves)) continue;
      const known = found.get(event.id) ?? { event, transitions: [], isNews: false };
      known.transitions.push(...moves);
      known.isNews ||= isNews(event, moves);
      found.set(event.id, known);
    }
  const all = [...found.values()].sort((a, b) => a.event.date.localeCompare(b.event.date));
  const listed = (news: boolean) =>
    all
      .filter((one) => one.isNews === news)
      .map(({ event, transitions }) => ({ event, transitions }));
  return { changes: listed(true), steps: listed(false) };
}

/**
 * Returns `measure`, the rules that it implements, and all rules on `apps` for the place and
 * scope of `measure`.
 */
function withRelatedRules(
  record: LegalRecord,
  measure: Measure,
  apps: readonly string[],
): Measure[] {
  const { jurisdiction, scope, reach } = measure;
  const beside = measuresIn(record, jurisdiction).filter(
    (other) =>
      other.scope === scope &&
      // A rule for one institution counts only if `measure` is for that institution, too.
      (other.reach === undefined || other.reach === reach) &&
      apps.some((app) => other.apps.includes(app)),
  );
  return [...new Set([measure, ...rulesAbove(record, measure), ...beside])];
}

/** Returns the rules that a rule implements, directly or through other rules, nearest first. */
export function rulesAbove(record: LegalRecord, { implements: id }: Measure): Measure[] {
  const above = id === undefined ? undefined : measureById(record, id);
  return above ? [above, ...rulesAbove(record, above)] : [];
}

/**
 * Returns the transition of a rule at an event, as a list with one item: the rule's states before
 * and after the event. Both states are equal if the event left the state unchanged. The list is
 * empty if the rule had no state. Returns null if the event concerns none of the apps.
 */
function movesOf(
  record: LegalRecord,
  rule: Measure,
  event: LegalEvent,
  apps: readonly string[],
  until: string,
): Transition[] | null {
  const concerned = apps.filter(
    (app) => rule.apps.includes(app) && (event.apps?.includes(app) ?? true),
  );
  if (concerned.length === 0) return null;
  const steps = concerned.flatMap((app) =>
    stepsBegun(record, rule, app, until).filter((step) => step.event === event),
  );
  const step = steps.find(({ before, after }) => before !== after) ?? steps[0];
  if (step) return [step];
  const state = measureStateOn(record, rule, concerned[0] ?? '', event.date)?.state;
  // The event sets no state, as a filing does. `before` and `after` are then both the state that
  // the rule has on the event's date.
  return state === undefined ? [] : [{ event, measure: rule, before: state, after: state }];
}

/** True when an event on `rule` matters for the answer's rule, `own`. */
function concerns(rule: Measure, own: Measure, moves: readonly Transition[]): boolean {
  // All events on `own` itself matter. So do all events on a rule that directly implements `own`,
  // or that `own` directly implements.
  const isOwn = rule === own || rule.id === own.implements || rule.implements === own.id;
  // A change to another adopted rule matters, for example if a second ban comes into force.
  return isOwn || moves.some((move) => isMove(move) && isAdoptedLife(move));
}

function isNews(event: LegalEvent, moves: readonly Transition[]): boolean {
  return EVENT_KINDS[event.kind].changesLaw || moves.some(isMove);
}

function isMove({ before, after }: Transition): boolean {
  return before !== after;
}

function isAdoptedLife({ before, after }: Transition): boolean {
  return isLive(after) || (before !== null && isLive(before));
}
