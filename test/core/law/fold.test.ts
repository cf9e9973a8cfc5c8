import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOn, startsOn } from '../../../src/core/dates/day-or-month.ts';
import { measureStateOn } from '../../../src/core/law/measure-state.ts';
import type { Status } from '../../../src/core/law/standing.ts';
import { statusInScope, statusOn } from '../../../src/core/law/status.ts';
import type { Measure } from '../../../src/core/record/schema.ts';
import type { State } from '../../../src/core/record/states.ts';
import { statusWords } from '../../../src/core/wording/standing.ts';
import { ENGLISH } from '../../words.ts';
import { anyDay, anyHistory, type Entry, MEASURES, recordOfHistory } from './any-history.ts';

const [LAW, LIST] = MEASURES as [Measure, Measure];

function status(entries: Entry[], on: string, app = 'tiktok'): Status {
  return statusInScope(recordOfHistory(entries), app, 'XX', 'public', on);
}

/**
 * Computes a measure's state on the day `on` without the code under test. The measure has the
 * state that its latest event about `app` set. An event dated only by its month counts from the
 * last day of that month.
 */
function plainState(entries: Entry[], id: string, app: string, on: string): State | null {
  const own = entries.filter(
    (entry) =>
      entry.measure === id &&
      entry.state !== null &&
      (!entry.apps || entry.apps.includes(app)) &&
      endsOn(entry.date) <= on,
  );
  const key = (entry: Entry) => (entry.date.length === 7 ? `${entry.date}-99` : entry.date);
  return own.sort((a, b) => (key(a) < key(b) ? -1 : 1)).at(-1)?.state ?? null;
}

/**
 * Copies a status without any list of apps. The generated event of an expiry lists the apps for
 * which the measure still went on, so the list rightly depends on what happened to other apps.
 */
function withoutApps(found: Status): unknown {
  return JSON.parse(JSON.stringify(found, (key, value) => (key === 'apps' ? undefined : value)));
}

describe('the fold of events into states', () => {
  it('gives a measure the state of its latest event that is certainly over, and exactly one on every day', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.constantFrom('tiktok', 'wechat'), (entries, on, app) => {
        const record = recordOfHistory(entries);
        for (const one of MEASURES.filter(({ id, expires }) => id !== 'list' && !expires))
          expect(measureStateOn(record, one, app, on)?.state ?? null).toBe(
            plainState(entries, one.id, app, on),
          );
      }),
    );
  });

  it('does not depend on the order of events in the record', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat()), anyDay, (entries, keys, on) => {
        const record = recordOfHistory(entries);
        const events = record.events
          .map((event) => ({ event, key: keys.next().value }))
          .sort((x, y) => x.key - y.key)
          .map(({ event }) => event);
        const shuffled = { ...record, events };
        expect(statusInScope(shuffled, 'tiktok', 'XX', 'public', on)).toEqual(status(entries, on));
      }),
    );
  });

  it('says the same of a day whatever happens after it', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (entries, on) => {
        expect(status(entries, on)).toEqual(
          status(
            entries.filter((entry) => startsOn(entry.date) <= on),
            on,
          ),
        );
      }),
    );
  });

  it('answers no-record exactly when no measure has a state yet', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (entries, on) => {
        const anyState = MEASURES.some(({ id }) => plainState(entries, id, 'tiktok', on) !== null);
        expect(status(entries, on).state === 'no-record').toBe(!anyState);
      }),
    );
  });

  it('never shows no-record, or anything else, as allowed', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (entries, on) => {
        const found = status(entries, on);
        const words = statusWords(ENGLISH, found, on);
        expect(words).not.toMatch(/allow|legal|permit|free|lawful/i);
        if (found.state === 'no-record') expect(words).toMatch(/^nothing on record/);
      }),
    );
  });

  it('never lets what happens to one app touch another', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (entries, on) => {
        const without = entries.filter(({ apps }) => !apps || apps.includes('wechat'));
        expect(withoutApps(status(entries, on, 'wechat'))).toEqual(
          withoutApps(status(without, on, 'wechat')),
        );
      }),
    );
  });

  it('never lets a rule of a single body govern over one for the whole place that is more than a dead bill', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (entries, on) => {
        const found = status(entries, on);
        if (found.state === 'no-record' || !found.measure.reach) return;
        // Measures that implement a law are left out. They end together with that law, but
        // `plainState` looks only at their own events.
        for (const { id } of MEASURES.filter((m) => !m.reach && !m.expires && !m.implements)) {
          const state = plainState(entries, id, 'tiktok', on);
          expect(state === null || state === 'ended').toBe(true);
        }
      }),
    );
  });

  it('never lets what carries out a measure do more than a measure that is held up or over', () => {
    const rank: State[] = ['in-force', 'suspended', 'blocked', 'pending', 'proposed', 'ended'];
    fc.assert(
      fc.property(anyHistory, anyDay, (entries, on) => {
        const record = recordOfHistory(entries);
        const above = measureStateOn(record, LAW, 'tiktok', on);
        const below = measureStateOn(record, LIST, 'tiktok', on);
        if (!above || !below || !['suspended', 'blocked', 'ended'].includes(above.state)) return;
        expect(rank.indexOf(below.state)).toBeGreaterThanOrEqual(rank.indexOf(above.state));
      }),
    );
  });

  it('tells a change without a day as a doubt in its month, and on no other day', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (entries, on) => {
        const open = entries.some(
          (entry) =>
            entry.date === on.slice(0, 7) && entry.state !== null && endsOn(entry.date) > on,
        );
        if (status(entries, on).maybe) expect(open).toBe(true);
      }),
    );
  });

  it('ends a measure after its last day, whatever the record says of it before', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const before = entries.filter(
          (entry) => entry.measure !== 'brief' || endsOn(entry.date) <= '2021-06-30',
        );
        const begun = plainState(before, 'brief', 'tiktok', '2021-07-01') !== null;
        const brief = MEASURES.find(({ id }) => id === 'brief') as Measure;
        const state =
          measureStateOn(recordOfHistory(before), brief, 'tiktok', '2021-07-01')?.state ?? null;
        expect(state).toBe(begun ? 'ended' : null);
      }),
    );
  });

  it('says of a scope alone what it says of it among all', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (entries, on) => {
        const all = statusOn(recordOfHistory(entries), 'tiktok', 'XX', on);
        expect(
          all.find(({ scope }) => scope === 'public')?.status ?? { state: 'no-record' },
        ).toEqual(status(entries, on));
      }),
    );
  });
});
