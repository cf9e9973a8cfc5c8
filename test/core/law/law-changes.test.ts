import { describe, expect, it } from 'vitest';
import { recentChanges } from '../../../src/core/law/law-changes.ts';
import { event, life, recordOf } from '../../record-builder.ts';

const DAY = '2026-11-24';
const law = life(
  { id: 'law' },
  ['2025-11-23', 'pending', 'statute-signed'],
  ['2026-01-19', 'in-force', 'enforcement'],
  ['2026-10', 'suspended', 'extension'],
  ['2026-11-25', 'ended', 'lifting'],
);

/**
 * Returns the ids of the events that count as recent changes in the US, in a record with these
 * measures.
 */
function changesIn(...lives: Parameters<typeof recordOf>): string[] {
  return recentChanges(recordOf(...lives), 'US', DAY).map(({ id }) => id);
}

describe('recentChanges', () => {
  it('are what began a state in the last year, up to the day', () => {
    expect(changesIn(law)).toEqual(['law-2026-01-19', 'law-2026-10']);
  });
  it('include what changed the law and left the state, but no mere step', () => {
    const stepped = life({ id: 'law' }, ['2026-01-19', 'in-force', 'enforcement']);
    const later = { date: '2026-05-01', state: null, measures: ['law'] };
    stepped.events.push(
      event({ ...later, id: 'stricter', kind: 'statute-signed' }),
      event({ ...later, id: 'filed', kind: 'filing' }),
    );
    expect(changesIn(stepped)).toEqual(['law-2026-01-19', 'stricter']);
  });
  it('leave out other places, scheduled events and added records', () => {
    expect(changesIn(life({ jurisdiction: 'IN' }, ['2026-01-19', 'in-force', 'order']))).toEqual(
      [],
    );
    const added = life({ id: 'added' }, ['2026-01-19', 'in-force', 'order']);
    for (const one of added.events) one.from = 'The Herald';
    expect(changesIn({ ...added, measure: { ...added.measure, from: 'The Herald' } })).toEqual([]);
  });
});
