import { extensionApi } from './api.ts';

/** The extension's own version, as in its manifest. */
export function extensionVersion(): string {
  return extensionApi().runtime.getManifest().version;
}
