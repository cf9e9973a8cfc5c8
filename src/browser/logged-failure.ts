import { type Failure, failureOf } from '../core/release/failure.ts';

/**
 * Returns the failure of a ReleaseError. For any other error, returns an unforeseen failure and
 * logs the error in full, because readers see only one sentence.
 */
export function loggedFailure(error: unknown): Failure {
  const failure = failureOf(error);
  if (failure.reason === 'unforeseen')
    console.error('Something failed for a reason that nobody foresaw.', error);
  return failure;
}
