import type { PinnedKey } from '../../core/release/keys.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { typedFeedSchema } from '../request-schemas.ts';

/**
 * A feed that the reader wants to add. Before it is added, the reader must compare the
 * fingerprints of its keys and confirm them.
 */
export interface FeedProposal {
  name: string;
  address: string;
  keys: PinnedKey[];
  /** Match pattern of the feed's host, with which a page asks the browser for permission. */
  pattern: string;
}

/**
 * Sent by the options page: asks for the keys of a typed feed, without contacting the feed. Fails
 * with a sentence for the reader if the feed is invalid.
 */
export const inspectFeed = defineMessage({
  from: 'extension-page',
  request: typedFeedSchema,
  answer: answerOf<FeedProposal>(),
});
