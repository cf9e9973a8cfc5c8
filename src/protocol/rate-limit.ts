import type { MessageName } from './messages.ts';

/**
 * Number of tokens that a message from a tab costs; 1 for messages not listed. Without a limit, a
 * page that has taken over a content script's process could keep the background busy, open tabs,
 * and cause requests to the feeds.
 */
const COSTS: Partial<Record<MessageName, number>> = {
  'judge-article': 4,
  'open-record': 30,
  'open-report': 30,
  'refresh-record': 60,
};

/** Maximum number of tokens of a tab, and the number of tokens that it regains each second. */
const MOST_TOKENS = 240;
const TOKENS_PER_SECOND = 12;

/**
 * Maximum number of tabs that are remembered. Beyond it, the tab whose last message is oldest is
 * forgotten.
 */
const MOST_TABS = 500;

/** Returns true when a tab may send a message now, and then counts that message. */
export type RateLimit = (tabId: number, kind: MessageName) => boolean;

/**
 * Creates the limit. `now` returns ms since 1970. When the clock is set back, no tokens are
 * regained.
 */
export function createRateLimit(now: () => number): RateLimit {
  const tabs = new Map<number, { tokens: number; at: number }>();
  return (tabId, kind) => {
    const at = now();
    const before = tabs.get(tabId) ?? { tokens: MOST_TOKENS, at };
    const gained = (Math.max(0, at - before.at) / 1000) * TOKENS_PER_SECOND;
    const tokens = Math.min(MOST_TOKENS, before.tokens + gained) - (COSTS[kind] ?? 1);
    const may = tokens >= 0;
    // Deleting the tab first moves it to the end of the map, so that the first tab is always the
    // one whose last message is oldest.
    tabs.delete(tabId);
    tabs.set(tabId, { tokens: may ? tokens : tokens + (COSTS[kind] ?? 1), at });
    const [oldest] = tabs.keys();
    if (tabs.size > MOST_TABS && oldest !== undefined) tabs.delete(oldest);
    return may;
  };
}
