import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../setup/command.mjs';

const FOLDER = join(ROOT, 'docs', 'screenshots');

/** Quality of each kind of WebP picture in `docs/screenshots`, from 0 to 1. */
export const QUALITY = { gallery: 0.1, record: 0.3, readme: 0.7 };

/** The stored pictures of one browser, either of the gallery or of the record page. */
export interface Samples {
  /** Resolves to the picture with this name; null if there is none. */
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, webp: Uint8Array): Promise<void>;
  names(): Promise<string[]>;
  remove(name: string): Promise<void>;
}

/** Returns the stored pictures of one browser, which are in `docs/screenshots/KIND/BROWSER/`. */
export function samplesOf(kind: 'gallery' | 'record', browser: string): Samples {
  const fileOf = (name: string) => join(FOLDER, kind, browser, `${name}.webp`);
  return {
    read: async (name) =>
      existsSync(fileOf(name)) ? new Uint8Array(await readFile(fileOf(name))) : null,
    async write(name, webp) {
      await mkdir(join(FOLDER, kind, browser), { recursive: true });
      await writeFile(fileOf(name), webp);
    },
    async names() {
      const files = await readdir(join(FOLDER, kind, browser)).catch(() => []);
      return files.filter((file) => file.endsWith('.webp')).map((file) => file.slice(0, -5));
    },
    remove: (name) => rm(fileOf(name)),
  };
}

/**
 * Returns the factor, below 1, by which a picture of this width is scaled for storing. Changes
 * must stay visible in the scaled picture, but the repository must stay small.
 */
export function sampleShare(width: number): number {
  if (width > 1000) return 1 / 7;
  return width > 500 ? 1 / 5 : 1 / 4;
}
