import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Changes that a build has made to a folder. */
export interface FolderChanges {
  /** Number of files that were new or different. */
  written: number;
  /**
   * Paths of all files that belong to the site, whether this build wrote them or left them
   * unchanged.
   */
  kept: string[];
}

/**
 * Folder in which a site is built. Writes only files that have changed since the last build, so
 * that only those must be copied to a server. Reads and writes synchronously, because this is
 * faster for many small files.
 */
export class SiteFolder {
  /** Number of files that were new or changed in this build. */
  written = 0;
  readonly root: string;
  readonly #kept = new Set<string>();
  /** Paths of the files in the folder, from the last build and from this build. */
  readonly #files: Set<string>;
  /** Folders into which this build has written. */
  readonly #made = new Set<string>();

  /**
   * `files` are the paths of the files in the folder. If they are not given, searches the folder.
   */
  constructor(root: string, files = existsSync(root) ? filesIn(root) : []) {
    this.root = root;
    this.#files = new Set(files);
  }

  /** Paths of the files in the folder, from the last build and from this build. */
  get files(): string[] {
    return [...this.#files];
  }

  /** Changes that were made through this object, and files that were left unchanged. */
  get changes(): FolderChanges {
    return { written: this.written, kept: [...this.#kept] };
  }

  /** Adds the changes that another thread has made to the folder. */
  add({ written, kept }: FolderChanges): void {
    this.written += written;
    for (const path of kept) this.#kept.add(path);
  }

  /**
   * Writes a file of the site, unless the file already has this content. `path` has `/` between
   * folders.
   */
  write(path: string, content: string | Uint8Array): void {
    this.#kept.add(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (!this.#bytesOf(path)?.equals(bytes)) this.#put(path, bytes);
  }

  /**
   * Writes the text from `make`, followed by `end`. `end` must contain a digest of everything that
   * the text depends on. If the file already ends with `end`, keeps the file and returns false.
   */
  writeMade(path: string, end: string, make: () => string): boolean {
    this.#kept.add(path);
    // The digest in `end` has not changed, so the text has not changed either.
    if (this.#bytesOf(path)?.subarray(-end.length).toString() === end) return false;
    this.#put(path, make() + end);
    return true;
  }

  /**
   * Returns a file's text; null when the folder has no such file. Before this build writes the
   * file, the text is from the last build.
   */
  textOf(path: string): string | null {
    return this.#bytesOf(path)?.toString() ?? null;
  }

  /** Copies all files of another folder into the site. */
  writeAll(folder: string): void {
    for (const path of filesIn(folder)) this.write(path, readFileSync(join(folder, path)));
  }

  /**
   * Returns true if the file exists, and marks it as part of the site, so that `removeOthers`
   * does not remove it. Returns false if the file does not exist.
   */
  keeps(path: string): boolean {
    if (!this.#files.has(path)) return false;
    this.#kept.add(path);
    return true;
  }

  /**
   * Removes every file from an earlier build that does not belong to the site any more. Returns
   * how many files were removed.
   */
  removeOthers(): number {
    const others = [...this.#files].filter((path) => !this.#kept.has(path));
    for (const path of others) rmSync(join(this.root, path));
    if (others.length > 0) removeEmptyFolders(this.root);
    return others.length;
  }

  #put(path: string, content: string | Uint8Array): void {
    const file = join(this.root, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(file, content);
    this.#files.add(path);
    this.written++;
  }

  /** Returns a file's content; null when the folder has no such file. */
  #bytesOf(path: string): Buffer | null {
    return this.#files.has(path) ? readFileSync(join(this.root, path)) : null;
  }
}

/** Returns the paths of all files in a folder, with `/` between folders. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}

/**
 * Removes all empty folders in a folder. Returns true if the folder itself is empty afterwards.
 */
function removeEmptyFolders(folder: string): boolean {
  const left = readdirSync(folder, { withFileTypes: true }).filter((entry) => {
    const inner = join(folder, entry.name);
    if (!entry.isDirectory() || !removeEmptyFolders(inner)) return true;
    rmSync(inner, { recursive: true });
    return false;
  });
  return left.length === 0;
}
