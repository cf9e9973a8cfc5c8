import type { SidebarReport } from '../../protocol/messages/get-annotation.ts';

/** Contents of panels, made while the panels' documents load. */
export interface EarlyContents {
  /** Keeps the content of the panel that will show this nonce, for `LONGEST`. */
  put(nonce: string, content: Promise<SidebarReport>): void;
  /** Returns and forgets the content for a nonce; null when there is none. */
  take(nonce: string): Promise<SidebarReport> | null;
}

/**
 * Time, in ms, after which a content counts as out of date. What changes before makes the sidebar
 * ask again.
 */
const LONGEST = 3000;

/** Keeps the contents in memory. */
export function createEarlyContents(): EarlyContents {
  const contents = new Map<string, Promise<SidebarReport>>();
  return {
    put(nonce, content) {
      contents.set(nonce, content);
      setTimeout(() => contents.delete(nonce), LONGEST);
    },
    take(nonce) {
      const content = contents.get(nonce) ?? null;
      contents.delete(nonce);
      return content;
    },
  };
}
