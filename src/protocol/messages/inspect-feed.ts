import type { PinnedKey } from '../../core/release/keys.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { typedFeedSchema } from '../request-schemas.ts';

/** A feed that the reader is to compare and confirm before it is added. */
export interface FeedProposal {
  name: string;
  address: string;
  keys: PinnedKey[];
  /** Match pattern of the host, for which the browser is asked for permission. */
  pattern: string;
}

/**
 * Sent by the options page: asks for the feed that the reader's entries describe, so that the
 * reader can compare its keys' fingerprints. Contacts nobody. Fails with a sentence for the reader
 * when the entries can't be a feed.
 */
export const inspectFeed = defineMessage({
  from: 'extension-page',
  request: typedFeedSchema,
  answer: answerOf<FeedProposal>(),
});
