import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLooks, type Look } from '../../../src/content/detector/phases.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/**
 * Runs `createLooks`, which checks the page again and again. Each check is recorded in `seen`,
 * with its phase and its time in ms. `changes` is called at each check and says whether the page
 * has changed.
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

const SERIES = [500, 1500, 3500, 7500].map((ms) => ['looking', ms]);

describe('createLooks', () => {
  it('looks four times and then leaves the page alone', () => {
    const { seen } = looking();
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(SERIES);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on each second while the article has a sidebar', () => {
    const { seen } = looking({ hasSidebar: true });
    vi.advanceTimersByTime(9_750);
    expect(seen).toEqual([...SERIES, ['watching', 8500], ['watching', 9500]]);
  });

  it('looks soon after a change, and then goes on where it was', () => {
    const { seen } = looking({ changes: ({ phase, looks }) => phase === 'looking' && looks === 2 });
    vi.advanceTimersByTime(4_000);
    expect(seen).toEqual([
      ['looking', 500],
      ['looking', 1500],
      ['hurried', 1750],
      ['looking', 3750],
    ]);
  });

  it('begins afresh when the page is touched, but not while its first look is to come', () => {
    const { seen, begin } = looking();
    vi.advanceTimersByTime(400);
    begin();
    vi.advanceTimersByTime(1_200);
    begin();
    vi.advanceTimersByTime(500);
    expect(seen).toEqual([
      ['looking', 500],
      ['looking', 1500],
      ['looking', 2100],
    ]);
  });
});
