import { describe, expect, it, vi } from 'vitest';
import { answer, type Handlers } from '../../src/protocol/handle.ts';
import { createRateLimit } from '../../src/protocol/rate-limit.ts';

/**
 * Makes a rate limit with a clock, and a function that counts how many of a number of messages are
 * allowed.
 */
function limited() {
  const clock = { now: 0 };
  const mayAsk = createRateLimit(() => clock.now);
  const passed = (tab: number, kind: Parameters<typeof mayAsk>[1], times: number) =>
    Array.from({ length: times }, () => mayAsk(tab, kind)).filter(Boolean).length;
  return { clock, mayAsk, passed };
}

describe('a page that took over its content script', () => {
  it('opens a few tabs and no more', () => {
    expect(limited().passed(1, 'open-record', 60)).toBe(8);
  });
  it('has feeds asked a few times, and then every five seconds', () => {
    const { clock, passed } = limited();
    expect(passed(1, 'refresh-record', 300)).toBe(4);
    clock.now = 5_000;
    expect(passed(1, 'refresh-record', 300)).toBe(1);
  });
  it('has few of ten thousand articles judged', () => {
    expect(limited().passed(1, 'judge-article', 10_000)).toBe(60);
  });
  it('costs another tab nothing', () => {
    const { passed } = limited();
    passed(1, 'judge-article', 10_000);
    expect(passed(2, 'judge-article', 10)).toBe(10);
  });
  it('is forgotten for no other tab’s sake until hundreds have asked', () => {
    const { passed } = limited();
    passed(1, 'judge-article', 10_000);
    for (let tab = 2; tab < 400; tab++) passed(tab, 'article-left', 1);
    expect(passed(1, 'judge-article', 1)).toBe(0);
  });
  it('gains nothing by a clock that is set back', () => {
    const { clock, passed } = limited();
    clock.now = 1e6;
    passed(1, 'article-left', 1000);
    clock.now = 0;
    expect(passed(1, 'article-left', 1)).toBe(0);
  });
  it('is told so, and its message is not even parsed', async () => {
    const page = { id: 'ours', url: 'https://news.example/a', frameId: 0, tab: { id: 5 } } as never;
    const own = { id: 'ours', origin: 'chrome-extension://ours/' };
    const left = vi.fn();
    const handlers = { 'article-left': left } as unknown as Handlers;
    const message = { kind: 'article-left', extra: 'malformed' };
    expect(await answer(handlers, message, page, own, () => false)).toEqual({
      error: 'This tab has asked too often; wait a minute.',
    });
    expect(left).not.toHaveBeenCalled();
  });
});

describe('a restless page', () => {
  it('may show a new article every second', () => {
    const { clock, passed } = limited();
    let refused = 0;
    for (let second = 0; second < 600; second++) {
      clock.now = second * 1000;
      refused += 1 - passed(1, 'judge-article', 1);
    }
    expect(refused).toBe(0);
  });
  it('may be left for a new one every second, with the sidebar open on each', () => {
    const { clock, passed } = limited();
    const kinds = ['judge-article', 'get-sidebar', 'get-annotation', 'remember-view'] as const;
    let refused = 0;
    for (let second = 0; second < 600; second++) {
      clock.now = second * 1000;
      // Messages of one page. A page whose content arrives late is judged twice.
      for (const kind of [...kinds, 'judge-article', 'get-annotation'] as const)
        refused += 1 - passed(1, kind, 1);
    }
    expect(refused).toBe(0);
  });
});
