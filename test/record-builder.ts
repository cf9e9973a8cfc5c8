import type { LegalEvent, LegalRecord, Measure } from '../src/core/record/schema.ts';

/** One event of a measure: its date, the state to which it leads, and its kind. */
type Step = [date: string, state: LegalEvent['state'], kind: LegalEvent['kind']];

/** A measure and its events. */
export interface Life {
  measure: Measure;
  events: LegalEvent[];
}

/** Makes a measure: a statute on TikTok for everyone in the US. `fields` replace parts of it. */
export function measure(fields: Partial<Measure> = {}): Measure {
  return {
    id: 'm',
    apps: ['tiktok'],
    jurisdiction: 'US',
    scope: 'public',
    instrument: 'statute',
    name: 'Some Act',
    citation: null,
    summary: 'A measure.',
    ...fields,
  };
}

/**
 * Makes an event: an order that puts the measure with the id `m` in force. `fields` replace parts
 * of it.
 */
export function event(fields: Partial<LegalEvent> & { id: string; date: string }): LegalEvent {
  return {
    measures: ['m'],
    state: 'in-force',
    kind: 'order',
    title: `Event of ${fields.date}`,
    summary: 'Something happened.',
    people: [],
    bodies: [],
    case: null,
    confidence: 'high',
    note: null,
    sources: [
      {
        url: 'https://example.org/source',
        title: 'A page',
        publisher: 'Gazette',
        kind: 'primary',
        seen: true,
      },
    ],
    ...fields,
  };
}

/**
 * Makes a measure with one event for each step. An event's id is `MEASURE-DATE`, from the
 * measure's id and the date.
 */
export function life(fields: Partial<Measure>, ...steps: Step[]): Life {
  const made = measure(fields);
  const events = steps.map(([date, state, kind]) =>
    event({ id: `${made.id}-${date}`, date, state, kind, measures: [made.id] }),
  );
  return { measure: made, events };
}

/**
 * Makes a record of the measures and their events. The record has the apps TikTok and WeChat, and
 * the places US, India and NATO.
 */
export function recordOf(...lives: Life[]): LegalRecord {
  return recordWith({
    jurisdictions: [
      { code: 'US', name: 'United States' },
      { code: 'IN', name: 'India' },
      { code: 'NATO', name: 'NATO' },
    ],
    measures: lives.map(({ measure: lived }) => lived),
    events: lives.flatMap(({ events }) => events),
  });
}

/**
 * Makes a record of the given parts. Sorts the events by date. Missing parts are empty, except the
 * apps, which are TikTok and WeChat.
 */
export function recordWith({ events = [], ...parts }: Partial<LegalRecord>): LegalRecord {
  return {
    schema: 1,
    apps: [
      { id: 'tiktok', name: 'TikTok', watched: true, names: ['TikTok'] },
      { id: 'wechat', name: 'WeChat', watched: true, names: ['WeChat'] },
    ],
    jurisdictions: [],
    measures: [],
    events: events.toSorted((a, b) => a.date.localeCompare(b.date)),
    ...parts,
  };
}

/** A rule that a court blocked and that two later rulings left blocked. */
export const STAYED = life(
  {},
  ['2025-04-30', 'pending', 'order'],
  ['2025-06-05', 'blocked', 'court-ruling'],
  ['2025-08-01', null, 'filing'],
  ['2025-11-13', 'blocked', 'court-ruling'],
  ['2026-06', 'blocked', 'court-ruling'],
);
