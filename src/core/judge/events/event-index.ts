import { groupedBy } from '../../collections/grouped-by.ts';
import { once, oncePerKey } from '../../collections/once.ts';
import { countryOf } from '../../record/place-codes.ts';
import {
  eventsNaming,
  eventsWithName,
  measureById,
  measuresIn,
  type NameKind,
} from '../../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../record/schema.ts';
import { SCOPES } from '../../record/scopes.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Effect } from '../lexicon/languages.ts';
import { effectsOf } from './effects.ts';
import { type EventWords, eventWords, numbersOfEvent, wordsOfEvent } from './event-words.ts';
import type { ReadTitle } from './title-classes.ts';

/** An event of the record, with facts that help to find the sentences that report the event. */
export interface IndexedEvent {
  event: LegalEvent;
  /**
   * Position of the event in the record, counted from 0. Decides the order of events with the same
   * date.
   */
  position: number;
  apps: ReadonlySet<string>;
  jurisdictions: ReadonlySet<string>;
  /**
   * True when the event is about a law or policy on devices: those of officials, schools or armies
   * (see `SCOPES`).
   */
  onDevices: boolean;
  /**
   * True when the event is only about measures for one institution or area, such as a ministry's
   * policy for its own staff (see `reach` in `measureSchema`).
   */
  ofOneBody: boolean;
  /**
   * Ids of the measures that the event's own measures carry out. For an event on a ministry's
   * guidance, this may be the id of the act behind it.
   */
  implemented: ReadonlySet<string>;
  /**
   * Entity keys of the people, bodies, cases and instruments that have to do with the event (see
   * `entityNames`). If a sentence names one of these, it may report the event.
   */
  keys: ReadonlySet<string>;
  /** Effects that a sentence may name when it reports the event. */
  effects: ReadonlySet<Effect>;
  /** Classes of the words in the event's title (see `titleReader`). */
  titleClasses: ReadonlySet<string>;
}

/** Index of a record's events, for finding those that a sentence may report. */
export interface EventIndex {
  /**
   * Returns the events that have to do with a name, in date order; none for an unknown name. `key`
   * is the name's entity key, such as `person:Joe Biden` (see `entityTerm`).
   */
  namedBy(key: string): readonly IndexedEvent[];
  /**
   * Returns the events on an app in a country and in its states and provinces, in date order.
   * `key` stands for both app and country (see `appInCountry`).
   */
  inCountry(key: string): readonly IndexedEvent[];
  /**
   * Returns the events on an app in a place, in date order. For a country, leaves out the events
   * in its states and provinces. `key` stands for both app and place (see `appInPlace`).
   */
  inPlace(key: string): readonly IndexedEvent[];
  words: EventWords;
  /**
   * Measures how many numbers a text and the record's text on an event have in common, just as
   * `words` does for words.
   */
  numbers: EventWords;
}

/**
 * Makes the index of a record's events. Each part is computed only when needed. `readTitle`
 * returns the classes of the words in a title.
 */
export function indexEvents(record: LegalRecord, readTitle: ReadTitle): EventIndex {
  const byCountry = once(() =>
    groupedBy(record.measures, ({ jurisdiction }) => [countryOf(jurisdiction)]),
  );
  const lazily = oncePerKey((position: number) => new LazyEvent(position, record, readTitle));
  const indexed = (positions: readonly number[]) => positions.map(lazily).sort(byDate);
  const onApp = (key: string, rulesIn: (place: string) => readonly Measure[]) => {
    const [app = '', place = ''] = key.split(' ');
    const positions = new Set(rulesIn(place).flatMap(({ id }) => eventsNaming(record, id)));
    return indexed(
      [...positions].filter((at) => isOn(record, record.events[at] as LegalEvent, app)),
    );
  };
  return {
    namedBy: oncePerKey((key) => indexed(eventsNamed(record, key))),
    inCountry: oncePerKey((key) => onApp(key, (country) => byCountry().get(country) ?? [])),
    inPlace: oncePerKey((key) => onApp(key, (place) => measuresIn(record, place))),
    words: eventWords(record, wordsOfEvent),
    numbers: eventWords(record, numbersOfEvent),
  };
}

