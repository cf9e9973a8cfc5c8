import type { RefreshFailureReason } from '../provenance.ts';

/** Why a release, or a part of one, is not taken. `message` is one sentence that a reader understands. */
export class ReleaseError extends Error {
  readonly reason: RefreshFailureReason;

  constructor(reason: RefreshFailureReason, message: string) {
    super(message);
    this.name = 'ReleaseError';
    this.reason = reason;
  }
}
