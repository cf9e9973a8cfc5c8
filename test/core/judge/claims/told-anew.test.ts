import { describe, expect, it } from 'vitest';
import {
  isLiftedAnew,
  isToldAnew,
  isWantedAnew,
} from '../../../../src/core/judge/claims/told-anew.ts';

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

describe('isWantedAnew', () => {
  it.each(['hypothetical', 'says-propose', 'says-deny'])(
    'is true for a headline with %s',
    (cue) => {
      expect(isWantedAnew(cues('ban'), cues(`headline:${cue}`))).toBe(true);
    },
  );
  it('is false where only the body leaves a rule open', () => {
    expect(isWantedAnew(cues('hypothetical'), cues('beginning:hypothetical'))).toBe(false);
  });
  it.each(['over', 'says-lift', 'court', 'sale'])('is false beside %s', (cue) => {
    expect(isWantedAnew(cues(cue), cues('headline:hypothetical'))).toBe(false);
    expect(isWantedAnew(cues(), cues('headline:hypothetical', `beginning:${cue}`))).toBe(false);
  });
});

describe('isLiftedAnew', () => {
  it('holds for a lifting in the headline and the sentences', () => {
    expect(isLiftedAnew(cues('says-lift'), cues('headline:lift'))).toBe(true);
  });
  it('does not hold without a headline of it, or for a rule in the background', () => {
    expect(isLiftedAnew(cues('says-lift'), cues('beginning:lift'))).toBe(false);
    expect(isLiftedAnew(cues('says-lift'), cues())).toBe(false);
  });
  it.each(['says-deny', 'hypothetical', 'lifts-wanted', 'court-blocks', 'negation'])(
    'does not hold beside %s',
    (cue) => {
      expect(isLiftedAnew(cues('says-lift', cue), cues('headline:lift'))).toBe(false);
      expect(isLiftedAnew(cues('says-lift'), cues('headline:lift', `headline:${cue}`))).toBe(false);
    },
  );
});
