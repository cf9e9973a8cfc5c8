import * as z from 'zod/mini';
import { sha256, utf8 } from '../../core/release/bytes.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';
import { headAddress, isAllowedAddress } from './feed-address.ts';
import { FeedRefusal } from './feed-refusal.ts';
import { readPastedKeys } from './pasted-keys.ts';

/**
 * Maximum length of a feed's address, in characters, after the browser has encoded it. Encoding
 * can turn a single typed letter into nine characters.
 */
export const MAX_ADDRESS = 2000;

/** A feed that readers use in addition to the default one. */
export interface AddedFeed {
  /**
   * First 12 hexadecimal digits of the SHA-256 of the head's address. Identifies the feed in
   * messages and in the store.
   */
  id: string;
  /** Name of the newsroom, chosen by the reader or set by the policy. */
  name: string;
  /** Address of the feed's folder, ending with a slash. */
  address: string;
  /** Public keys that the reader confirmed or the policy set. */
  keys: PinnedKey[];
  /** True when the organisation's policy set the feed. The reader can't remove such a feed. */
  managed: boolean;
}

/** Facts about the build. They decide which addresses an added feed can have. */
export interface FeedRules {
  /** Address of the default feed; null when the build has no default feed. */
  defaultFeed: string | null;
}

/**
 * Name of a feed, for use within sentences: one line of at most 60 characters. Characters that
 * reverse or hide text are not allowed.
 */
export const feedNameSchema = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(60),
  // Inside a function, the pattern is compiled only when it is needed, not at each start.
  z.refine((name) => /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(name)),
);

/**
 * Checks a feed that the reader typed, without contacting it. Rejects with a FeedRefusal when the
 * feed is invalid.
 */
export async function readProposal(
  { name, address, key }: TypedFeed,
  rules: FeedRules,
): Promise<AddedFeed> {
  const url = checkedAddress(address.trim(), rules);
  const named = feedNameSchema.safeParse(name.trim() || url.host);
  if (!named.success) throw new FeedRefusal('feeds_fault_name');
  const keys = await readPastedKeys(key);
  return checkedFeed({ name: named.data, address: url.href, keys, managed: false }, rules);
}

/**
 * Returns the feed with a normalised address, and with the id derived from this address. Rejects
 * with a FeedRefusal when the address is not allowed.
 */
export async function checkedFeed(
  feed: Omit<AddedFeed, 'id'>,
  rules: FeedRules,
): Promise<AddedFeed> {
  const head = headAddress(checkedAddress(feed.address, rules).href).href;
  const address = new URL('.', head).href;
  if (address.length > MAX_ADDRESS) throw new FeedRefusal('feeds_fault_too_long');
  return { ...feed, id: (await sha256(utf8(head))).slice(0, 12), address };
}

function checkedAddress(address: string, { defaultFeed }: FeedRules): URL {
  const url = parseAddress(address);
  const isDevelopment = defaultFeed !== null && new URL(defaultFeed).protocol === 'http:';
  if (!isAllowedAddress(url) || (url.protocol === 'http:' && !isDevelopment))
    throw new FeedRefusal('feeds_fault_https');
  if (url.username || url.password || url.search) throw new FeedRefusal('feeds_fault_folder');
  if (defaultFeed !== null && headAddress(defaultFeed).href === headAddress(url.href).href)
    throw new FeedRefusal('feeds_fault_default');
  return url;
}

function parseAddress(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new FeedRefusal('feeds_fault_address');
  }
}
