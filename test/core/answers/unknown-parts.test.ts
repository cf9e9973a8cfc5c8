import { describe, expect, it } from 'vitest';
import { placeName } from '../../../src/core/wording/places.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

const law = life({}, ['2024-04-24', 'in-force', 'policy']);
const answersIn = (place: string) =>
  annotationOf(recordOf(law), '2024-05-01', { jurisdictions: [place] }).findings.map(
    ({ answer, jurisdiction }) => `${placeName(ENGLISH, jurisdiction)}: ${answer.verdict}`,
  );

describe('an answer on a part of a country', () => {
  it('is not its country’s answer if the record lacks the part', () => {
    expect(answersIn('US')).toEqual(['United States: still']);
    expect(answersIn('US-RI')).toEqual(['Rhode Island, US: unknown']);
  });
  it('is missing if the record lacks the country, too', () => {
    expect(answersIn('XX-1')).toEqual([]);
  });
});
