import { extensionApi } from '../browser/api.ts';
import type { AnswerTo, MessageName, RequestOf } from './messages.ts';

/**
 * Sends a message to the background and resolves to the answer. Rejects with a sentence when the
 * handler failed or the background refused the sender, and also when the background does not
 * answer because an update of the extension has cut this script off. Imports only the types of the
 * messages, so that content scripts do not include the schemas.
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
 * The response to a message whose handler failed. It is an ordinary response, because message
 * handlers in Chromium can't reject.
 */
export interface Failure {
  error: string;
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
