import { describe, expect, it } from 'vitest';
import { jointCues, withoutCircumstance } from '../../../../src/core/judge/claims/joint-cues.ts';

describe('jointCues', () => {
  const cues = new Map([
    ['main', 1],
    ['scope:public', 1],
    ['lift', 0.5],
  ]);
  const joint = jointCues([{ name: 'main', ownCue: 'main' }], cues);
  it('joins each circumstance with every cue but its own, and keeps the values', () => {
    expect([...joint]).toEqual([
      ['main & scope:public', 1],
      ['main & lift', 0.5],
    ]);
  });
  it('names joint cues so that the joined cue is found again', () => {
    expect([...joint.keys()].map(withoutCircumstance)).toEqual(['scope:public', 'lift']);
    expect(withoutCircumstance('lift')).toBe('lift');
  });
});
