import { type Failure, failureOf } from '../core/release/failure.ts';

/**
 * Returns the failure that an error carries, or else an unforeseen failure. Logs an unforeseen
 * error in full, because readers see only one sentence.
 */
export function loggedFailure(error: unknown): Failure {
  const failure = failureOf(error);
  if (failure.reason === 'unforeseen')
    console.error('Something failed for a reason that nobody foresaw.', error);
  return failure;
}
