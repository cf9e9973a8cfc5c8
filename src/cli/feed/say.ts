import type { Head } from '../../core/release/verify-release.ts';
import { fingerprint } from './key-schemas.ts';

/** Prints one line about the published release. */
export function sayIssued(
  folder: string,
  keyId: string,
  { head, isNewVersion }: { head: Head; isNewVersion: boolean },
): void {
  const what = isNewVersion
    ? `version ${head.version}`
    : `version ${head.version}, unchanged, signed again`;
  console.log(
    `${folder}: ${what}, ${head.record.length} bytes, by ${fingerprint(keyId)}, until ${head.expires}`,
  );
}
