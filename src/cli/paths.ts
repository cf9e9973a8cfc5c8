import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Path of the project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

/**
 * Resolves a path that the user gave, relative to the folder where the user ran npm. Node itself
 * would resolve it relative to the project's folder, because npm runs programs there.
 */
export function fromTerminal(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

/**
 * True when `path` is the folder or inside it, even through symbolic links. Path and folder need
 * not exist.
 */
export async function isInside(path: string, folder: string): Promise<boolean> {
  const way = relative(await realest(folder), await realest(path));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}

/** Resolves the symbolic links in the existing part of a path. The rest need not exist. */
export async function realest(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await realest(parent), basename(absolute));
  }
}
