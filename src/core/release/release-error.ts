import type { RefreshFailureReason } from './provenance.ts';

/**
 * Refusal of a release or a part of one. `message` is one sentence for readers; `cause` holds
 * details for the publisher, if any.
 */
export class ReleaseError extends Error {
  readonly reason: RefreshFailureReason;

  constructor(reason: RefreshFailureReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ReleaseError';
    this.reason = reason;
  }
}
