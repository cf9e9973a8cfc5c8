import { failureReason } from '../../core/wording/provenance.ts';
import type { Handlers } from '../../protocol/handle.ts';
import type { Language } from '../choices/language.ts';
import { addFeed, type ChangeFeedsServices, removeFeed } from './change-feeds.ts';
import { patternOfFeed } from './feed-address.ts';
import { readProposal } from './feed-proposal.ts';
import { FeedRefusal } from './feed-refusal.ts';
import type { Refresh } from './refresh.ts';

/** Services that the handlers of messages about added feeds need. */
export interface FeedHandlerServices extends ChangeFeedsServices {
  language: Pick<Language, 'words'>;
  refresh: Refresh;
}

/**
 * Creates the handlers of messages about added feeds. When a feed is refused, the handler rejects
 * with an Error whose message is in the reader's language.
 */
export function createFeedHandlers(
  services: FeedHandlerServices,
): Pick<Handlers, 'inspect-feed' | 'add-feed' | 'check-feed' | 'remove-feed'> {
  return {
    'inspect-feed': (typed) =>
      inWords(services, async () => {
        const { name, address, keys } = await readProposal(typed, services.rules);
        return { name, address, keys, pattern: patternOfFeed(address) };
      }),
    'add-feed': ({ confirmed, ...typed }) =>
      inWords(services, async () => {
        const outcome = await addFeed(services, typed, confirmed);
        if (outcome.kind === 'added') return outcome;
        return {
          kind: 'refused',
          reason: failureReason(await services.language.words(), outcome.failure),
        };
      }),
    'check-feed': ({ feed }) => services.refresh('reader', feed),
    'remove-feed': ({ feed }) =>
      inWords(services, async () => {
        await removeFeed(services, feed);
        return null;
      }),
  };
}

/**
 * Runs `act`. Turns a FeedRefusal into an Error whose message is a sentence in the reader's
 * language.
 */
async function inWords<T>(
  { language }: Pick<FeedHandlerServices, 'language'>,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof FeedRefusal ? new Error(error.sentence(await language.words())) : error;
  }
}
