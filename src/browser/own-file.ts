import type { Bytes } from '../core/release/bytes.ts';
import { extensionApi } from './api.ts';

/**
 * Reads a file in the extension's package. `path` is relative to the package's root. Rejects when
 * the file is missing.
 */
export async function readOwnFile(path: string): Promise<Bytes> {
  const response = await fetch(extensionApi().runtime.getURL(path)).catch(() => null);
  if (!response?.ok)
    throw new Error(`The extension’s own file ${path} is missing; install it again.`);
  return new Uint8Array(await response.arrayBuffer());
}
