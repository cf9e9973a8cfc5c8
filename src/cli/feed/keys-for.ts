import type { PinnedKey } from '../../core/release/keys.ts';
import { fromTerminal } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { parseSigningKey, publicKeysBeside, readPinnedKeys, readSigningKey } from './key-files.ts';
import type { FeedKey } from './key-schemas.ts';

/**
 * Environment variable that contains the text of the online key's file. Build servers keep secrets
 * in environment variables.
 */
const KEY_VARIABLE = 'FEED_KEY';

/**
 * Returns the online key that signs a feed, and the public keys that extensions pin. Throws a
 * Refusal if a key is missing, a FeedFault if one can't be used.
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
 * Returns the path of the public keys: the given path, or else a path in the folder of the key
 * file. Throws a Refusal if neither is given.
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
