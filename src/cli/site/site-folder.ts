import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Folder of a site that is built again over the last build. A file is written only when its bytes
 * change, so that whatever copies the site to a server has little to do. File access is
 * synchronous, because the promises of so many small files take longer than the files.
 */
export class SiteFolder {
  /** Number of files that were new or changed. */
  written = 0;
  readonly #root: string;
  readonly #kept = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Writes a file of the site unless it has these bytes. `path` has `/` between folders. */
  write(path: string, content: string | Uint8Array): void {
    this.#kept.add(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = join(this.#root, path);
    if (bytesOf(file)?.equals(bytes)) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    this.written++;
  }

  /** Writes every file of another folder. */
  writeAll(folder: string): void {
    for (const path of filesIn(folder)) this.write(path, readFileSync(join(folder, path)));
  }

  /** True when the folder has the file from this or an earlier build; it is kept then. */
  keeps(path: string): boolean {
    if (!this.#kept.has(path) && bytesOf(join(this.#root, path)) === null) return false;
    this.#kept.add(path);
    return true;
  }

  /** Removes every file that this build neither wrote nor kept. Returns how many. */
  removeOthers(): number {
    const others = filesIn(this.#root).filter((path) => !this.#kept.has(path));
    for (const path of others) rmSync(join(this.#root, path));
    if (others.length > 0) removeEmptyFolders(this.#root);
    return others.length;
  }
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Returns the paths of the files below a folder, with `/` between folders. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}

/** Removes the folders without a file below a folder. Returns whether the folder is empty then. */
function removeEmptyFolders(folder: string): boolean {
  const left = readdirSync(folder, { withFileTypes: true }).filter((entry) => {
    const inner = join(folder, entry.name);
    if (!entry.isDirectory() || !removeEmptyFolders(inner)) return true;
    rmSync(inner, { recursive: true });
    return false;
  });
  return left.length === 0;
}
