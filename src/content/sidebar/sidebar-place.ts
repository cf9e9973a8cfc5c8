import { extensionApi } from '../../browser/api.ts';

/**
 * False when the page's sandbox or isolation keeps documents of the extension out of frames. Other
 * obstacles become known only when a frame is tried.
 */
export function mayHoldPanel(): boolean {
  // Local files have an opaque origin too, but can contain frames of the extension.
  if (self.origin === 'null' && location.protocol !== 'file:') return false;
  // In Chromium, a cross-origin isolated page can't contain a document whose address changes from
  // session to session, as the extension's addresses do.
  return !(self.crossOriginIsolated && isChromium());
}

function isChromium(): boolean {
  return extensionApi().runtime.getURL('').startsWith('chrome-extension:');
}
