import type { PinnedKey } from '../../core/release/keys.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { typedFeedSchema } from '../request-schemas.ts';

/** A feed that the reader wants to add. The reader must compare and confirm its keys first. */
export interface FeedProposal {
  name: string;
  address: string;
  keys: PinnedKey[];
  /** Match pattern of the feed's host, for asking the browser for permission. */
  pattern: string;
}

/**
 * Sent by the options page: parses the feed that the reader typed, so that the reader can compare
 * the fingerprints of its keys. The feed is not contacted. Fails with a sentence for the reader
 * when the input is not a valid feed.
 */
export const inspectFeed = defineMessage({
  from: 'extension-page',
  request: typedFeedSchema,
  answer: answerOf<FeedProposal>(),
});
