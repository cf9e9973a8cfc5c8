import { readOwnFile } from '../../browser/own-file.ts';
import type { Bytes } from '../../core/release/bytes.ts';

/** The signed release that the extension's package carries, under `release/`. */
export interface Bundle {
  /** Reads the bytes of a file of the release. Rejects when the package lacks the file. */
  read(fileName: string): Promise<Bytes>;
}

/** The bundle of the installed package. */
export function packagedBundle(): Bundle {
  return { read: (fileName) => readOwnFile(`release/${fileName}`) };
}
