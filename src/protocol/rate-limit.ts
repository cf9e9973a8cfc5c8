import type { MessageName } from './messages.ts';

/**
 * Tokens that a message from a tab costs, if not one. A page that has taken over a content script's
 * process could otherwise keep the background busy, open tabs and have feeds asked.
 */
const COSTS: Partial<Record<MessageName, number>> = {
  'judge-article': 4,
  'open-record': 30,
  'open-report': 30,
  'refresh-record': 60,
};

/** Most tokens that a tab can have, and the tokens that it gets back each second. */
const MOST_TOKENS = 240;
const TOKENS_PER_SECOND = 12;

/** Largest number of tabs that are remembered; the one that was silent longest is forgotten. */
const MOST_TABS = 500;

/** Returns whether a tab may send a message now, and counts it if so. */
export type RateLimit = (tabId: number, kind: MessageName) => boolean;

/** Creates the limit. `now` returns ms since 1970; a clock that is set back gives no tokens. */
export function createRateLimit(now: () => number): RateLimit {
  const tabs = new Map<number, { tokens: number; at: number }>();
  return (tabId, kind) => {
    const at = now();
    const before = tabs.get(tabId) ?? { tokens: MOST_TOKENS, at };
    const gained = (Math.max(0, at - before.at) / 1000) * TOKENS_PER_SECOND;
    const tokens = Math.min(MOST_TOKENS, before.tokens + gained) - (COSTS[kind] ?? 1);
    const may = tokens >= 0;
    // Deleting first moves the tab to the end, so that the first one is the longest silent.
    tabs.delete(tabId);
    tabs.set(tabId, { tokens: may ? tokens : tokens + (COSTS[kind] ?? 1), at });
    const [oldest] = tabs.keys();
    if (tabs.size > MOST_TABS && oldest !== undefined) tabs.delete(oldest);
    return may;
  };
}
