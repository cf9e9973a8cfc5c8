import type { MessageName } from './messages.ts';

/**
 * Number of tokens that a tab pays for a message; 1 for messages that are not listed. A page that
 * has taken over a content script's process could otherwise keep the background busy, open tabs,
 * and send requests to the feeds.
 */
const COSTS: Partial<Record<MessageName, number>> = {
  'judge-article': 4,
  'open-record': 30,
  'open-report': 30,
  'refresh-record': 60,
};

/**
 * Maximum number of tokens that a tab can have, and the number of tokens that it regains per
 * second.
 */
const MOST_TOKENS = 240;
const TOKENS_PER_SECOND = 12;

/**
 * Maximum number of tabs that are tracked. When there are more, the tab that has sent nothing for
 * longest is forgotten.
 */
const MOST_TABS = 500;

/**
 * Returns true, and takes the tokens for the message, when a tab may send it now; else returns
 * false.
 */
export type RateLimit = (tabId: number, kind: MessageName) => boolean;

/**
 * Creates the rate limit. `now` returns ms since 1970. No tokens are regained while the clock goes
 * backwards.
 */
export function createRateLimit(now: () => number): RateLimit {
  const tabs = new Map<number, { tokens: number; at: number }>();
  return (tabId, kind) => {
    const at = now();
    const before = tabs.get(tabId) ?? { tokens: MOST_TOKENS, at };
    const gained = (Math.max(0, at - before.at) / 1000) * TOKENS_PER_SECOND;
    const tokens = Math.min(MOST_TOKENS, before.tokens + gained) - (COSTS[kind] ?? 1);
    const may = tokens >= 0;
    // Deleting the tab before it is set again moves it to the end of the map. The first tab in the
    // map is therefore always the one that has sent nothing for longest.
    tabs.delete(tabId);
    tabs.set(tabId, { tokens: may ? tokens : tokens + (COSTS[kind] ?? 1), at });
    const [oldest] = tabs.keys();
    if (tabs.size > MOST_TABS && oldest !== undefined) tabs.delete(oldest);
    return may;
  };
}
