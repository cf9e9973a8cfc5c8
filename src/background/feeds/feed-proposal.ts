import * as z from 'zod/mini';
import { sha256, utf8 } from '../../core/release/bytes.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';
import { headAddress, isAllowedAddress } from './feed-address.ts';
import { FeedRefusal } from './feed-refusal.ts';
import { readPastedKeys } from './pasted-keys.ts';

/** How long an address may be as browsers write it, where one letter can take nine signs. */
export const MAX_ADDRESS = 2000;

/** A feed beside the default one. */
export interface AddedFeed {
  /** Follows from the address: 12 hexadecimal digits of its SHA-256. */
  id: string;
  /** As the reader or the policy calls the newsroom. */
  name: string;
  /** Of the feed's folder, with a slash at its end. */
  address: string;
  /** The keys that were confirmed. */
  keys: PinnedKey[];
  /** Set by the organisation's policy: not the reader's to remove. */
  managed: boolean;
}

/** What the build says of addresses. */
export interface FeedRules {
  /** Of the default feed; null when there is none. */
  defaultFeed: string | null;
}

/** One line, without signs that turn text around or hide: a name stands in the middle of sentences. */
export const feedNameSchema = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(60), z.regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u));

/** The feed that a reader proposes. Rejects with a FeedRefusal. Contacts nobody. */
export async function readProposal({ name, address, key }: TypedFeed, rules: FeedRules): Promise<AddedFeed> {
  const url = checkedAddress(address.trim(), rules);
  const named = feedNameSchema.safeParse(name.trim() || url.host);
  if (!named.success) throw new FeedRefusal('feeds_fault_name');
  const keys = await readPastedKeys(key);
  return checkedFeed({ name: named.data, address: url.href, keys, managed: false }, rules);
}

/** A feed with its id and its address in one form. Rejects with a FeedRefusal when its address may not be used. */
export async function checkedFeed(feed: Omit<AddedFeed, 'id'>, rules: FeedRules): Promise<AddedFeed> {
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
