import type { MessageKey, ValuesOf } from '../../core/wording/messages.ts';
import type { Words } from '../../core/wording/words.ts';

/** Catalog keys of the sentences that explain why a feed was refused. */
type FaultKey = Extract<MessageKey, `feeds_fault_${string}` | 'feeds_not_removable'>;

/**
 * Reason why a feed can't be added or removed, or why a policy entry can't be used. The reason is
 * available in any language of the interface.
 */
export class FeedRefusal extends Error {
  /** Returns the reason as a sentence in the language of `words`. */
  readonly sentence: (words: Words) => string;

  /**
   * Takes the catalog key of the sentence and the values to insert. The key is also the error's
   * `message`, for the console.
   */
  constructor(
    ...[key, ...values]: { [K in FaultKey]: [K, ...ValuesOf<K, string | number>] }[FaultKey]
  ) {
    super(key);
    this.name = 'FeedRefusal';
    this.sentence = (words) => words.say(key, ...(values as ValuesOf<FaultKey, string>));
  }
}
