import { describe, expect, it } from 'vitest';
import { isToldAnew } from '../../../../src/core/judge/claims/told-anew.ts';

function cues(...names: string[]) {
  return new Map(names.map((name) => [name, 1]));
}

describe('isToldAnew', () => {
  it('is true where a rule is said to have been made', () => {
    expect(isToldAnew(cues('ban', 'bans-done', 'plain'), cues('headline:ban'))).toBe(true);
  });
  it('is false where nothing says that a rule was made', () => {
    expect(isToldAnew(cues('ban', 'bans-bare'), cues())).toBe(false);
  });
  it.each(['hypothetical', 'not-yet', 'says-sue'])('is false beside %s', (unsure) => {
    expect(isToldAnew(cues('bans-done', unsure), cues())).toBe(false);
  });
  it('is false where the claim’s sentences or the opening tell of an end', () => {
    expect(isToldAnew(cues('bans-done', 'says-lift'), cues())).toBe(false);
    expect(isToldAnew(cues('bans-done'), cues('headline:over'))).toBe(false);
    expect(isToldAnew(cues('bans-done'), cues('beginning:says-delay'))).toBe(false);
  });
});
