import { extensionApi } from '../browser/api.ts';
import type { Failure } from '../core/release/failure.ts';
// This import contains only types, which are not part of the built scripts. Content scripts thus
// contain no schemas of messages.
import type { AnswerTo, MessageName, RequestOf } from './message-map.ts';

/**
 * Sends a message to the background script, and resolves to the answer. Rejects with an Error
 * whose message is a sentence. The Error has a `failure` if the record was the cause.
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
 * The answer when a message was refused or its handler failed. A listener for messages can't reject
 * in Chromium, so it returns this object instead. `send` then rejects.
 */
export interface FailedAnswer {
  error: string;
  /** Failure of the record, present if the handler failed because of it (see `failureOf`). */
  failure?: Failure | undefined;
}

function isFailed(answer: unknown): answer is FailedAnswer {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
