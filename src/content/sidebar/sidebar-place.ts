import { extensionApi } from '../../browser/api.ts';

/**
 * False for a page whose sandbox or isolation keeps the extension's documents out of its frames.
 * Other obstacles show only once a frame was tried.
 */
export function mayHoldPanel(): boolean {
  // Files have no origin either, but may hold frames.
  if (self.origin === 'null' && location.protocol !== 'file:') return false;
  // Chromium lets an isolated page hold no document from an address that changes each session.
  return !(self.crossOriginIsolated && isChromium());
}

function isChromium(): boolean {
  return extensionApi().runtime.getURL('').startsWith('chrome-extension:');
}
