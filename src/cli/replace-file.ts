import { open, rename, rm } from 'node:fs/promises';

/**
 * Replaces a file atomically: even after a power failure, the file has its complete old or new
 * content. If writing fails, keeps the old file and throws.
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