/**
 * Kinds of names in the record, keyed by the beginning of the entity key: `person` in
 * `person:Joe Biden` (see `entityTerm`).
 */
const NAME_KINDS: Partial<Record<string, NameKind>> = {
  person: 'person',
  surname: 'person',
  body: 'body',
  case: 'case',
};

/**
 * Returns the events that have to do with a name, as positions in the record. `key` is the name's
 * entity key, such as `person:Joe Biden`.
 */
function eventsNamed(record: LegalRecord, key: string): readonly number[] {
  const colon = key.indexOf(':');
  const [kind, name] = [key.slice(0, colon), key.slice(colon + 1)];
  if (kind === 'instrument') return eventsNaming(record, name);
  const named = NAME_KINDS[kind];
  return named ? eventsWithName(record, named, name) : [];
}

/**
 * Compares two events for sorting: by date and, if they have the same date, by their position in
 * the record.
 */
export function byDate(a: IndexedEvent, b: IndexedEvent): number {
  return compareText(a.event.date, b.event.date) || a.position - b.position;
}

/**
 * True when the event concerns the app. An event that lists no apps concerns the apps of its
 * measures.
 */
function isOn(record: LegalRecord, event: LegalEvent, app: string): boolean {
  return (
    event.apps?.includes(app) ?? measuresOf(record, event).some(({ apps }) => apps.includes(app))
  );
}

function measuresOf(record: LegalRecord, { measures }: LegalEvent): Measure[] {
  return measures.flatMap((id) => measureById(record, id) ?? []);
}

/**
 * An indexed event that computes its facts only when they are first read, because most of them are
 * never read.
 */
class LazyEvent implements IndexedEvent {
  readonly event: LegalEvent;
  readonly position: number;
  private readonly record: LegalRecord;
  private readonly readTitle: ReadTitle;
  private ruleFacts: RuleFacts | undefined;
  private eventFacts: EventFacts | undefined;
  private ofTitle: ReadonlySet<string> | undefined;

  constructor(position: number, record: LegalRecord, readTitle: ReadTitle) {
    this.event = record.events[position] as LegalEvent;
    this.position = position;
    this.record = record;
    this.readTitle = readTitle;
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
  get implemented() {
    return this.ofRules().implemented;
  }
  get keys() {
    return this.ofEvent().keys;
  }
  get effects() {
    return this.ofEvent().effects;
  }
  get titleClasses() {
    this.ofTitle ??= this.readTitle(this.event.title);
    return this.ofTitle;
  }

  private ofRules(): RuleFacts {
    this.ruleFacts ??= ruleFacts(this.event, measuresOf(this.record, this.event));
    return this.ruleFacts;
  }
  private ofEvent(): EventFacts {
    this.eventFacts ??= { keys: new Set(keysOf(this.event)), effects: effectsOf(this.event) };
    return this.eventFacts;
  }
}

type RuleFacts = Pick<
  IndexedEvent,
  'apps' | 'jurisdictions' | 'onDevices' | 'ofOneBody' | 'implemented'
>;

type EventFacts = Pick<IndexedEvent, 'keys' | 'effects'>;

function ruleFacts(event: LegalEvent, measures: readonly Measure[]): RuleFacts {
  return {
    apps: new Set(event.apps ?? measures.flatMap(({ apps }) => apps)),
    jurisdictions: new Set(measures.map(({ jurisdiction }) => jurisdiction)),
    onDevices: measures.some(({ scope }) => SCOPES[scope].devices !== 'none'),
    ofOneBody: measures.length > 0 && measures.every(({ reach }) => reach !== undefined),
    implemented: new Set(measures.flatMap(({ implements: rule }) => rule ?? [])),
  };
}

/**
 * Returns the given events that are dated from `from` to `until`, both included. `events` must be
 * in date order. The limits are `YYYY-MM-DD`, or strings that sort in the same way.
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

/** Returns the key that stands for an app in a place: `tiktok US-MT` for `tiktok` and `US-MT`. */
export function appInPlace(app: string, place: string): string {
  return `${app} ${place}`;
}

/**
 * Returns the key that stands for an app in the country of a place: `tiktok US` for `tiktok` and
 * `US-MT`.
 */
export function appInCountry(app: string, place: string): string {
  return appInPlace(app, countryOf(place));
}
