import { extensionApi } from './api.ts';

/** Returns the extension's version, as in the manifest. */
export function extensionVersion(): string {
  return extensionApi().runtime.getManifest().version;
}
