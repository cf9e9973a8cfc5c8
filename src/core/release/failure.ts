/**
 * All reasons why a record can't be fetched, verified, stored or loaded. Each has a sentence for
 * readers in every catalog (`failure_…`).
 */
export const FAILURE_REASONS = [
  'offline',
  'timeout',
  'http-error',
  'not-found',
  'overloaded',
  'must-wait',
  'redirected',
  'insecure-address',
  'web-page',
  'too-large',
  'no-room',
  'malformed',
  'bad-signature',
  'unverifiable',
  'rollback',
  'version-reused',
  'issued-in-future',
  'expired',
  'digest-mismatch',
  'own-record-damaged',
  'unsupported-schema',
  'storage-failed',
  'storage-unreadable',
  'no-feed',
  'feed-removed',
  'unforeseen',
] as const;

/** Reason why a record can't be fetched, verified, stored or loaded. */
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** Maximum length of the message of a failure, in characters. Longer messages are cut. */
export const MAX_FAILURE_MESSAGE = 2000;

/** Reason for a failure, in a form that can be stored and that can be shown in any language. */
export interface Failure {
  reason: FailureReason;
  /**
   * English details for the publisher. If there are none, this is `reason`. Readers see a sentence
   * in their own language instead: the catalog's text `failure_…` for `reason`.
   */
  message: string;
  /** Numbers in the sentence that readers see; absent when the sentence has none. */
  numbers?: FailureNumbers | undefined;
}

/** Numbers that appear in the sentences that tell readers about failures. */
export interface FailureNumbers {
  /** Time until the feed may be contacted again, in minutes. */
  minutes?: number | undefined;
  /** Length of the record, in MB. */
  size?: number | undefined;
  /** Storage space that is left for the record, in MB. */
  room?: number | undefined;
}

/**
 * Returns the `failure` of a ReleaseError. For any other error, returns a failure with the reason
 * `unforeseen`.
 */
export function failureOf(error: unknown): Failure {
  const { failure } = Object(error) as { failure?: Failure };
  if (failure) return failure;
  const message = error instanceof Error ? error.message : String(error);
  return { reason: 'unforeseen', message: message.slice(0, MAX_FAILURE_MESSAGE) };
}
