import { extensionApi } from '../browser/api.ts';
import type { AnswerTo, MessageName, RequestOf } from './messages.ts';

/**
 * Sends a message to the background and resolves to the answer. Rejects with a sentence when the
 * handler failed, when the background refused the sender, or when nobody answers because an update
 * of the extension has cut this script off. Imports only the types of the messages, so that content
 * scripts do not contain the schemas.
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

/**
 * Answer to a message whose handler failed. It is an ordinary answer, because a handler in Chromium
 * can't reject.
 */
export interface Failure {
  error: string;
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
