import { isChromium } from '../../browser/engine.ts';

/**
 * True if the page may contain frames with documents of the extension. The page's sandbox or
 * cross-origin isolation may forbid them. Other obstacles appear only when a frame is opened.
 */
export function mayHoldPanel(): boolean {
  // A sandboxed page has the origin `null` and can't contain frames of the extension. A local
  // file also has the origin `null`, but can contain them.
  if (self.origin === 'null' && location.protocol !== 'file:') return false;
  // In Chromium, `use_dynamic_url` in the manifest makes the address of the panel's document change
  // with each session. A cross-origin isolated page can't contain a document with such an address.
  return !(self.crossOriginIsolated && isChromium());
}
