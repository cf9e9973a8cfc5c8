import { isChromium } from '../../browser/engine.ts';

/**
 * False when the page's sandbox or isolation keeps documents of the extension out of frames. Other
 * obstacles can be found only by trying to open a frame.
 */
export function mayHoldPanel(): boolean {
  // Local files also have an opaque origin, but they can contain frames of the extension.
  if (self.origin === 'null' && location.protocol !== 'file:') return false;
  // In Chromium, a cross-origin isolated page can't contain documents whose address changes with
  // each session, as the extension's addresses do.
  return !(self.crossOriginIsolated && isChromium());
}
