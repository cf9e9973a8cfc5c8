import { once } from '../../record/once.ts';
import { measureById } from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../record/schema.ts';
import { SCOPES } from '../../record/scopes.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Effect } from '../lexicon/languages.ts';
import { effectsOf } from './effects.ts';
import { type EventWords, eventWords, numbersOfEvent, wordsOfEvent } from './event-words.ts';

/** An event of the record with facts that are needed to find the sentences that report it. */
export interface IndexedEvent {
  event: LegalEvent;
  /** Position among all events of the record in date order. */
  order: number;
  apps: ReadonlySet<string>;
  jurisdictions: ReadonlySet<string>;
  /** True when the event concerns a rule on devices, of officials or of others (see `SCOPES`). */
  onDevices: boolean;
  /**
   * True when every measure of the event is a rule that a single body made for itself and not for
   * the whole place.
   */
  ofOneBody: boolean;
  /** Keys of the names that point to the event (see `entityNames`). */
  keys: ReadonlySet<string>;
  /** Effects that a sentence may name when it reports the event. */
  effects: ReadonlySet<Effect>;
}

/** A record's events, indexed for finding those that a sentence reports. */
export interface EventIndex {
  /**
   * Returns the events to which a name points, in date order; empty for an unknown name. `key` is
   * an entity key (see `entityNames`).
   */
  namedBy(key: string): readonly IndexedEvent[];
  /**
   * Returns the events on an app in a country, in date order. `key` names both (see
   * `appInCountry`).
   */
  inCountry(key: string): readonly IndexedEvent[];
  words: EventWords;
  /** Numbers of the record's texts on events. */
  numbers: EventWords;
}

/**
 * Indexes a record's events by the names that point to them, and by app and country. Each part of
 * the index, and facts about an event, are computed when they are first needed: most articles are
 * about no restriction and need none, and the others need few events.
 */
export function indexEvents(record: LegalRecord): EventIndex {
  const events = once(() => eventsOf(record));
  const groups = (keysOf: (event: LazyEvent) => readonly string[]) =>
    once(() => groupBy(events(), keysOf));
  const byMeasure = groups(({ event }) => event.measures);
  const byPerson = groups(({ event }) => event.people);
  const byName: Record<string, typeof byPerson> = {
    person: byPerson,
    surname: byPerson,
    body: groups(({ event }) => event.bodies),
    case: groups(({ event }) => (event.case ? [event.case] : [])),
    instrument: byMeasure,
  };
  const byAppAndCountry = new Map<string, readonly IndexedEvent[]>();
  const eventsOnApp = (key: string) => {
    const [app = '', country = ''] = key.split(' ');
    const measures = record.measures.filter(
      ({ jurisdiction }) => countryOf(jurisdiction) === country,
    );
    const found = new Set(measures.flatMap(({ id }) => byMeasure().get(id) ?? []));
    return [...found].filter((event) => event.isOn(app)).sort((a, b) => a.order - b.order);
  };
  return {
    // The keys of these groups have no prefixes. In a large record, adding a prefix to each name
    // of each event would take too long.
    namedBy(key) {
      const colon = key.indexOf(':');
      return byName[key.slice(0, colon)]?.().get(key.slice(colon + 1)) ?? [];
    },
    inCountry(key) {
      const known = byAppAndCountry.get(key) ?? eventsOnApp(key);
      byAppAndCountry.set(key, known);
      return known;
    },
    words: eventWords(record, wordsOfEvent),
    numbers: eventWords(record, numbersOfEvent),
  };
}

/** Returns a record's events in date order. */
function eventsOf(record: LegalRecord): LazyEvent[] {
  return [...record.events]
    .sort((a, b) => compareText(a.date, b.date))
    .map((event, order) => new LazyEvent(event, order, record));
}

/** An event whose facts are computed when they are first read. */
class LazyEvent implements IndexedEvent {
  readonly event: LegalEvent;
  readonly order: number;
  private readonly record: LegalRecord;
  private facts: EventFacts | null = null;

  constructor(event: LegalEvent, order: number, record: LegalRecord) {
    this.event = event;
    this.order = order;
    this.record = record;
  }

  get apps() {
    return this.known().apps;
  }
  get jurisdictions() {
    return this.known().jurisdictions;
  }
  get onDevices() {
    return this.known().onDevices;
  }
  get ofOneBody() {
    return this.known().ofOneBody;
  }
  get keys() {
    return this.known().keys;
  }
  get effects() {
    return this.known().effects;
  }

  /** True for an event on the app. Does not compute the other facts. */
  isOn(app: string): boolean {
    const isOn = ({ apps }: Measure) => apps.includes(app);
    return this.event.apps?.includes(app) ?? this.measures().some(isOn);
  }

  private measures(): Measure[] {
    return this.event.measures.flatMap((id) => measureById(this.record, id) ?? []);
  }

  private known(): EventFacts {
    this.facts ??= factsOf(this.event, this.measures());
    return this.facts;
  }
}

type EventFacts = Omit<IndexedEvent, 'event' | 'order'>;

function factsOf(event: LegalEvent, measures: readonly Measure[]): EventFacts {
  return {
    apps: new Set(event.apps ?? measures.flatMap(({ apps }) => apps)),
    jurisdictions: new Set(measures.map(({ jurisdiction }) => jurisdiction)),
    onDevices: measures.some(({ scope }) => SCOPES[scope].devices !== 'none'),
    ofOneBody: measures.length > 0 && measures.every(({ reach }) => reach !== undefined),
    keys: new Set(keysOf(event)),
    effects: effectsOf(event),
  };
}

/**
 * Returns the events dated from one day to another, both included, in date order. `from` and
 * `until` are `YYYY-MM-DD`, or strings that sort in the same way. A binary search finds the first
 * event.
 */
export function eventsBetween(
  events: readonly IndexedEvent[],
  from: string,
  until: string,
): IndexedEvent[] {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle] as IndexedEvent).event.date < from) low = middle + 1;
    else high = middle;
  }
  const found: IndexedEvent[] = [];
  for (let i = low; i < events.length && (events[i] as IndexedEvent).event.date <= until; i++)
    found.push(events[i] as IndexedEvent);
  return found;
}

function keysOf({ people, bodies, measures, case: caseName }: LegalEvent): string[] {
  return [
    ...people.flatMap((person) => [`person:${person}`, `surname:${person}`]),
    ...bodies.map((body) => `body:${body}`),
    ...measures.map((id) => `instrument:${id}`),
    ...(caseName ? [`case:${caseName}`] : []),
  ];
}

/**
 * Returns the key of an app in the country to which a place belongs: `tiktok US` for `tiktok` and
 * `US-MT`.
 */
export function appInCountry(app: string, place: string): string {
  return `${app} ${countryOf(place)}`;
}

function countryOf(place: string): string {
  const end = place.indexOf('-');
  return end < 0 ? place : place.slice(0, end);
}

function groupBy(
  events: readonly LazyEvent[],
  keysOf: (event: LazyEvent) => readonly string[],
): Map<string, LazyEvent[]> {
  const groups = new Map<string, LazyEvent[]>();
  for (const event of events)
    for (const key of keysOf(event)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [event]);
      // One event may have a key twice.
      else if (group.at(-1) !== event) group.push(event);
    }
  return groups;
}
