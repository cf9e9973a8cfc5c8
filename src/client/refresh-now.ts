import { failureOf } from '../core/release/failure.ts';
import type { RefreshOutcome } from '../core/release/provenance.ts';
import { failureSentence, refreshOutcomeWords } from '../core/wording/provenance.ts';
import type { Words } from '../core/wording/words.ts';
import { send } from '../protocol/send.ts';

/**
 * Asks the feeds for newer records. Resolves to a sentence for the reader about the outcome. Never
 * rejects. `ask` sends the request to the background script.
 */
export async function refreshNow(
  words: Words,
  ask: () => Promise<RefreshOutcome> = () => send('refresh-record', {}),
): Promise<string> {
  try {
    return refreshOutcomeWords(words, await ask());
  } catch (error) {
    return words.say('refresh_failed', { reason: failureSentence(words, failureOf(error)) });
  }
}
