import { extensionApi } from './api.ts';

/**
 * True in Chromium. There, pages can't reach into closed shadow roots that extensions create; in
 * Firefox, they can.
 */
export function isChromium(): boolean {
  return extensionApi().runtime.getURL('').startsWith('chrome-extension:');
}
