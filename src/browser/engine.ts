import { extensionApi } from './api.ts';

/**
 * True in Chromium, which keeps pages out of closed shadow roots that extensions make. Firefox
 * lets pages in.
 */
export function isChromium(): boolean {
  return extensionApi().runtime.getURL('').startsWith('chrome-extension:');
}
