import { extensionApi } from '../browser/api.ts';
import type { Failure } from '../core/release/failure.ts';
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
  if (isFailed(answer)) throw Object.assign(new Error(answer.error), { failure: answer.failure });
  return answer as AnswerTo<Name>;
}

/**
 * The response to a message whose handler failed. It is an ordinary response, because message
 * handlers in Chromium can't reject.
 */
export interface FailedAnswer {
  error: string;
  /** Failure of the record, if that is why the handler failed (see `failureOf`). */
  failure?: Failure | undefined;
}

function isFailed(answer: unknown): answer is FailedAnswer {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
