import { describe, expect, it } from 'vitest';
import { annotationOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';

const law = life({}, ['2024-04-24', 'in-force', 'policy']);
const answersIn = (place: string) =>
  annotationOf(recordOf(law), '2024-05-01', { jurisdictions: [place] }).findings.map(
    ({ answer, jurisdiction }) => `${jurisdiction.name}: ${answer.verdict}`,
  );

describe('an answer on a part of a country', () => {
  it('is not its country’s answer if the record lacks the part', () => {
    const [country = ''] = answersIn('US');
    expect(country).toMatch(/: still$/);
    const name = country.split(':')[0];
    expect(answersIn('US-RI')).toEqual([`${name} (US-RI): unknown`]);
  });
  it('is missing if the record lacks the country, too', () => {
    expect(answersIn('XX-1')).toEqual([]);
  });
});
