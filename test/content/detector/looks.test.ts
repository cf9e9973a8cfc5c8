import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLooks, type Watched } from '../../../src/content/detector/looks.ts';

let page: Window;

beforeEach(() => {
  vi.useFakeTimers();
  page = new Window();
});
afterEach(async () => {
  vi.useRealTimers();
  await page.happyDOM.close();
});

/**
 * Runs `createLooks`, which checks the page after changes. `seen` lists the checks: the number of
 * each check in its row (see `Watched`), and its time in ms. The page never shows anything new,
 * unless `watched` says so.
 */
function looking({ watched = {} as Partial<Watched>, hasSidebar = false } = {}) {
  const began = Date.now();
  const seen: [inRow: number, ms: number][] = [];
  const asked: Watched = { signal: () => '', mayBeNew: () => false, react() {}, ...watched };
  const signal = (inRow: number) => {
    seen.push([inRow, Date.now() - began]);
    return asked.signal(inRow);
  };
  const view = {
    document: page.document,
    MutationObserver: page.MutationObserver,
    setTimeout,
    clearTimeout,
  };
  const looks = createLooks(
    view as never,
    () => ({ ...asked, signal }),
    () => hasSidebar,
  );
  looks.awaitChange();
  return { seen, ...looks };
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Changes the page every 100 ms. */
async function changeFor(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    page.document.body.append('More');
    await wait(100);
  }
}

describe('createLooks', () => {
  it('never looks at a page that does not change', async () => {
    const { seen } = looking();
    await wait(60_000);
    expect(seen).toEqual([]);
  });

  it('looks 500 ms after a change', async () => {
    const { seen } = looking();
    await wait(60_000);
    page.document.body.append('More');
    await wait(60_000);
    expect(seen).toEqual([[1, 60_500]]);
  });

  it('looks less and less often while the page changes', async () => {
    const { seen } = looking();
    await changeFor(15_000);
    expect(seen.map(([inRow]) => inRow)).toEqual([1, 2, 3, 4, 5]);
    const waits = seen.map(([, ms], at) => Math.round((ms - (seen[at - 1]?.[1] ?? 0)) / 500) / 2);
    expect(waits).toEqual([0.5, 1, 2, 4, 4]);
  });

  it('looks at least once a second while the changing page has a sidebar', async () => {
    const { seen } = looking({ hasSidebar: true });
    await changeFor(10_000);
    expect(seen.length).toBeGreaterThanOrEqual(8);
  });

  it('begins a new row after a pause', async () => {
    const { seen } = looking();
    await changeFor(2000);
    await wait(10_000);
    await changeFor(1000);
    expect(seen.map(([inRow]) => inRow)).toEqual([1, 2, 3, 1]);
  });

  it('looks soon again at a page that was changing, as the same look', async () => {
    const react = vi.fn();
    const { seen } = looking({ watched: { signal: () => 'New', mayBeNew: () => true, react } });
    page.document.body.append('More');
    await wait(10_000);
    expect(seen).toEqual([
      [1, 500],
      [1, 750],
    ]);
    expect(react.mock.calls).toEqual([['settled']]);
  });

  it('waits for rest until the fourth look in a row', async () => {
    let count = 0;
    const react = vi.fn();
    const signal = () => `${count++}`;
    const { seen } = looking({ watched: { signal, mayBeNew: () => true, react } });
    page.document.body.append('More');
    await wait(10_000);
    expect(seen.map(([inRow]) => inRow)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(react.mock.calls).toEqual([['restless']]);
  });

  it('goes on after a look that fails', async () => {
    const signal = () => {
      throw new Error('gone');
    };
    const { seen } = looking({ watched: { signal } });
    for (let time = 0; time < 2; time++) {
      page.document.body.append('More');
      await wait(10_000);
    }
    expect(seen).toHaveLength(2);
  });

  it('looks again on request, four times in a row at most', async () => {
    const { seen, begin, lookAgain } = looking();
    const granted: boolean[] = [];
    for (let time = 0; time < 6; time++) {
      granted.push(lookAgain());
      await wait(5000);
    }
    expect(granted).toEqual([true, true, true, true, false, false]);
    expect(seen).toHaveLength(4);
    begin();
    await wait(500);
    expect(seen[4]?.[0]).toBe(1);
  });
});
