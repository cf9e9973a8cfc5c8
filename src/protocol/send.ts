import { extensionApi } from '../browser/api.ts';
import type { AnswerTo, MessageName, RequestOf } from './messages.ts';

/**
 * Sends a message to the background and resolves to the answer. Rejects with a sentence when the
 * handler failed, when the background refused this sender, or when nobody answers because the
 * extension was updated and this script is orphaned. Imports only the types of the messages, which
 * keeps their schemas out of content scripts.
 */
export async function send<Name extends MessageName>(
  kind: Name,
  request: RequestOf<Name>,
): Promise<AnswerTo<Name>> {
  const answer: unknown = await extensionApi().runtime.sendMessage({ kind, ...request });
  if (answer === undefined) throw new Error(`Nobody answered "${kind}".`);
  if (isFailure(answer)) throw new Error(answer.error);
  return answer as AnswerTo<Name>;
}

/** Wire form of a failed request, because a handler in Chromium can't answer with a rejection. */
export interface Failure {
  error: string;
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
