import type * as z from 'zod/mini';
import type { AllowedSender } from './sender.ts';

/**
 * Definition of a message to the background script: who may send it, its request and its answer.
 */
export interface Message<Request extends object, Allowed extends AllowedSender, Answer> {
  /**
   * Kind of script or page that may send the message. Allow content scripts only a few messages,
   * because a hostile page may control their process.
   */
  from: Allowed;
  /** Schema of the request. Every request is parsed with it before a handler gets the request. */
  request: z.ZodMiniType<Request>;
  answer: AnswerType<Answer>;
}

/**
 * Carries the TypeScript type of a message's answer. Answers are not parsed, because they come
 * from the extension's own background script.
 */
export interface AnswerType<Answer> {
  readonly type?: Answer;
}

/**
 * Returns its argument. Calling this function lets TypeScript check the definition of a message
 * and infer its types.
 */
export function defineMessage<Request extends object, Allowed extends AllowedSender, Answer>(
  message: Message<Request, Allowed, Answer>,
): Message<Request, Allowed, Answer> {
  return message;
}

/**
 * Declares the type of a message's answer, which must be serialisable as JSON. Without a type
 * argument, the answer is null.
 */
export function answerOf<Answer = null>(): AnswerType<Answer> {
  return {};
}
