import type { PinnedKey } from '../../core/release/keys.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { typedFeedSchema } from '../request-schemas.ts';

/** A feed whose keys the reader must compare and confirm before it is added. */
export interface FeedProposal {
  name: string;
  address: string;
  keys: PinnedKey[];
  /** Match pattern of the feed's host. The browser asks the reader for permission for it. */
  pattern: string;
}

/**
 * Sent by the options page: asks for the feed that the reader typed, so that the reader can compare
 * its keys' fingerprints. No request is sent to the feed. Fails with a sentence for the reader when
 * the input does not describe a valid feed.
 */
export const inspectFeed = defineMessage({
  from: 'extension-page',
  request: typedFeedSchema,
  answer: answerOf<FeedProposal>(),
});
