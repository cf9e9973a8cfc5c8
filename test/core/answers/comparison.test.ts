import { describe, expect, it } from 'vitest';
import { comparedWithArticle } from '../../../src/core/answers/comparison.ts';
import { annotationOf, type Told } from '../../annotation-builder.ts';
import { claim } from '../../claim-builder.ts';
import { type Life, life, recordOf } from '../../record-builder.ts';

const DAY = '2025-02-01';
const ban = life({}, ['2025-01-19', 'in-force', 'order']);
const lifted = life(
  { id: 'lifted', jurisdiction: 'IN' },
  ['2025-01-19', 'in-force', 'order'],
  ['2025-03-01', 'ended', 'lifting'],
);

function compared(lives: Life[], told: Told = {}, day: string | null = DAY) {
  return comparedWithArticle(annotationOf(recordOf(...lives), day, told));
}

describe('comparedWithArticle', () => {
  it('tells a rule that kept its state from one that did not', () => {
    expect(compared([ban])).toBe('same');
    expect(compared([lifted], { jurisdictions: ['IN'] })).toBe('differs');
    expect(compared([ban, lifted], { jurisdictions: ['US', 'IN'] })).toBe('differs');
  });
  it('counts a change of the law that left the state as it was', () => {
    const stricter = life(
      {},
      ['2025-01-19', 'in-force', 'statute-signed'],
      ['2025-03-01', 'in-force', 'statute-signed'],
    );
    expect(compared([stricter])).toBe('differs');
  });
  it('looks at what the article is about, if it is about anything', () => {
    const background = claim({ place: 'IN', main: false });
    expect(compared([ban, lifted], { claims: [claim(), background] })).toBe('same');
    expect(compared([lifted], { claims: [background] })).toBe('differs');
  });
  it('can’t tell without a day, a rule, or a recent source', () => {
    expect(compared([ban], {}, null)).toBe('unclear');
    expect(compared([ban], { jurisdictions: ['IN'] })).toBe('unclear');
    const old = life({ confirmed: '2023-01' }, ['2023-01-19', 'in-force', 'order']);
    expect(compared([old])).toBe('unclear');
    expect(
      compared([ban, { ...old, measure: { ...old.measure, id: 'old', jurisdiction: 'IN' } }]),
    ).toBe('same');
  });
  it('can’t tell of an article without an answer', () => {
    expect(compared([ban], { claims: [] })).toBe('unclear');
  });
});
