import type { LegalEvent, LegalRecord, Measure } from '../src/core/record/schema.ts';

/** One line of a measure's life: day, state, kind of event. */
type Step = [date: string, state: LegalEvent['state'], kind: LegalEvent['kind']];

/** A measure and its events. */
export interface Life {
  measure: Measure;
  events: LegalEvent[];
}

/** Makes a public-scope statute on TikTok in the US; `fields` replace what a test is about. */
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

/** Makes an order that puts the measure `m` in force; `fields` replace what a test is about. */
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

/** Makes a measure with one event for each step; their ids are `MEASURE-DATE`. */
export function life(fields: Partial<Measure>, ...steps: Step[]): Life {
  const made = measure(fields);
  const events = steps.map(([date, state, kind]) =>
    event({ id: `${made.id}-${date}`, date, state, kind, measures: [made.id] }),
  );
  return { measure: made, events };
}

/** Makes the record of these lives, with TikTok, WeChat, the US, India and NATO. */
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

/** Makes a record of these parts, by default with TikTok and WeChat and nothing else; its events are by date. */
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
