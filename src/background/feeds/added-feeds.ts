import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import { publicKeySchema } from '../../core/release/keys.ts';
import {
  type AddedFeed,
  checkedFeed,
  type FeedRules,
  feedNameSchema,
  MAX_ADDRESS,
} from './feed-proposal.ts';
import { FeedRefusal } from './feed-refusal.ts';
import { pinKeys, writtenKeysSchema } from './pasted-keys.ts';

/**
 * Maximum number of feeds that a reader may add, and maximum number that a policy may set. Each
 * feed costs a check and memory.
 */
export const MOST_FEEDS = 8;

const addressSchema = z.string().check(z.maxLength(MAX_ADDRESS));

/** Feeds that the reader added and confirmed, in the order in which they were added. */
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

const policySchema = z.object({
  feeds: z.optional(z.array(z.unknown()).check(z.maxLength(MOST_FEEDS))),
});

const policyFeedSchema = z.object({
  name: feedNameSchema,
  address: addressSchema,
  keys: writtenKeysSchema,
});

/** A fault in a policy. `entry` counts from 1; null when the whole policy is faulty. */
export interface PolicyFault {
  entry: number | null;
  refusal: FeedRefusal;
}

/** All feeds except the default one, and the faults of policy entries that can't be feeds. */
export interface AddedFeeds {
  feeds: AddedFeed[];
  /** Reasons why the policy, or individual entries of it, can't be used. */
  policyFaults: PolicyFault[];
}

/**
 * Lists every added feed: the organisation's first, then the reader's. An address in both lists
 * appears once, with the policy's keys. When two feeds have one name, the second feed's host is
 * appended to its name, or its address if the hosts are equal too. Invalid entries are left out;
 * for each invalid entry of the policy, the reason is returned.
 */
export async function listAddedFeeds(
  storage: KeyValueStore,
  policy: unknown,
  rules: FeedRules,
): Promise<AddedFeeds> {
  const { managed, policyFaults } = await managedFeeds(policy, rules);
  const stored = await readStored(storage, addedFeeds);
  const readers = await Promise.all(
    stored.map(async (feed) => checkedFeed({ ...feed, managed: false }, rules).catch(() => null)),
  );
  const byId = new Map(
    [...managed, ...readers.filter((feed) => feed !== null)]
      .toReversed()
      .map((feed) => [feed.id, feed]),
  );
  return { feeds: withOwnNames([...byId.values()].toReversed()), policyFaults };
}

async function managedFeeds(policy: unknown, rules: FeedRules) {
  const parsed = policySchema.safeParse(policy ?? {});
  if (!parsed.success)
    return {
      managed: [],
      policyFaults: [{ entry: null, refusal: otherForm(parsed.error, 'feeds: ') }],
    };
  const managed: AddedFeed[] = [];
  const policyFaults: PolicyFault[] = [];
  for (const [index, entry] of (parsed.data.feeds ?? []).entries())
    try {
      const read = policyFeedSchema.safeParse(entry);
      if (!read.success) throw otherForm(read.error);
      const keys = await pinKeys(read.data.keys);
      managed.push(await checkedFeed({ ...read.data, keys, managed: true }, rules));
    } catch (error) {
      if (!(error instanceof FeedRefusal)) throw error;
      policyFaults.push({ entry: index + 1, refusal: error });
    }
  return { managed, policyFaults };
}

/** Turns a validator's findings into a refusal for the author of the policy. */
function otherForm(error: z.core.$ZodError, where = ''): FeedRefusal {
  return new FeedRefusal('feeds_fault_form', {
    detail: where + z.prettifyError(error).slice(0, 300),
  });
}

function withOwnNames(feeds: AddedFeed[]): AddedFeed[] {
  const taken = new Set<string>();
  return feeds.map((feed) => {
    const { host } = new URL(feed.address);
    const names = [feed.name, `${feed.name} (${host})`, `${feed.name} (${feed.address})`];
    const name = names.find((candidate) => !taken.has(candidate)) ?? feed.address;
    taken.add(name);
    return { ...feed, name };
  });
}
