import fc from 'fast-check';
import { shiftDay } from '../../../src/core/dates/days.ts';
import type { LegalRecord, Measure } from '../../../src/core/record/schema.ts';
import { stateSchema } from '../../../src/core/record/schema.ts';
import type { State } from '../../../src/core/record/states.ts';
import { event, measure, recordWith } from '../../record-builder.ts';

/**
 * Measures about two apps: a law, another that implements it, a policy, a rule for one
 * institution, advice for another institution, and a law that expires.
 */
export const MEASURES: Measure[] = [
  rule('law', {}),
  rule('list', { implements: 'law' }),
  rule('other', { instrument: 'policy' }),
  rule('house', { reach: 'the House' }),
  rule('army', { reach: 'the Army', binding: false }),
  rule('brief', { expires: '2021-06-30' }),
];

/** An event on one of the `MEASURES`. `measure` is the id of that measure. */
export interface Entry {
  date: string;
  measure: string;
  state: State | null;
  apps?: string[] | undefined;
}

/**
 * A random day in a fixed period of six months. The period is short, so that many lists have two
 * dates in the same month, one with a day and one without.
 */
export const anyDay = fc
  .integer({ min: 0, max: 180 })
  .map((offset) => shiftDay('2021-03-01', offset));
/** A date: a day, or a month without a day. */
const date = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 4 }))
  .map(([full, dice]) => (dice ? full : full.slice(0, 7)));
/**
 * Lists of events without notes. All dates in a list differ, because the dataset's rules require a
 * note if two events of one day set different states of a measure.
 */
export const anyHistory: fc.Arbitrary<Entry[]> = fc.uniqueArray(
  fc.record({
    date,
    measure: fc.constantFrom(...MEASURES.map(({ id }) => id)),
    state: fc.constantFrom<State | null>(null, ...stateSchema.options),
    apps: fc.constantFrom(undefined, undefined, ['tiktok'], ['wechat']),
  }),
  { selector: (entry) => entry.date, maxLength: 30 },
);

/** Makes a record of `MEASURES` with these events. */
export function recordOfHistory(entries: readonly Entry[]): LegalRecord {
  const events = entries.map(({ date: on, measure: id, state, apps }) =>
    event({ id: `${id}-${on}`, date: on, measures: [id], state, ...(apps ? { apps } : {}) }),
  );
  return recordWith({
    jurisdictions: [{ code: 'XX', name: 'Somewhere' }],
    measures: MEASURES,
    events,
  });
}

function rule(id: string, fields: Partial<Measure>): Measure {
  return measure({ id, apps: ['tiktok', 'wechat'], jurisdiction: 'XX', name: id, ...fields });
}
