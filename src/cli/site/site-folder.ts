import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The folder that a site is built in. A build writes a file only when its bytes differ from the
 * last build's, so that a program that copies the site to a server has little to copy. File access
 * is synchronous, because for so many small files promises would take longer than reading and
 * writing.
 */
export class SiteFolder {
  /** Number of files that were new or changed in this build. */
  written = 0;
  readonly #root: string;
  readonly #kept = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Writes a file of the site unless it already has this content. `path` uses `/` between folders.
   */
  write(path: string, content: string | Uint8Array): void {
    this.#kept.add(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (!bytesOf(join(this.#root, path))?.equals(bytes)) this.#put(path, bytes);
  }

  /**
   * Writes a file unless it is already there from an earlier build with the same data. Returns true
   * if the file was written. The file ends with `end`, which contains a digest of the data; `make`
   * returns all content before it.
   */
  writeMade(path: string, end: string, make: () => string): boolean {
    this.#kept.add(path);
    if (bytesOf(join(this.#root, path))?.subarray(-end.length).toString() === end) return false;
    this.#put(path, make() + end);
    return true;
  }

  /** Returns a file's text from the last build; null when the last build wrote no such file. */
  textOf(path: string): string | null {
    return bytesOf(join(this.#root, path))?.toString() ?? null;
  }

  /** Copies all files of another folder into the site. */
  writeAll(folder: string): void {
    for (const path of filesIn(folder)) this.write(path, readFileSync(join(folder, path)));
  }

  /**
   * True when the file already exists, from this build or an earlier one. The file then stays when
   * `removeOthers` runs.
   */
  keeps(path: string): boolean {
    if (!this.#kept.has(path) && bytesOf(join(this.#root, path)) === null) return false;
    this.#kept.add(path);
    return true;
  }

  /**
   * Removes every file that this build neither wrote nor kept. Returns how many files were removed.
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

/** Removes the empty folders within a folder. Returns true when the folder itself is empty then. */
function removeEmptyFolders(folder: string): boolean {
  const left = readdirSync(folder, { withFileTypes: true }).filter((entry) => {
    const inner = join(folder, entry.name);
    if (!entry.isDirectory() || !removeEmptyFolders(inner)) return true;
    rmSync(inner, { recursive: true });
    return false;
  });
  return left.length === 0;
}
