import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The folder of a site. A build writes a file only when its bytes have changed since the last
 * build, so that a program that copies the site to a server has little to do. File access is
 * synchronous, because for so many small files promises would take longer than the files
 * themselves.
 */
export class SiteFolder {
  /** Number of files that were new or have changed. */
  written = 0;
  readonly #root: string;
  readonly #kept = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Writes a file of the site, unless it already has these bytes. `path` uses `/` between folders.
   */
  write(path: string, content: string | Uint8Array): void {
    this.#kept.add(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (!bytesOf(join(this.#root, path))?.equals(bytes)) this.#put(path, bytes);
  }

  /**
   * Writes a file, unless the folder has the one that an earlier build made from the same data.
   * Returns true if it was written. The file ends with `end`, which contains a digest of the data;
   * `make` returns everything before.
   */
  writeMade(path: string, end: string, make: () => string): boolean {
    this.#kept.add(path);
    if (bytesOf(join(this.#root, path))?.subarray(-end.length).toString() === end) return false;
    this.#put(path, make() + end);
    return true;
  }

  /** Returns the text of a file from the last build; null when the last build had no such file. */
  textOf(path: string): string | null {
    return bytesOf(join(this.#root, path))?.toString() ?? null;
  }

  /** Copies every file of another folder into the site. */
  writeAll(folder: string): void {
    for (const path of filesIn(folder)) this.write(path, readFileSync(join(folder, path)));
  }

  /**
   * True when the folder already has the file, from this build or an earlier one. The file is then
   * kept.
   */
  keeps(path: string): boolean {
    if (!this.#kept.has(path) && bytesOf(join(this.#root, path)) === null) return false;
    this.#kept.add(path);
    return true;
  }

  /**
   * Removes every file that this build neither wrote nor kept. Returns the number of removed files.
   */
  removeOthers(): number {
    const others = filesIn(this.#root).filter((path) => !this.#kept.has(path));
    for (const path of others) rmSync(join(this.#root, path));
    if (others.length > 0) removeEmptyFolders(this.#root);
    return others.length;
  }

  #put(path: string, content: string | Uint8Array): void {
    const file = join(this.#root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    this.written++;
  }
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Returns the paths of all files in a folder, with `/` between folders. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}

/** Removes empty folders inside a folder. Returns true when the folder itself is then empty. */
function removeEmptyFolders(folder: string): boolean {
  const left = readdirSync(folder, { withFileTypes: true }).filter((entry) => {
    const inner = join(folder, entry.name);
    if (!entry.isDirectory() || !removeEmptyFolders(inner)) return true;
    rmSync(inner, { recursive: true });
    return false;
  });
  return left.length === 0;
}
