import { readOwnFile } from '../../browser/own-file.ts';
import type { Bytes } from '../../core/release/bytes.ts';

/** The signed release that the extension's package carries, under `release/`. */
export interface Bundle {
  /** Bytes of a file of the release. Rejects when the package lacks it. */
  read(fileName: string): Promise<Bytes>;
}

/** The bundle of the installed package. */
export function packagedBundle(): Bundle {
  return { read: (fileName) => readOwnFile(`release/${fileName}`) };
}
