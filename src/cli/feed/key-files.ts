import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromBase64, utf8 } from '../../core/release/bytes.ts';
import { signEnvelope, verifyEnvelope } from '../../core/release/envelope.ts';
import { isSmallOrder, keyIdOf, type PinnedKey } from '../../core/release/keys.ts';
import { isInside } from '../paths.ts';
import { systemFault } from '../system-fault.ts';
import { FeedFault } from './feed-fault.ts';
import { type FeedKey, feedKeySchema, type KeyRole, pinnedKeysSchema } from './key-schemas.ts';
import { importSigningKey } from './publish-release.ts';

/** Name of the file with the public keys. It is in the same folder as the key files. */
export const PUBLIC_KEYS_FILE = 'keys.json';

/**
 * Writes a key to a new file that only its owner can read. Throws a FeedFault when the file already
 * exists or can't be written.
 */
export async function writeKeyFile(path: string, key: FeedKey): Promise<void> {
  await writeFile(path, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error) => {
      throw new FeedFault(
        `${path} can't be written: ${systemFault(error)}. Keys are never overwritten: name a new folder.`,
      );
    },
  );
}

/**
 * Reads the key for a role from a file. Error messages never quote the key. Throws a FeedFault if
 * the file is in the feed's folder, if others can read it, or if it has no complete key of this
 * role.
 */
export async function readSigningKey(
  path: string,
  role: KeyRole,
  feedFolder: string,
): Promise<FeedKey> {
  if (await isInside(path, feedFolder))
    throw new FeedFault(
      `${path} lies in the feed's folder, where everybody can fetch it. Move it out, and replace the key if the folder was served.`,
    );
  const key = await parseSigningKey(await readText(path, 'the key file'), path, role);
  const { mode } = await stat(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new FeedFault(`${path} can be read by others on this computer. Run: chmod 600 ${path}`);
  return key;
}

/**
 * Reads a key from JSON text. `where` is the name of the text in messages. Throws a FeedFault when
 * the text is not a complete key of this role.
 */
export async function parseSigningKey(
  text: string,
  where: string,
  role: KeyRole,
): Promise<FeedKey> {
  const parsed = feedKeySchema.safeParse(parseQuietly(text));
  if (!parsed.success)
    throw new FeedFault(
      `${where} is not a key file. It is JSON with role, id, publicKey and privateKey, as "keygen" writes it.`,
    );
  if (parsed.data.role !== role)
    throw new FeedFault(`${where} is the ${parsed.data.role} key; this takes the ${role} key.`);
  await refuseBrokenKey(parsed.data, where);
  return parsed.data;
}

/**
 * Reads the public keys that extensions pin. The file is a list of keys or a `publisher.json`.
 * Throws a FeedFault if the file can't be read or contains anything else.
 */
export async function readPinnedKeys(path: string): Promise<PinnedKey[]> {
  const data = parseQuietly(await readText(path, 'the file of public keys'));
  const list =
    data instanceof Object && Object.hasOwn(data, 'keys') ? Reflect.get(data, 'keys') : data;
  const parsed = pinnedKeysSchema.safeParse(list);
  if (!parsed.success)
    throw new FeedFault(
      `${path} is not a list of public keys. It is JSON: [{ "role": "root" or "online", "id", "publicKey" }], as "keygen" writes it, or a publisher.json.`,
    );
  for (const { id, publicKey } of parsed.data) {
    if (isSmallOrder(fromBase64(publicKey)))
      throw new FeedFault(
        `${path}: ${id} is a point of small order, for which anybody can sign. Make keys with "feed keygen".`,
      );
    if ((await keyIdOf(fromBase64(publicKey))) !== id)
      throw new FeedFault(
        `${path}: ${id} is not the id of its public key. Copy the file anew from where the keys were made.`,
      );
  }
  return parsed.data;
}

/** Returns the default path of the public keys, which is in the folder of the key file. */
export function publicKeysBeside(keyFile: string): string {
  return join(dirname(keyFile), PUBLIC_KEYS_FILE);
}

/**
 * Throws a FeedFault if the public and the private half of a key do not match. Extensions would
 * refuse everything signed with such a key.
 */
async function refuseBrokenKey(key: FeedKey, where: string): Promise<void> {
  try {
    if ((await keyIdOf(fromBase64(key.publicKey))) !== key.id) throw new Error('another id');
    const envelope = await signEnvelope(utf8('probe'), 'probe', await importSigningKey(key));
    await verifyEnvelope(envelope, 'probe', [key]);
  } catch {
    throw new FeedFault(
      `${where} is damaged: its id, public key and private key don't belong together. Use another copy.`,
    );
  }
}

async function readText(path: string, what: string): Promise<string> {
  return readFile(path, 'utf8').catch((error) => {
    throw new FeedFault(`${path}: ${what} can't be read: ${systemFault(error)}.`);
  });
}

/**
 * Parses JSON. Returns undefined for text that is not JSON. JSON.parse itself would throw an error
 * that quotes the text, and the text may be a secret.
 */
function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
