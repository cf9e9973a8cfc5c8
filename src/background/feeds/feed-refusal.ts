import type { MessageKey, ValuesOf } from '../../core/wording/messages.ts';
import type { Words } from '../../core/wording/words.ts';

/** Keys of the texts that state a reason. */
type FaultKey = Extract<MessageKey, `feeds_fault_${string}` | 'feeds_not_removable'>;

/**
 * Reason why a feed can't be added or removed, or why an entry of a policy can't be used. It can be
 * stated in any language.
 */
export class FeedRefusal extends Error {
  /** Returns the reason as one sentence in the reader's language. */
  readonly sentence: (words: Words) => string;

  /**
   * Takes the text's key and the values for it. The error's `message`, which appears in consoles,
   * is the key.
   */
  constructor(
    ...[key, ...values]: { [K in FaultKey]: [K, ...ValuesOf<K, string | number>] }[FaultKey]
  ) {
    super(key);
    this.name = 'FeedRefusal';
    this.sentence = (words) => words.say(key, ...(values as ValuesOf<FaultKey, string>));
  }
}
