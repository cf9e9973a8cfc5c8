import { failureReason } from '../../core/wording/provenance.ts';
import type { Handlers } from '../../protocol/handle.ts';
import type { Language } from '../choices/language.ts';
import { addFeed, type ChangeFeedsParts, removeFeed } from './change-feeds.ts';
import { patternOfFeed } from './feed-address.ts';
import { readProposal } from './feed-proposal.ts';
import { FeedRefusal } from './feed-refusal.ts';
import type { Refresh } from './refresh.ts';

interface FeedHandlerParts extends ChangeFeedsParts {
  language: Language;
  refresh: Refresh;
}

/** What the background answers to the messages about added feeds. Why something can't be done is told in the reader's language. */
export function createFeedHandlers(
  parts: FeedHandlerParts,
): Pick<Handlers, 'inspect-feed' | 'add-feed' | 'check-feed' | 'remove-feed'> {
  return {
    'inspect-feed': (typed) =>
      inWords(parts, async () => {
        const { name, address, keys } = await readProposal(typed, parts.rules);
        return { name, address, keys, pattern: patternOfFeed(address) };
      }),
    'add-feed': ({ confirmed, ...typed }) =>
      inWords(parts, async () => {
        const outcome = await addFeed(parts, typed, confirmed);
        if (outcome.kind === 'added') return outcome;
        return { kind: 'refused', reason: failureReason(await parts.language.words(), outcome.failure) };
      }),
    'check-feed': ({ feed }) => parts.refresh('reader', feed),
    'remove-feed': ({ feed }) =>
      inWords(parts, async () => {
        await removeFeed(parts, feed);
        return null;
      }),
  };
}

/** What `act` resolves to; a refusal becomes an Error with its sentence. */
async function inWords<T>({ language }: FeedHandlerParts, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof FeedRefusal ? new Error(error.told(await language.words())) : error;
  }
}
