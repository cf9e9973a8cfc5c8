import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file in one step: a concurrent reader gets the old content or the new one, always whole,
 * also after a loss of power. When it can't, the old file stays and the error is thrown.
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
