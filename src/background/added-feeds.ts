import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../browser/storage.ts';
import { publicKeySchema } from '../core/release/keys.ts';
import { pinKeys, writtenKeysSchema } from '../core/release/pasted-keys.ts';
import { type AddedFeed, checkedFeed, type FeedRules, feedNameSchema } from './feed-proposal.ts';

/** More feeds than these nobody needs; each costs a check and a place in memory. From the reader and from a policy, each. */
export const MOST_FEEDS = 8;

const addressSchema = z.string().check(z.maxLength(2000));

/** What the reader added and confirmed, in that order. */
export const addedFeeds: StoredValue<Pick<AddedFeed, 'name' | 'address' | 'keys'>[]> = {
  key: 'added-feeds',
  schema: z
    .array(
      z.strictObject({
        name: feedNameSchema,
        address: addressSchema,
        keys: z
          .array(z.extend(publicKeySchema, { role: z.enum(['root', 'online']) }))
          .check(z.minLength(1), z.maxLength(4)),
      }),
    )
    .check(z.maxLength(MOST_FEEDS)),
  fallback: [],
};

const policySchema = z.object({ feeds: z.optional(z.array(z.unknown()).check(z.maxLength(MOST_FEEDS))) });

const policyFeedSchema = z.object({ name: feedNameSchema, address: addressSchema, keys: writtenKeysSchema });

/** The feeds beside the default one, and what was wrong in what should have been feeds. */
export interface AddedFeeds {
  feeds: AddedFeed[];
  /** A sentence for each entry of the policy that can't be used. */
  policyFaults: string[];
}

/**
 * Every added feed, the organisation's before the reader's. Each address once: the policy's keys hold where both name it.
 * Each name once: a second one gets its host, or its address, behind it. Stored entries and entries of the policy that break
 * a rule are left out, the policy's with a sentence.
 */
export async function listAddedFeeds(
  storage: KeyValueStore,
  policy: unknown,
  rules: FeedRules,
): Promise<AddedFeeds> {
  const { managed, policyFaults } = await managedFeeds(policy, rules);
  const stored = await readStored(storage, addedFeeds);
  const own = await Promise.all(
    stored.map(async (one) => checkedFeed({ ...one, managed: false }, rules).catch(() => null)),
  );
  const byId = new Map(
    [...managed, ...own.filter((one) => one !== null)].toReversed().map((one) => [one.id, one]),
  );
  return { feeds: withOwnNames([...byId.values()].toReversed()), policyFaults };
}

async function managedFeeds(policy: unknown, rules: FeedRules) {
  const parsed = policySchema.safeParse(policy ?? {});
  if (!parsed.success) return { managed: [], policyFaults: [`feeds: ${z.prettifyError(parsed.error)}`] };
  const managed: AddedFeed[] = [];
  const policyFaults: string[] = [];
  for (const [index, entry] of (parsed.data.feeds ?? []).entries())
    try {
      const read = policyFeedSchema.safeParse(entry);
      if (!read.success) throw new Error(z.prettifyError(read.error).slice(0, 300));
      const keys = await pinKeys(read.data.keys);
      managed.push(await checkedFeed({ ...read.data, keys, managed: true }, rules));
    } catch (error) {
      policyFaults.push(`feeds, entry ${index + 1}: ${(error as Error).message}`);
    }
  return { managed, policyFaults };
}

function withOwnNames(feeds: AddedFeed[]): AddedFeed[] {
  const taken = new Set<string>();
  return feeds.map((feed) => {
    const { host } = new URL(feed.address);
    const names = [feed.name, `${feed.name} (${host})`, `${feed.name} (${feed.address})`];
    const name = names.find((one) => !taken.has(one)) ?? feed.address;
    taken.add(name);
    return { ...feed, name };
  });
}
