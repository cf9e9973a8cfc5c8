import { extensionApi } from '../browser/api.ts';
import type { Requests } from './messages.ts';

/**
 * Asks the background and resolves to its answer. Rejects with a sentence when the handler failed, when it refused
 * this sender, or when nobody answers: the extension was updated under an open page and this script is orphaned.
 */
export async function send<K extends keyof Requests>(
  kind: K,
  ask: Requests[K]['ask'],
): Promise<Requests[K]['answer']> {
  const answer: unknown = await extensionApi().runtime.sendMessage({ kind, ...ask });
  if (answer === undefined) throw new Error(`Nobody answered "${kind}".`);
  if (isFailure(answer)) throw new Error(answer.error);
  return answer as Requests[K]['answer'];
}

/** How a failed request crosses the border, since Chromium can't answer with a rejection. */
export interface Failure {
  error: string;
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
