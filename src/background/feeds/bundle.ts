import { extensionApi } from '../../browser/api.ts';
import type { Bytes } from '../../core/release/bytes.ts';

/** The signed release that the extension's package carries, under `release/`. */
export interface Bundle {
  /** Bytes of a file of the release. Rejects when the package lacks it. */
  read(fileName: string): Promise<Bytes>;
}

export function packagedBundle(): Bundle {
  return {
    async read(fileName) {
      const address = extensionApi().runtime.getURL(`release/${fileName}`);
      const response = await fetch(address).catch(() => null);
      if (!response?.ok)
        throw new Error(`The extension’s own file release/${fileName} is missing; install it again.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
