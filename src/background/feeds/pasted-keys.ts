import * as z from 'zod/mini';
import { type Bytes, fromBase64 } from '../../core/release/bytes.ts';
import { isSmallOrder, keyIdOf, type PinnedKey } from '../../core/release/keys.ts';
import { FeedRefusal } from './feed-refusal.ts';

/**
 * A public key as readers and policies write it: its 32 bytes in base64, and its role. The id may
 * be missing, because it can be computed from the key.
 */
const writtenKeySchema = z.object({
  role: z.enum(['root', 'online']),
  publicKey: z.string().check(z.maxLength(100)),
  id: z.optional(z.string()),
});

/** One to four public keys, as a reader pastes them or a policy contains them. */
export const writtenKeysSchema = z.array(writtenKeySchema).check(z.minLength(1), z.maxLength(4));

/**
 * Reads pasted public keys: one key in base64 (role `online`), or a `keys.json` from `feed
 * keygen`. Rejects with a FeedRefusal for anything else.
 */
export async function readPastedKeys(text: string): Promise<PinnedKey[]> {
  const trimmed = text.trim();
  if (/^[A-Za-z0-9+/]{43}=$/.test(trimmed))
    return pinKeys([{ role: 'online', publicKey: trimmed }]);
  let data: unknown;
  try {
    data = JSON.parse(trimmed);
  } catch {
    throw new FeedRefusal('feeds_fault_no_key');
  }
  const parsed = writtenKeysSchema.safeParse(data);
  if (!parsed.success) throw new FeedRefusal('feeds_fault_no_list');
  return pinKeys(parsed.data);
}

/**
 * Returns the written keys, each with the id that is computed from it. Rejects with a FeedRefusal
 * for an invalid or repeated key, for a written id that is wrong, or if no key has the role
 * `online`.
 */
export async function pinKeys(
  written: readonly z.infer<typeof writtenKeySchema>[],
): Promise<PinnedKey[]> {
  const keys = await Promise.all(
    written.map(async ({ role, publicKey, id }) => {
      const raw = rawKey(publicKey);
      if (isSmallOrder(raw)) throw new FeedRefusal('feeds_fault_weak_key');
      const derivedId = await keyIdOf(raw);
      if (id !== undefined && id !== derivedId)
        throw new FeedRefusal('feeds_fault_other_id', { id: id.slice(0, 40), own: derivedId });
      return { id: derivedId, role, publicKey };
    }),
  );
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    throw new FeedRefusal('feeds_fault_twice');
  if (!keys.some(({ role }) => role === 'online')) throw new FeedRefusal('feeds_fault_no_online');
  return keys;
}

function rawKey(publicKey: string): Bytes {
  try {
    const raw = fromBase64(publicKey);
    if (raw.length === 32) return raw;
  } catch {
    // Text that is not base64 gets the same error as a key of the wrong length.
  }
  throw new FeedRefusal('feeds_fault_key_length');
}
