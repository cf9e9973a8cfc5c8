import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { SCOPES } from '../../record/scopes.ts';
import type { Effect } from '../lexicon/languages.ts';
import { effectsOf } from './effects.ts';

/** What the matcher asks of an event, looked up once. */
export interface IndexedEvent {
  event: LegalEvent;
  apps: ReadonlySet<string>;
  jurisdictions: ReadonlySet<string>;
  /** True where it is about a rule on officials' or others' devices (`SCOPES`). */
  onDevices: boolean;
  /** It is about the rule of a single body for itself only, which does not speak for the place. */
  ofOneBody: boolean;
  /** Keys of the names that point to it, see `entityNames`. */
  keys: ReadonlySet<string>;
  /** What a sentence that reports it may say that it does. */
  effects: ReadonlySet<Effect>;
}

export interface EventIndex {
  /** In date order. */
  events: IndexedEvent[];
  /** By entity key, see `entityNames`. */
  byEntity: ReadonlyMap<string, IndexedEvent[]>;
}

/** Indexes a record's events by date and by the names that point to them. */
export function indexEvents(record: LegalRecord): EventIndex {
  const measures = new Map(record.measures.map((measure) => [measure.id, measure]));
  const events = record.events.map((event): IndexedEvent => {
    const own = event.measures.flatMap((id) => measures.get(id) ?? []);
    return {
      event,
      apps: new Set(event.apps ?? own.flatMap(({ apps }) => apps)),
      jurisdictions: new Set(own.map(({ jurisdiction }) => jurisdiction)),
      onDevices: own.some(({ scope }) => SCOPES[scope].devices !== 'none'),
      ofOneBody: own.length > 0 && own.every(({ reach }) => reach !== undefined),
      keys: new Set(keysOf(event)),
      effects: effectsOf(event),
    };
  });
  events.sort((a, b) => a.event.date.localeCompare(b.event.date));
  return { events, byEntity: groupByEntity(events) };
}

/** Events dated from one day to another, both included; both `YYYY-MM-DD` or months. Found by halving. */
export function eventsBetween({ events }: EventIndex, from: string, until: string): IndexedEvent[] {
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

function groupByEntity(events: readonly IndexedEvent[]): Map<string, IndexedEvent[]> {
  const groups = new Map<string, IndexedEvent[]>();
  const add = (key: string, event: IndexedEvent) => {
    const group = groups.get(key);
    if (!group) groups.set(key, [event]);
    else group.push(event);
  };
  for (const indexed of events) for (const key of indexed.keys) add(key, indexed);
  return groups;
}
