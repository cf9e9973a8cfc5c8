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
 * Maximum number of feeds that the reader can add. An organisation's policy can add the same
 * number. The number is limited because each feed costs requests and memory.
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

/**
 * A fault in an organisation's policy. `entry` is the number of the faulty entry, counted from 1;
 * null when the whole policy is invalid.
 */
export interface PolicyFault {
  entry: number | null;
  refusal: FeedRefusal;
}

/** All feeds except the default one, and the policy entries that could not be used. */
export interface AddedFeeds {
  feeds: AddedFeed[];
  /** Faults of the policy as a whole or of individual entries. */
  policyFaults: PolicyFault[];
}

/**
 * Lists the organisation's feeds, then the reader's feeds. Lists each address only once, and
 * leaves out invalid entries. A feed with the name of an earlier feed gets its host appended to
 * its name. If this longer name is taken too, the address is appended instead of the host.
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

/**
 * Returns a FeedRefusal with the validation errors of an organisation's policy, so that the
 * policy's author can find the mistake. `where`, such as "feeds: ", is put before the errors.
 */
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
