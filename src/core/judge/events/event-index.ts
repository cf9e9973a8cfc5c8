import { groupedBy } from '../../collections/grouped-by.ts';
import { once, oncePerKey } from '../../collections/once.ts';
import {
  eventsByName,
  eventsNaming,
  measureById,
  measuresIn,
  type NameKind,
  type PlacedEvent,
} from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../record/schema.ts';
import { SCOPES } from '../../record/scopes.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Effect } from '../lexicon/languages.ts';
import { effectsOf } from './effects.ts';
import { type EventWords, eventWords, numbersOfEvent, wordsOfEvent } from './event-words.ts';

/** An event of the record with facts that are needed to find the sentences that report it. */
export interface IndexedEvent {
  event: LegalEvent;
  /** Position among the events of the record, which orders events of one date. */
  position: number;
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
  /**
   * Returns the events on an app in a place itself, without its parts, in date order. `key` names
   * both (see `appInPlace`).
   */
  inPlace(key: string): readonly IndexedEvent[];
  words: EventWords;
  /** Numbers in the record's texts on events. */
  numbers: EventWords;
}

/**
 * Indexes a record's events by the names that point to them, and by app and place. Each part of
 * the index, and facts about an event, are computed when they are first needed: most articles are
 * about no restriction and need none, and the others need few events.
 */
export function indexEvents(record: LegalRecord): EventIndex {
  const byCountry = once(() =>
    groupedBy(record.measures, ({ jurisdiction }) => [countryOf(jurisdiction)]),
  );
  const lazily = oncePerKey((placed: PlacedEvent) => new LazyEvent(placed, record));
  const indexed = (events: readonly PlacedEvent[]) => events.map(lazily).sort(byDate);
  const onApp = (key: string, rulesIn: (place: string) => readonly Measure[]) => {
    const [app = '', place = ''] = key.split(' ');
    const events = new Set(rulesIn(place).flatMap(({ id }) => eventsNaming(record, id)));
    return indexed([...events].filter(({ event }) => isOn(record, event, app)));
  };
  return {
    namedBy: oncePerKey((key) => indexed(eventsNamed(record, key))),
    inCountry: oncePerKey((key) => onApp(key, (country) => byCountry().get(country) ?? [])),
    inPlace: oncePerKey((key) => onApp(key, (place) => measuresIn(record, place))),
    words: eventWords(record, wordsOfEvent),
    numbers: eventWords(record, numbersOfEvent),
  };
}

/** Kinds of names in the record, by the kind of entity key (see `entityNames`). */
const NAME_KINDS: Partial<Record<string, NameKind>> = {
  person: 'person',
  surname: 'person',
  body: 'body',
  case: 'case',
};

/** Returns the events to which an entity key points, in the record's order. */
function eventsNamed(record: LegalRecord, key: string): readonly PlacedEvent[] {
  const colon = key.indexOf(':');
  const [kind, name] = [key.slice(0, colon), key.slice(colon + 1)];
  if (kind === 'instrument') return eventsNaming(record, name);
  const named = NAME_KINDS[kind];
  return (named && eventsByName(record, named).get(name)) ?? [];
}

/** Compares two events by date and, on one date, by position in the record, for `sort`. */
export function byDate(a: IndexedEvent, b: IndexedEvent): number {
  return compareText(a.event.date, b.event.date) || a.position - b.position;
}

/** True for an event on the app. */
function isOn(record: LegalRecord, event: LegalEvent, app: string): boolean {
  return (
    event.apps?.includes(app) ?? measuresOf(record, event).some(({ apps }) => apps.includes(app))
  );
}

function measuresOf(record: LegalRecord, { measures }: LegalEvent): Measure[] {
  return measures.flatMap((id) => measureById(record, id) ?? []);
}

/**
 * An event whose facts are computed only when they are first read, because most of them never are.
 */
class LazyEvent implements IndexedEvent {
  readonly event: LegalEvent;
  readonly position: number;
  private readonly ofRules: () => RuleFacts;
  private readonly ofEvent: () => EventFacts;

  constructor({ event, position }: PlacedEvent, record: LegalRecord) {
    this.event = event;
    this.position = position;
    this.ofRules = once(() => ruleFacts(event, measuresOf(record, event)));
    this.ofEvent = once(() => ({ keys: new Set(keysOf(event)), effects: effectsOf(event) }));
  }

  get apps() {
    return this.ofRules().apps;
  }
  get jurisdictions() {
    return this.ofRules().jurisdictions;
  }
  get onDevices() {
    return this.ofRules().onDevices;
  }
  get ofOneBody() {
    return this.ofRules().ofOneBody;
  }
  get keys() {
    return this.ofEvent().keys;
  }
  get effects() {
    return this.ofEvent().effects;
  }
}

/** Facts that come from an event's measures. */
type RuleFacts = Pick<IndexedEvent, 'apps' | 'jurisdictions' | 'onDevices' | 'ofOneBody'>;

/** Facts that come from an event itself. */
type EventFacts = Pick<IndexedEvent, 'keys' | 'effects'>;

function ruleFacts(event: LegalEvent, measures: readonly Measure[]): RuleFacts {
  return {
    apps: new Set(event.apps ?? measures.flatMap(({ apps }) => apps)),
    jurisdictions: new Set(measures.map(({ jurisdiction }) => jurisdiction)),
    onDevices: measures.some(({ scope }) => SCOPES[scope].devices !== 'none'),
    ofOneBody: measures.length > 0 && measures.every(({ reach }) => reach !== undefined),
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

/** Returns the key of an app in a place: `tiktok US-MT` for `tiktok` and `US-MT`. */
export function appInPlace(app: string, place: string): string {
  return `${app} ${place}`;
}

/**
 * Returns the key of an app in the country to which a place belongs: `tiktok US` for `tiktok` and
 * `US-MT`.
 */
export function appInCountry(app: string, place: string): string {
  return appInPlace(app, countryOf(place));
}

function countryOf(place: string): string {
  const end = place.indexOf('-');
  return end < 0 ? place : place.slice(0, end);
}
