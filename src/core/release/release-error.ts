import {
  type Failure,
  type FailureNumbers,
  type FailureReason,
  MAX_FAILURE_MESSAGE,
} from './failure.ts';

/**
 * Error for a record that can't be fetched, verified, stored or loaded. `message` is one English
 * sentence for the publisher, or just the reason, such as `no-room`.
 */
export class ReleaseError extends Error {
  /** The failure in the form in which it is stored and shown. */
  readonly failure: Failure;

  constructor(
    reason: FailureReason,
    message: string = reason,
    { cause, numbers }: { cause?: unknown; numbers?: FailureNumbers } = {},
  ) {
    super(message, { cause });
    this.name = 'ReleaseError';
    this.failure = {
      reason,
      message: message.slice(0, MAX_FAILURE_MESSAGE),
      ...(numbers && { numbers }),
    };
  }
}
