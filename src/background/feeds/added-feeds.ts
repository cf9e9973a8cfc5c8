import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import { publicKeySchema } from '../../core/release/keys.ts';
import { type AddedFeed, checkedFeed, type FeedRules, feedNameSchema, MAX_ADDRESS } from './feed-proposal.ts';
import { FeedRefusal } from './feed-refusal.ts';
import { pinKeys, writtenKeysSchema } from './pasted-keys.ts';

/** More feeds than these nobody needs; each costs a check and a place in memory. From the reader and from a policy, each. */
export const MOST_FEEDS = 8;

const addressSchema = z.string().check(z.maxLength(MAX_ADDRESS));

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

/** A fault of a policy's entry, counted from 1; null where the policy as a whole has it. */
export interface PolicyFault {
  entry: number | null;
  refusal: FeedRefusal;
}

/** The feeds beside the default one, and what was wrong in what should have been feeds. */
export interface AddedFeeds {
  feeds: AddedFeed[];
  /** Why entries of the policy can't be used. */
  policyFaults: PolicyFault[];
}

/**
 * Every added feed, the organisation's before the reader's. Each address once: the policy's keys hold where both name it.
 * Each name once: a second one gets its host, or its address, behind it. Stored entries and entries of the policy that break
 * a rule are left out, the policy's with the reason.
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
  if (!parsed.success)
    return { managed: [], policyFaults: [{ entry: null, refusal: otherForm(parsed.error, 'feeds: ') }] };
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

/** What a validator found, for whoever wrote the policy. */
function otherForm(error: z.core.$ZodError, where = ''): FeedRefusal {
  return new FeedRefusal('feeds_fault_form', { detail: where + z.prettifyError(error).slice(0, 300) });
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
