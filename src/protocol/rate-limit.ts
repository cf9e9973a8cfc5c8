import type { MessageName } from './message-map.ts';

/**
 * Price of a message, in tokens; 1 for messages that are not listed. Each tab gains tokens over
 * time and pays with them. If it has too few, the message is refused, so that hostile pages can't
 * keep the background script busy.
 */
const COSTS: Partial<Record<MessageName, number>> = {
  'judge-article': 4,
  'open-record': 30,
  'open-report': 30,
  'refresh-record': 60,
};

/** Maximum number of tokens that a tab can have. */
const MOST_TOKENS = 240;
const TOKENS_PER_SECOND = 12;

/**
 * Maximum number of tabs whose tokens are counted. If one more tab sends a message, the tab that
 * has been silent for longest is forgotten. Its next message then starts from `MOST_TOKENS` again.
 */
const MOST_TABS = 500;

/**
 * Lets a tab pay for a message. If the tab has enough tokens (see `COSTS`), takes them and returns
 * true: the tab may send the message. Otherwise, takes none and returns false.
 */
export type RateLimit = (tabId: number, kind: MessageName) => boolean;

/**
 * Creates the rate limit. `now` returns ms since 1970. A tab gains tokens for the time since its
 * last message. It gains none if the clock has been set back in that time.
 */
export function createRateLimit(now: () => number): RateLimit {
  const tabs = new Map<number, { tokens: number; at: number }>();
  return (tabId, kind) => {
    const at = now();
    const before = tabs.get(tabId) ?? { tokens: MOST_TOKENS, at };
    const gained = (Math.max(0, at - before.at) / 1000) * TOKENS_PER_SECOND;
    const tokens = Math.min(MOST_TOKENS, before.tokens + gained) - (COSTS[kind] ?? 1);
    const may = tokens >= 0;
    // Deleting and adding a tab moves it to the end of the map. The first tab is therefore the one
    // whose last message is oldest.
    tabs.delete(tabId);
    tabs.set(tabId, { tokens: may ? tokens : tokens + (COSTS[kind] ?? 1), at });
    const [oldest] = tabs.keys();
    if (tabs.size > MOST_TABS && oldest !== undefined) tabs.delete(oldest);
    return may;
  };
}
