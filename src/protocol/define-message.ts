import type * as z from 'zod/mini';
import type { AllowedSender } from './sender.ts';

/** Definition of a message to the background: who may send it, its request, its answer. */
export interface Message<Request extends object, Allowed extends AllowedSender, Answer> {
  /**
   * A content script runs in a process that a hostile page may have taken over, so give it no more
   * than it needs.
   */
  from: Allowed;
  /** Every request is parsed with this schema before a handler sees it. */
  request: z.ZodMiniType<Request>;
  answer: AnswerType<Answer>;
}

/** Carries the type of an answer. Answers come from our own background, so nothing parses them. */
export interface AnswerType<Answer> {
  readonly type?: Answer;
}

/** Defines a message; returns its argument. */
export function defineMessage<Request extends object, Allowed extends AllowedSender, Answer>(
  message: Message<Request, Allowed, Answer>,
): Message<Request, Allowed, Answer> {
  return message;
}

/**
 * States the type of a message's answer, which must survive JSON. Without a type argument the
 * answer is null.
 */
export function answerOf<Answer = null>(): AnswerType<Answer> {
  return {};
}
