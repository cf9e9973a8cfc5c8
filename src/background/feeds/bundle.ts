import { readOwnFile } from '../../browser/own-file.ts';
import type { Bytes } from '../../core/release/bytes.ts';

/** The signed release that is shipped inside the extension's package, in the folder `release/`. */
export interface Bundle {
  /** Reads a file of the release as bytes. Rejects when the package lacks the file. */
  read(fileName: string): Promise<Bytes>;
}

/**
 * Returns the bundle: the signed release that is shipped inside the installed extension's
 * package.
 */
export function packagedBundle(): Bundle {
  return { read: (fileName) => readOwnFile(`release/${fileName}`) };
}
