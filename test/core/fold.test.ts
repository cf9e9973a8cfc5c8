import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalEvent, LegalRecord, Measure, State } from '../../src/core/record.ts';
import { stateSchema } from '../../src/core/record.ts';
import { measureStateOn, statusInScope } from '../../src/core/status.ts';

const MEASURES: Measure[] = ['a', 'b', 'c'].map((id) => ({
  id,
  apps: ['tiktok'],
  jurisdiction: 'XX',
  scope: 'public',
  instrument: 'statute',
  name: id,
  citation: null,
  summary: id,
}));

const day = fc
  .integer({ min: 0, max: 900 })
  .map((offset) => new Date(Date.UTC(2020, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));
/** No two events of a day, as the rules of the dataset ask (a day has one state). */
const history = fc.uniqueArray(
  fc.record({
    date: day,
    measure: fc.constantFrom('a', 'b', 'c'),
    state: fc.constantFrom<State | null>(null, ...stateSchema.options),
  }),
  { selector: ({ date }) => date, maxLength: 30 },
);

function recordOf(entries: { date: string; measure: string; state: State | null }[]): LegalRecord {
  const events = entries.map(
    ({ date, measure, state }): LegalEvent => ({
      id: `${measure}-${date}`,
      date,
      measures: [measure],
      state,
      kind: 'order',
      title: 't',
      summary: 's',
      people: [],
      bodies: [],
      case: null,
      confidence: 'high',
      note: null,
      sources: [],
    }),
  );
  events.sort((a, b) => a.date.localeCompare(b.date));
  return { schema: 1, apps: [], jurisdictions: [], measures: MEASURES, events };
}

describe('the fold of events into states', () => {
  it('gives a measure the state of its latest event that has one, and exactly one on every day', () => {
    fc.assert(
      fc.property(history, day, (entries, on) => {
        const latest = entries
          .filter(({ date, measure, state }) => measure === 'a' && state !== null && date <= on)
          .sort((x, y) => x.date.localeCompare(y.date))
          .at(-1);
        const found = measureStateOn(recordOf(entries), MEASURES[0] as Measure, 'tiktok', on);
        expect(found?.state ?? null).toBe(latest?.state ?? null);
      }),
    );
  });

  it('does not depend on the order of events in the files', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), day, (entries, keys, on) => {
        const shuffled = entries
          .map((entry) => ({ entry, key: keys.next().value }))
          .sort((x, y) => x.key - y.key);
        const again = recordOf(shuffled.map(({ entry }) => entry));
        expect(statusInScope(again, 'tiktok', 'XX', 'public', on)).toEqual(
          statusInScope(recordOf(entries), 'tiktok', 'XX', 'public', on),
        );
      }),
    );
  });

  it('says the same of a day whatever happens after it', () => {
    fc.assert(
      fc.property(history, day, (entries, on) => {
        const upToDay = entries.filter(({ date }) => date <= on);
        expect(statusInScope(recordOf(entries), 'tiktok', 'XX', 'public', on)).toEqual(
          statusInScope(recordOf(upToDay), 'tiktok', 'XX', 'public', on),
        );
      }),
    );
  });

  it('answers no-record exactly when no measure has a state yet', () => {
    fc.assert(
      fc.property(history, day, (entries, on) => {
        const anyState = entries.some(({ date, state }) => state !== null && date <= on);
        expect(statusInScope(recordOf(entries), 'tiktok', 'XX', 'public', on).state === 'no-record').toBe(
          !anyState,
        );
      }),
    );
  });
});
