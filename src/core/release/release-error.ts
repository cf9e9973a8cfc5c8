import type { RefreshFailureReason } from './provenance.ts';

/**
 * Thrown when a release or a part of it is refused. `message` is one sentence for readers;
 * `cause`, if set, contains details for the publisher.
 */
export class ReleaseError extends Error {
  readonly reason: RefreshFailureReason;

  constructor(reason: RefreshFailureReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ReleaseError';
    this.reason = reason;
  }
}
