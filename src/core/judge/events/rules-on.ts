import { oncePerKey, oncePerObject } from '../../collections/once.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { State } from '../../record/states.ts';
import { compareText } from '../../text/compare-text.ts';

/**
 * The laws and policies on one app in one place and scope, with facts about them that depend on no
 * date.
 */
export interface RulesOn {
  measures: readonly Measure[];
  /** Events on any of the `measures`. */
  events: ReadonlySet<LegalEvent>;
  /** `events`, the newest first. */
  newestFirst: readonly LegalEvent[];
  /** States that the events began, each once. */
  states: readonly State[];
  /**
   * For each state, the first event that began it. If any of the `measures` holds for the whole
   * place, events on measures for one institution or area are ignored.
   */
  firstToState: ReadonlySet<LegalEvent>;
  /**
   * True when at least one of the `measures` holds for the whole place, not only for one
   * institution or area.
   */
  forWholePlace: boolean;
  /**
   * True when the record has exactly one law or policy on the app in the place, whatever its
   * scope.
   */
  onlyOne: boolean;
}

/** A law or policy, with its events, oldest first (see `eventsOf`). */
export interface RuleWithEvents {
  measure: Measure;
  events: readonly LegalEvent[];
}

/**
 * Returns the laws and policies that a record has on an app in a place, in the record's order.
 * Empty if `place` is null.
 */
export function rulesOnApp(
  record: LegalRecord,
  app: string,
  place: string | null,
): readonly RuleWithEvents[] {
  return place === null ? [] : rulesOnAppIn(record)(`${app} ${place}`);
}

/** Cache of `rulesOnApp`. The key contains the app's id and the place's code. */
const rulesOnAppIn = oncePerObject((record: LegalRecord) =>
  oncePerKey((key: string): readonly RuleWithEvents[] => {
    const [app = '', place = ''] = key.split(' ');
    return measuresIn(record, place)
      .filter(({ apps }) => apps.includes(app))
      .map((measure) => ({ measure, events: eventsOf(record, measure.id) }));
  }),
);

/** Returns the laws and policies that a record has on an app in a place and scope. */
export function rulesOn(record: LegalRecord, app: string, place: string, scope: Scope): RulesOn {
  return rulesIn(record)(`${app} ${place} ${scope}`);
}

/** Cache of `rulesOn`. The key contains the app's id, the place's code and the scope. */
const rulesIn = oncePerObject((record: LegalRecord) =>
  oncePerKey((key: string): RulesOn => {
    const [app = '', place = '', scope] = key.split(' ');
    const onApp = rulesOnApp(record, app, place);
    const rules = onApp.filter(({ measure }) => measure.scope === scope);
    const events = eventsOfRules(rules);
    const ofWholePlace = rules.filter(({ measure }) => measure.reach === undefined);
    const someWhole = ofWholePlace.length > 0 && ofWholePlace.length < rules.length;
    return {
      measures: rules.map(({ measure }) => measure),
      events,
      newestFirst: [...events].sort((a, b) => compareText(b.date, a.date)),
      states: [...new Set([...events].flatMap(({ state }) => state ?? []))],
      firstToState: firstOfEachState(someWhole ? eventsOfRules(ofWholePlace) : events, app),
      forWholePlace: ofWholePlace.length > 0,
      onlyOne: onApp.length === 1,
    };
  }),
);

function eventsOfRules(rules: readonly RuleWithEvents[]): Set<LegalEvent> {
  return new Set(rules.flatMap(({ events }) => events));
}

/** Returns, for each state, the first event that led to it. Leaves out events about other apps. */
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
