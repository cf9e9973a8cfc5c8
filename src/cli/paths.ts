import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A path as the person at the terminal meant it: relative to where npm was called, which is not where it runs its programs. */
export function fromTerminal(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

/** True when `path` is the folder or lies in it, also by way of links. Neither has to exist. */
export async function isInside(path: string, folder: string): Promise<boolean> {
  const way = relative(await realest(folder), await realest(path));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}

/** The path without links, as far as it exists. */
async function realest(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await realest(parent), basename(absolute));
  }
}
