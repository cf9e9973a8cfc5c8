import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLooks, type Look } from '../../../src/content/detector/phases.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/**
 * Runs the checks of a page and records the phase and time of each. `changes` decides whether a
 * check finds a change.
 */
function looking({ changes = (_: Look): boolean => false, hasSidebar = false } = {}) {
  const began = Date.now();
  const seen: [phase: string, ms: number][] = [];
  const look = (at: Look) => {
    seen.push([at.phase, Date.now() - began]);
    return changes(at);
  };
  const looks = createLooks(globalThis as unknown as Window, look, () => hasSidebar);
  looks.begin();
  return { seen, begin: looks.begin };
}

const SERIES = [250, 750, 1750, 3750, 7750].map((ms) => ['looking', ms]);

describe('createLooks', () => {
  it('looks five times and then leaves the page alone', () => {
    const { seen } = looking();
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(SERIES);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on each second while the article has a sidebar', () => {
    const { seen } = looking({ hasSidebar: true });
    vi.advanceTimersByTime(9_750);
    expect(seen).toEqual([...SERIES, ['watching', 8750], ['watching', 9750]]);
  });

  it('looks soon after a change, and then goes on where it was', () => {
    const { seen } = looking({ changes: ({ phase, looks }) => phase === 'looking' && looks === 2 });
    vi.advanceTimersByTime(2_000);
    expect(seen).toEqual([
      ['looking', 250],
      ['looking', 750],
      ['hurried', 1000],
      ['looking', 2000],
    ]);
  });

  it('begins afresh when the page is touched, but not while its first look is to come', () => {
    const { seen, begin } = looking();
    vi.advanceTimersByTime(200);
    begin();
    vi.advanceTimersByTime(600);
    begin();
    vi.advanceTimersByTime(250);
    expect(seen).toEqual([
      ['looking', 250],
      ['looking', 750],
      ['looking', 1050],
    ]);
  });
});
