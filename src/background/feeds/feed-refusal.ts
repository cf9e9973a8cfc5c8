import type { MessageKey, ValuesOf } from '../../core/wording/messages.ts';
import type { Words } from '../../core/wording/words.ts';

/** Names of the texts that say why. */
type FaultKey = Extract<MessageKey, `feeds_fault_${string}` | 'feeds_not_removable'>;

/** Why a feed can't be added or removed as asked, or a policy's not be used: what to do is told in any language. */
export class FeedRefusal extends Error {
  /** One sentence in the reader's language. */
  readonly told: (words: Words) => string;

  /** The text's name, and what goes into it. `message` is the name, for consoles. */
  constructor(...[key, ...values]: { [K in FaultKey]: [K, ...ValuesOf<K, string | number>] }[FaultKey]) {
    super(key);
    this.name = 'FeedRefusal';
    this.told = (words) => words.say(key, ...(values as ValuesOf<FaultKey, string>));
  }
}
