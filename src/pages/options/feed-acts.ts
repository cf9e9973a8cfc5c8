import { feedOnlyHosts, ownHosts, removeSites, requestSites } from '../../browser/sites.ts';
import type { Words } from '../../core/wording/words.ts';
import type { AddedFeedReport } from '../../protocol/messages/get-options.ts';
import type { FeedProposal } from '../../protocol/messages/inspect-feed.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';
import { send } from '../../protocol/send.ts';
import { readOptions } from './read-options.ts';

/**
 * Asks for permission for the feed's host, and adds the feed if permission is given. Resolves to
 * `added` (whether the feed was added) and `text` (a sentence to announce). Must be called in a
 * click handler, before any await.
 */
export async function addFeed(
  words: Words,
  typed: TypedFeed,
  { keys, pattern }: FeedProposal,
): Promise<{ added: boolean; text: string }> {
  if (!(await requestSites([pattern]))) return { added: false, text: words.say('popup_refused') };
  try {
    const outcome = await send('add-feed', { ...typed, confirmed: keys.map(({ id }) => id) });
    if (outcome.kind === 'added')
      return { added: true, text: words.say('feeds_added', { name: outcome.name }) };
    return { added: false, text: words.say('feeds_refused', { reason: outcome.reason }) };
  } finally {
    await giveBack([pattern]);
  }
}

/**
 * Removes a feed. Also gives up the permission for its host if nothing else needs it. Resolves to
 * a sentence to announce. Rejects when the feed can't be removed.
 */
export async function removeFeed(
  words: Words,
  { id, name, pattern }: AddedFeedReport,
): Promise<string> {
  await send('remove-feed', { feed: id });
  await giveBack([pattern]);
  return words.say('feeds_removed', { name });
}

/**
 * Gives up permissions for hosts of newsrooms' feeds, given as match patterns. Keeps those that an
 * added feed, the extension itself or an added site needs.
 */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  const { report, granted } = await readOptions();
  const used = [...ownHosts(), ...report.addedFeeds.map((feed) => feed.pattern)];
  const unused = feedOnlyHosts(granted, patterns).filter((pattern) => !used.includes(pattern));
  if (unused.length > 0) await removeSites(unused);
}
