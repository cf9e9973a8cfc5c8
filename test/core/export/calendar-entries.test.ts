import { describe, expect, it } from 'vitest';
import {
  type CalendarEntry,
  type CalendarUpdate,
  nextEntries,
} from '../../../src/core/export/calendar-entries.ts';
import { event } from '../../record-builder.ts';

const HEARING = event({
  id: 'us-2027-01-05-hearing',
  date: '2027-01-05',
  title: 'Hearing',
  summary: 'The court hears the case.',
});
const next = (update: Partial<CalendarUpdate>): CalendarEntry[] =>
  nextEntries({
    events: [HEARING],
    before: [],
    renamed: {},
    day: '2026-11-28',
    stamp: '20261128T000000Z',
    ...update,
  });
const before = nextEntries({
  events: [HEARING],
  before: [],
  renamed: {},
  day: '2026-11-27',
  stamp: '20261127T000000Z',
});

describe('nextEntries', () => {
  it('leaves an unchanged entry as it was, to the stamp', () => {
    expect(next({ before })).toEqual(before);
  });
  it('numbers a changed entry anew and keeps its identifier', () => {
    expect(next({ before, events: [{ ...HEARING, date: '2027-02' }] })).toEqual([
      { ...before[0], date: '2027-02', sequence: 1, stamp: '20261128T000000Z' },
    ]);
  });
  it('keeps the identifier of an entry whose event has a new id', () => {
    const renamed = { [HEARING.id]: 'us-2027-01-06-hearing' };
    const events = [{ ...HEARING, id: 'us-2027-01-06-hearing', date: '2027-01-06' }];
    expect(next({ before, events, renamed })).toEqual([
      {
        ...before[0],
        id: 'us-2027-01-06-hearing',
        date: '2027-01-06',
        sequence: 1,
        stamp: '20261128T000000Z',
      },
    ]);
  });
  it('cancels an entry whose event is gone, once, until its date has passed', () => {
    const cancelled = next({ before, events: [] });
    expect(cancelled).toEqual([
      { ...before[0], isCancelled: true, sequence: 1, stamp: '20261128T000000Z' },
    ]);
    expect(next({ before: cancelled, events: [], stamp: 'later' })).toEqual(cancelled);
    expect(next({ before: cancelled, events: [], day: '2027-01-05' })).toEqual([]);
    expect(next({ before: cancelled })[0]).toMatchObject({ isCancelled: false, sequence: 2 });
  });
});
