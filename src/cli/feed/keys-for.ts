import type { PinnedKey } from '../../core/release/keys.ts';
import { fromTerminal } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { parseSigningKey, publicKeysBeside, readPinnedKeys, readSigningKey } from './key-files.ts';
import type { FeedKey } from './key-schemas.ts';

/**
 * Environment variable with the text of the online key file. Build servers keep secrets in the
 * environment.
 */
const KEY_VARIABLE = 'FEED_KEY';

/**
 * Returns the online key that signs a feed, and the public keys that readers pin. The online key
 * is in the given file or else in the environment. The public keys are in the given file or else
 * beside the key file. Throws a Refusal if no place is given, and a FeedFault if they can't be
 * used.
 */
export async function keysFor(
  options: { key?: string; keys?: string },
  feedFolder: string,
): Promise<{ key: FeedKey; pinned: PinnedKey[] }> {
  const file = options.key ? fromTerminal(options.key) : null;
  const key = file ? await readSigningKey(file, 'online', feedFolder) : await keyOfEnvironment();
  return { key, pinned: await readPinnedKeys(publicKeysPath(options.keys, file)) };
}

/**
 * Returns the path of the public keys: the given one or else the one beside the key file. Throws a
 * Refusal without both.
 */
export function publicKeysPath(given: string | undefined, keyFile: string | null): string {
  if (given) return fromTerminal(given);
  if (keyFile) return publicKeysBeside(keyFile);
  throw new Refusal('--keys is missing: the file of public keys that readers pin.');
}

async function keyOfEnvironment(): Promise<FeedKey> {
  const text = process.env[KEY_VARIABLE];
  if (text) return parseSigningKey(text, `The environment variable ${KEY_VARIABLE}`, 'online');
  throw new Refusal(
    `No key to sign with: name the online key's file with --key, or put its text into the environment variable ${KEY_VARIABLE}.`,
  );
}
