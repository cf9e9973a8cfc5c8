import type { SidebarReport } from '../../protocol/messages/get-annotation.ts';
import type { Packed } from '../../protocol/packed.ts';

/** Contents of panels, computed while the HTML pages of the panels are still loading. */
export interface EarlyContents {
  /**
   * Keeps a panel's content for `LONGEST` ms. During this time, the panel that sends the nonce
   * (see `PanelNonces`) can get the content.
   */
  put(nonce: string, content: Promise<Packed<SidebarReport>>): void;
  /** Returns and forgets the content for a nonce; null when there is none. */
  take(nonce: string): Promise<Packed<SidebarReport>> | null;
}

/**
 * Time, in ms, for which content waits for its panel. Content that no panel has taken by then is
 * deleted, because it may be out of date.
 */
const LONGEST = 3000;

/** Creates an empty `EarlyContents`, which is kept in memory only. */
export function createEarlyContents(): EarlyContents {
  const contents = new Map<string, Promise<Packed<SidebarReport>>>();
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
