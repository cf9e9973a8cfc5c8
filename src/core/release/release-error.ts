import type { RefreshFailureReason } from './provenance.ts';

/**
 * Why a release, or a part of one, is not taken. `message` is one sentence that a reader understands; `cause` what helps its
 * publisher, where there is more to say.
 */
export class ReleaseError extends Error {
  readonly reason: RefreshFailureReason;

  constructor(reason: RefreshFailureReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ReleaseError';
    this.reason = reason;
  }
}
