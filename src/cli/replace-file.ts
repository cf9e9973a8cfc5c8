import { open, rename, rm } from 'node:fs/promises';

/**
 * Replaces a file atomically: even after a power failure, the file has either its complete old or
 * its complete new content. If writing fails, the old file stays and the error is thrown.
 */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const partial = `${path}.partial`;
  try {
    const file = await open(partial, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw error;
  }
}
