import { describe, expect, it } from 'vitest';
import { eventById, partsOf } from '../../../src/core/record/record-index.ts';
import { event, measure, recordWith } from '../../record-builder.ts';

const record = recordWith({
  jurisdictions: ['US', 'US-MT', 'IN', 'US-NY'].map((code) => ({ code, name: code })),
  measures: [measure({ id: 'ban' })],
  events: ['signed', 'struck'].map((id) => event({ id, date: '2023-05-17', measures: ['ban'] })),
});

describe('eventById', () => {
  it('returns the event, and undefined for an unknown id', () => {
    expect(eventById(record, 'struck')).toBe(record.events[1]);
    expect(eventById(record, 'ban')).toBeUndefined();
  });
});

describe('partsOf', () => {
  const codesIn = (place: string) => partsOf(record, place).map(({ code }) => code);

  it('returns the states of a country, without the country, in the record’s order', () => {
    expect(codesIn('US')).toEqual(['US-MT', 'US-NY']);
  });
  it('is empty for a state, and for a country without states', () => {
    expect(codesIn('IN')).toEqual([]);
    expect(codesIn('US-MT')).toEqual([]);
  });
});
