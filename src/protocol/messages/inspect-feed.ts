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
 * Sent by the options page when the reader has typed a feed. The answer contains the feed's keys,
 * so that the page can show their fingerprints. The feed is not contacted. If the typed feed is
 * invalid, the message fails with a sentence for the reader.
 */
export const inspectFeed = defineMessage({
  from: 'extension-page',
  request: typedFeedSchema,
  answer: answerOf<FeedProposal>(),
});
